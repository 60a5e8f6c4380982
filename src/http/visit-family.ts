import { actionAt } from '../app/consents/family-pages.ts';
import { openFamily } from '../app/consents/open-family.ts';
import { aboutComplaint, may, type AdvocateActor, type FamilySide } from '../app/policy.ts';
import type { Services } from '../composition.ts';

/** Whose complaint the pages of families show, and to whom. */
export interface FamilyVisit {
  readonly sessionId: string;
  readonly complaintId: string;
  /** The last entry that this reader had seen before; 0 on a first visit. */
  readonly seenPosition: number;
  /** The address under which these pages are: the family's own, or that of one family of an advocate. */
  readonly base: string;
  readonly actor: FamilySide;
}

/** The family for which an advocate looks or acts: it stands at the top of every page. */
export interface ForFamily {
  /** As the advocate calls it, or else the reference. */
  readonly name: string;
  readonly doing: 'see' | 'act' | 'lodge';
}

/** Where an advocate comes: to a page of the family, to the page that says why not, or to nothing at all. */
export type FamilyEntrance =
  { status: 'open' | 'see-only'; visit: FamilyVisit; forFamily: ForFamily } | { status: 'unknown' };

type Advocate = NonNullable<App.Locals['advocate']>;
type Needs = Pick<Services, 'consents' | 'complaints' | 'now'>;

/** Says to an advocate who is let see that they may not act. */
export const seeOnlyPage = '/advocate/see-only';

/**
 * Lets an advocate in to a page of a family that agreed to it. Whatever is not theirs, whyever, is not there: the answer
 * is the same for a consent that never was.
 */
export async function visitFamily(
  { consentId, rest }: { consentId: string; rest: string },
  method: string,
  { sessionId, advocate }: Advocate,
  services: Needs,
): Promise<FamilyEntrance> {
  const asking = { advocateId: advocate.id, organisationId: advocate.organisationId };
  const consent = await openFamily(consentId, asking, services);
  const row = consent && (await services.complaints.find(consent.complaintId));
  const action = actionAt(rest);
  if (!consent || !row || !action) return { status: 'unknown' };
  const actor: AdvocateActor = { kind: 'advocate', id: advocate.id, consent };
  const { complaintId, seenPosition, label, scope } = consent;
  const mayChange = scope === 'act' || method === 'GET' || method === 'HEAD';
  const isOpen = mayChange && may(actor, action, aboutComplaint(complaintId));
  return {
    status: isOpen ? 'open' : 'see-only',
    visit: { sessionId, complaintId, seenPosition, base: `/advocate/families/${consentId}`, actor },
    forFamily: { name: label || row.reference, doing: scope },
  };
}
