import type { Consent } from '../domain/consent/consent.ts';
import { isOfProcedure, type Membership } from '../domain/staff/membership.ts';

/** A member of staff, with what they are in which partnership. */
export interface StaffActor {
  readonly kind: 'staff';
  readonly id: string;
  readonly memberships: readonly Membership[];
}

/** Somebody whom a family lets see its complaint, or act in it, by a consent that stands. */
export interface AdvocateActor {
  readonly kind: 'advocate';
  /** The account. */
  readonly id: string;
  readonly consent: Pick<Consent, 'id' | 'complaintId' | 'scope'>;
}

/** The line manager of somebody who complains through their work, by the link that was sent to them. */
export interface ManagerActor {
  readonly kind: 'line-manager';
  readonly complaintId: string;
}

/** Who does what a family may do: the family, or an advocate for it. */
export type FamilySide = { readonly kind: 'family'; readonly complaintId: string } | AdvocateActor;

/** Who is doing something. */
export type Actor = FamilySide | ManagerActor | StaffActor | { readonly kind: 'nobody' };

/** What it is done to. */
export interface Subject {
  /** Null where it is about no complaint, or about none yet. */
  readonly complaintId: string | null;
  /** Null together with `complaintId`: in any partnership. */
  readonly partnership: string | null;
  /** The member of staff who has the complaint. */
  readonly assignee: string | null;
  readonly hasEnded: boolean;
  /** The accounts of those who sit on its panel now; left out where nobody does. */
  readonly panel?: readonly string[];
  /** The contact whose step it is, where a step is recorded or something is decided. */
  readonly by?: string;
}

const ofFamily = [
  'follow-complaint',
  'replace-own-code',
  'manage-consents',
  'request-stage',
  'date-letter',
  'change-contact',
  'add-information',
  'answer-appointment',
  'answer-restorative',
  'ask-question',
  'ask-further-challenge',
  'ask-manager',
  'request-advocate',
  'ask-erasure',
  'withdraw',
] as const;

/** What an advocate may who is let see. */
const ofSeeing: readonly FamilyAction[] = ['follow-complaint'];
/** What stays the family's own, whoever acts for it: how it is reached safely, its code, and whom it lets in. */
const ofFamilyAlone: readonly FamilyAction[] = ['replace-own-code', 'change-contact', 'manage-consents'];

/** Why staff may do something: one of these is enough. */
type Grant = 'officer' | 'own' | 'own-open' | 'own-step' | 'panel' | 'administrator';

/** What staff do, and why they may. */
const ofStaff = {
  'list-complaints': ['officer', 'own'],
  'read-complaint': ['officer', 'own'],
  'assign-complaint': ['officer'],
  'hand-back-complaint': ['officer', 'own'],
  'record-step': ['officer', 'own-step'],
  'refer-on': ['officer', 'own-open'],
  'decide-acceptance': ['officer', 'own-open'],
  'correct-entry': ['officer', 'own-open'],
  'offer-appointment': ['officer', 'own-open'],
  'tell-delay': ['officer', 'own-open'],
  'post-letter': ['officer', 'own'],
  'reply-to-question': ['officer', 'own-open'],
  'arrange-advocate': ['officer', 'own-open'],
  'decide-challenge': ['officer', 'own-step'],
  'replace-code': ['officer'],
  'answer-erasure': ['officer'],
  'link-complaints': ['officer'],
  'key-in': ['officer'],
  'record-learning': ['officer', 'own'],
  'write-remedy': ['officer', 'own'],
  'read-figures': ['officer'],
  'read-published-figures': ['officer', 'administrator'],
  'name-panel': ['officer', 'own-open'],
  'read-bundle': ['officer', 'own', 'panel'],
  'read-mailbox': ['officer'],
  'read-failures': ['officer'],
  'manage-holidays': ['administrator'],
  'manage-meetings': ['administrator'],
  'see-looks': ['officer'],
  'manage-users': ['administrator'],
  'read-audit': ['administrator'],
} as const satisfies Record<string, readonly Grant[]>;

/** Everything that somebody does: a test has a row for each. */
export const familyActions: readonly FamilyAction[] = ofFamily;
export const staffActions = Object.keys(ofStaff) as readonly StaffAction[];

export type FamilyAction = (typeof ofFamily)[number];
export type StaffAction = keyof typeof ofStaff;
/** What a line manager does: reads what they decide about, and decides. */
export type ManagerAction = 'decide-as-manager';
export type Action = FamilyAction | StaffAction | ManagerAction;

/**
 * The one place that says who may do what. A family acts on its own complaint and on no other, and so does an advocate
 * on the one that a family let them into. Staff act in their partnerships: an officer on every complaint, those whom the procedure names on what they have been given.
 */
export function may(actor: Actor, action: Action, subject: Subject): boolean {
  switch (actor.kind) {
    case 'family':
      return isOfFamily(action) && subject.complaintId === actor.complaintId;
    case 'advocate':
      return isOfFamily(action) && isLetIn(actor, action, subject);
    case 'line-manager':
      return isOfManager(action) && subject.complaintId === actor.complaintId;
    case 'staff':
      return (
        !isOfFamily(action) &&
        !isOfManager(action) &&
        ofStaff[action].some((grant) => isGranted(grant, actor, subject))
      );
    case 'nobody':
      return false;
  }
}

/** What is done by itself, or to a complaint of which only the id is known yet. Staff may nothing with the latter. */
export function aboutComplaint(complaintId: string | null): Subject {
  return { complaintId, partnership: null, assignee: null, hasEnded: false };
}

/** What is done in a partnership, and to no complaint. */
export function aboutPartnership(partnership: string): Subject {
  return { ...aboutComplaint(null), partnership };
}

function isOfFamily(action: Action): action is FamilyAction {
  return ofFamily.some((one) => one === action);
}

function isOfManager(action: Action): action is ManagerAction {
  return action === 'decide-as-manager';
}

function isLetIn({ consent }: AdvocateActor, action: FamilyAction, { complaintId }: Subject): boolean {
  if (complaintId !== consent.complaintId) return false;
  return consent.scope === 'act' ? !ofFamilyAlone.includes(action) : ofSeeing.includes(action);
}

function isGranted(grant: Grant, actor: StaffActor, subject: Subject): boolean {
  const roles = rolesFor(actor, subject);
  const isOwn = subject.assignee === actor.id && roles.some(isOfProcedure);
  switch (grant) {
    case 'officer':
    case 'administrator':
      return roles.includes(grant);
    case 'panel':
      return roles.includes('panel-member') && !subject.hasEnded && (subject.panel ?? []).includes(actor.id);
    case 'own':
      return isOwn;
    case 'own-open':
      return isOwn && !subject.hasEnded;
    case 'own-step':
      return isOwn && !subject.hasEnded && subject.by !== undefined && roles.includes(subject.by);
  }
}

function rolesFor({ memberships }: StaffActor, { complaintId, partnership }: Subject): readonly string[] {
  const isAnywhere = complaintId === null && partnership === null;
  return memberships
    .filter((one) => isAnywhere || one.partnership === partnership)
    .flatMap(({ roles }) => roles);
}
