/** Who is doing something. */
export type Actor =
  { kind: 'family'; complaintId: string } | { kind: 'staff'; id: string } | { kind: 'nobody' };

const ofFamily = [
  'follow-complaint',
  'replace-own-code',
  'request-stage',
  'date-letter',
  'change-contact',
  'add-information',
  'answer-appointment',
  'answer-restorative',
  'ask-question',
  'ask-further-challenge',
  'request-advocate',
  'ask-erasure',
  'withdraw',
] as const;
const ofStaff = [
  'list-complaints',
  'read-complaint',
  'assign-complaint',
  'hand-back-complaint',
  'record-step',
  'refer-on',
  'decide-acceptance',
  'correct-entry',
  'replace-code',
  'offer-appointment',
  'reply-to-question',
  'arrange-advocate',
  'decide-challenge',
  'answer-erasure',
  'link-complaints',
  'key-in',
] as const;

export type Action = (typeof ofFamily)[number] | (typeof ofStaff)[number];

const allowed: Record<'family' | 'staff', ReadonlySet<Action>> = {
  family: new Set(ofFamily),
  staff: new Set(ofStaff),
};

/** The one place that says who may do what. A family acts on its own complaint and on no other. */
export function may(actor: Actor, action: Action, complaintId: string | null): boolean {
  switch (actor.kind) {
    case 'family':
      return allowed.family.has(action) && complaintId === actor.complaintId;
    case 'staff':
      return allowed.staff.has(action);
    case 'nobody':
      return false;
  }
}
