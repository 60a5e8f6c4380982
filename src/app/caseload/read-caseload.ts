import { isOpenTo, type Consent } from '../../domain/consent/consent.ts';
import type { Advocate } from '../../ports/advocate-store.ts';
import type { AskStore } from '../../ports/ask-store.ts';
import type { ConsentStore } from '../../ports/consent-store.ts';
import { dayNow, type Now } from '../../ports/now.ts';
import { pause } from '../consents/ask-family.ts';
import { byMoment } from './case-dates.ts';
import type { CaseShelf } from './case-shelf.ts';
import type { Case } from './case.ts';

export interface CaseloadServices {
  readonly consents: Pick<ConsentStore, 'ofAdvocate'>;
  readonly asks: Pick<AskStore, 'ofAdvocate'>;
  readonly cases: CaseShelf;
  readonly now: Now;
}

/** A family that lets the advocate in. */
export interface OpenFamily {
  readonly status: 'open';
  readonly consent: Consent;
  /** What the advocate calls it, else its reference. */
  readonly name: string;
  readonly found: Case;
  /** How many entries came since the advocate looked last, without what they did themselves. */
  readonly news: number;
}

/** A family whose answer is awaited: nothing of its complaint is known here. */
export interface AwaitedFamily {
  readonly status: 'awaited';
  readonly name: string;
  /** What the advocate did. Of what they asked, nobody says here whether there is such a family. */
  readonly did: 'asked' | 'lodged';
  /** In milliseconds since 1970. */
  readonly since: number;
}

export type CaseloadFamily = OpenFamily | AwaitedFamily;

/**
 * Every family of an advocate: by the next date that matters, then those without one, those that have not agreed yet, and
 * those whose complaint has ended. A consent that has ended or run out shows nothing. What was asked for by a reference is
 * waited for whether there is such a family or not.
 */
export async function readCaseload(
  { id: advocateId, organisationId }: Pick<Advocate, 'id' | 'organisationId'>,
  { consents, asks, cases, now }: CaseloadServices,
): Promise<CaseloadFamily[]> {
  const all = await consents.ofAdvocate(advocateId, organisationId);
  const today = dayNow(now).toString();
  const open = all.filter((one) => isOpenTo(one, { advocateId, organisationId }, today));
  const best = onePerComplaint(open, advocateId);
  const found = await cases.read([...best.keys()]);
  const families = found.map((one) => familyOf(best.get(one.complaintId)!, one));
  const lodged = all.filter((one) => one.status === 'lodged' && one.advocateId === advocateId);
  const asked = await asks.ofAdvocate(advocateId, now() - pause);
  const known = new Set(all.filter((one) => best.has(one.complaintId)).map(({ id }) => id));
  const awaited = [
    ...lodged.map(({ id, label, createdAt }) => awaitedFor(id, 'lodged', label, createdAt)),
    ...asked.map((one) => awaitedFor(one.consentId, 'asked', one.label, one.askedAt)),
  ];
  return [...families, ...awaited.filter(({ id }) => !known.has(id)).map(({ family }) => family)].sort(
    inOrder,
  );
}

/** The reference is the complaint's: without a name of their own, the kind of waiting has to do. */
function awaitedFor(id: string, did: AwaitedFamily['did'], label: string, since: number) {
  const family: AwaitedFamily = {
    status: 'awaited',
    name: label.trim() || 'A family without a name',
    did,
    since,
  };
  return { id, family };
}

/** A family that agreed to the person and to the organisation stands once: by what lets the advocate do most, their own first. */
function onePerComplaint(open: readonly Consent[], advocateId: string): Map<string, Consent> {
  const weight = ({ scope, advocateId: whose }: Consent) =>
    (scope === 'act' ? 2 : 0) + Number(whose === advocateId);
  const best = new Map<string, Consent>();
  for (const one of open) {
    const known = best.get(one.complaintId);
    if (!known || weight(one) > weight(known)) best.set(one.complaintId, one);
  }
  return best;
}

function familyOf(consent: Consent, found: Case): OpenFamily {
  const own = `advocate:${consent.id}`;
  const since = found.recordedBy.slice(consent.seenPosition);
  const news = since.filter((by) => by !== own).length;
  return { status: 'open', consent, name: consent.label.trim() || found.reference, found, news };
}

function inOrder(left: CaseloadFamily, right: CaseloadFamily): number {
  return (
    rank(left) - rank(right) ||
    byNextDate(left, right) ||
    left.name.localeCompare(right.name, 'en-GB', { numeric: true })
  );
}

function rank(family: CaseloadFamily): number {
  if (family.status === 'awaited') return 2;
  if (family.found.hasEnded) return 3;
  return family.found.next ? 0 : 1;
}

function byNextDate(left: CaseloadFamily, right: CaseloadFamily): number {
  const [first, second] = [left, right].map((one) => (one.status === 'open' ? one.found.next : null));
  return first && second ? byMoment(first.when, second.when) : 0;
}
