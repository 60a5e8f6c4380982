import type { Procedure } from '../../domain/procedure/schema.ts';
import { inReadingOrder } from '../../domain/procedure/versions.ts';
import type { Sentences } from '../../journeys/say.ts';
import type { Advocate } from '../../ports/advocate-store.ts';
import { dayNow } from '../../ports/now.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import { pageCount } from '../page-links.ts';
import type { Searches } from '../queue/searches.ts';
import {
  countCaseload,
  lateAuthorities,
  type CaseloadCounts,
  type LateAuthority,
} from './caseload-counts.ts';
import { caseloadHref, isSought, isWanted, type CaseloadFilters } from './caseload-filters.ts';
import { newsFor, type News } from './news.ts';
import { readCaseload, type CaseloadFamily, type CaseloadServices } from './read-caseload.ts';

export type ShowServices = CaseloadServices &
  Pick<ComplaintServices, 'complaints' | 'procedures' | 'calendar'> & {
    readonly searches: Searches;
    readonly sentences: { readonly tracker: Sentences };
  };

/** A family on the page, with what is new there; null where nothing is. */
export interface ShownFamily {
  readonly family: CaseloadFamily;
  readonly news: News | null;
}

export interface CaseloadPage {
  readonly shown: readonly ShownFamily[];
  readonly counts: CaseloadCounts;
  readonly late: readonly LateAuthority[];
  /** How many the filters find; and on how many pages they stand, at least 1. */
  readonly total: number;
  readonly pages: number;
  /** What is searched for; null for no search, or one whose hour is over. */
  readonly sought: string | null;
  /** The procedures of the families, each once. */
  readonly procedures: readonly Procedure[];
}

/** How many families stand on a page. */
export const pageSize = 50;

/** One page of the list of an advocate as it stands now. A search whose hour is over finds nothing. */
export async function showCaseload(
  advocate: Pick<Advocate, 'id' | 'organisationId'>,
  filters: CaseloadFilters,
  services: ShowServices,
): Promise<CaseloadPage> {
  const families = await readCaseload(advocate, services);
  const today = dayNow(services.now);
  const sought = filters.search === '' ? null : services.searches.find(advocate.id, filters.search);
  const isFound = (one: CaseloadFamily) =>
    filters.search === '' || (sought !== null && isSought(one, sought));
  const wanted = families.filter((one) => isWanted(one, filters, today) && isFound(one));
  const shown: ShownFamily[] = [];
  for (const family of wanted.slice((filters.page - 1) * pageSize, filters.page * pageSize))
    shown.push({ family, news: family.status === 'open' ? await newsFor(family, services) : null });
  return {
    ...{ shown, sought, total: wanted.length, pages: pageCount(wanted.length, pageSize) },
    ...{ counts: countCaseload(families, today), late: lateAuthorities(families) },
    procedures: proceduresOf(families, services),
  };
}

/** Where a search leads. The address says which search it is, never what was typed: that may be a name. */
export function searchCaseload(
  typed: string,
  advocateId: string,
  { searches }: { searches: Searches },
): string {
  const text = typed.trim().slice(0, 200);
  return text === '' ? caseloadHref({}) : caseloadHref({ search: searches.keep(advocateId, text) });
}

/** Two versions of a procedure have one id: the current one's words stand for both. */
function proceduresOf(
  families: readonly CaseloadFamily[],
  { procedures }: Pick<ShowServices, 'procedures'>,
): Procedure[] {
  const ids = new Set(families.flatMap((one) => (one.status === 'open' ? [one.found.procedure] : [])));
  const mine = inReadingOrder(procedures).filter(({ id }) => ids.has(id));
  return mine.filter(({ id }, index) => mine.findIndex((one) => one.id === id) === index);
}
