/** Who is doing something. */
export type Actor =
  { kind: 'family'; complaintId: string } | { kind: 'staff'; id: string } | { kind: 'nobody' };

export type Action =
  | 'follow-complaint'
  | 'replace-own-code'
  | 'request-stage'
  | 'date-letter'
  | 'change-contact'
  | 'add-information'
  | 'answer-appointment'
  | 'answer-restorative'
  | 'ask-question'
  | 'ask-further-challenge'
  | 'request-advocate'
  | 'ask-erasure'
  | 'withdraw'
  | 'list-complaints'
  | 'read-complaint'
  | 'record-step'
  | 'refer-on'
  | 'decide-acceptance'
  | 'correct-entry'
  | 'replace-code'
  | 'offer-appointment'
  | 'reply-to-question'
  | 'arrange-advocate'
  | 'decide-challenge'
  | 'answer-erasure'
  | 'link-complaints'
  | 'key-in';

const ofFamily: ReadonlySet<Action> = new Set([
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
]);
const ofStaff: ReadonlySet<Action> = new Set([
  'list-complaints',
  'read-complaint',
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
]);

/** The one place that says who may do what. A family acts on its own complaint and on no other. */
export function may(actor: Actor, action: Action, complaintId: string | null): boolean {
  switch (actor.kind) {
    case 'family':
      return ofFamily.has(action) && complaintId === actor.complaintId;
    case 'staff':
      return ofStaff.has(action);
    case 'nobody':
      return false;
  }
}
