import type { Moment } from '../../../domain/calendar/moment.ts';
import { dayInWords } from '../../../domain/calendar/words.ts';
import { isOpenTo } from '../../../domain/consent/consent.ts';
import type { Advocate } from '../../../ports/advocate-store.ts';
import type { ConsentStore } from '../../../ports/consent-store.ts';
import { dayNow, type Now } from '../../../ports/now.ts';

/** What a manager's page takes of a complaint: nothing that anybody wrote. */
interface Standing {
  readonly complaintId: string;
  /** The id of the procedure that it is under. */
  readonly procedure: string;
  readonly next: { readonly when: Moment } | null;
  readonly isLate: boolean;
  readonly hasEnded: boolean;
}

export interface FigureServices {
  readonly consents: Pick<ConsentStore, 'ofAdvocate'>;
  /** The complaints with these ids as they stand now. */
  readonly cases: { read(ids: readonly string[]): Promise<readonly Standing[]> };
  readonly now: Now;
}

/** Counts and dates of one colleague, and nothing else of any family. */
export interface ColleagueFigures {
  /** How many families let this person in whose complaint has not ended. */
  readonly families: number;
  /** The next date that matters, in words; empty where there is none. */
  readonly next: string;
  /** How many authorities are late with what they owe one of them. */
  readonly late: number;
}

/** What a manager sees of a colleague, whatever the families agreed to: numbers and a date. */
export async function colleagueFigures(
  { id: advocateId, organisationId }: Pick<Advocate, 'id' | 'organisationId'>,
  { consents, cases, now }: FigureServices,
): Promise<ColleagueFigures> {
  const today = dayNow(now).toString();
  const all = await consents.ofAdvocate(advocateId, null);
  const open = all.filter((one) => isOpenTo(one, { advocateId, organisationId }, today));
  const found = await cases.read([...new Set(open.map(({ complaintId }) => complaintId))]);
  const going = found.filter(({ hasEnded }) => !hasEnded);
  const days = going.flatMap(({ next }) => (next ? [next.when.day] : []));
  const first = days.toSorted((left, right) => (left.toString() < right.toString() ? -1 : 1))[0];
  const late = new Set(going.filter(({ isLate }) => isLate).map(({ procedure }) => procedure));
  return { families: going.length, next: first ? dayInWords(first) : '', late: late.size };
}
