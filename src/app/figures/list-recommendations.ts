import type { Recommendation } from '../../domain/complaint/exchange.ts';
import { momentNow } from '../../ports/now.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import { aboutPartnership, may, type Actor } from '../policy.ts';
import { learningLine, type LearningLine } from '../staff/learning-lines.ts';
import type { FactsShelf } from './facts-shelf.ts';

/** A recommendation with the complaint from which it came. */
export interface ListedRecommendation extends LearningLine {
  readonly complaintId: string;
  readonly reference: string;
  readonly learned: string;
}

/**
 * The recommendations of every complaint of their partnerships: the open ones, the one that is due first at the top, then
 * those of which something came, the latest first. Null for somebody who may not read figures.
 */
export async function listRecommendations(
  actor: Actor,
  services: Pick<ComplaintServices, 'procedures' | 'now'> & { readonly facts: FactsShelf },
): Promise<{ open: ListedRecommendation[]; settled: ListedRecommendation[] } | null> {
  const isTheirs = (partnership: string) => may(actor, 'read-figures', aboutPartnership(partnership));
  if (!services.procedures.some(({ id }) => isTheirs(id))) return null;
  const today = momentNow(services.now).day;
  const facts = (await services.facts()).filter(({ procedure }) => isTheirs(procedure));
  const all = facts.flatMap(({ id, reference, recommendations }) =>
    recommendations.map((one) => ({ one, complaintId: id, reference })),
  );
  const linesOf = (found: typeof all) =>
    found.map(({ one, complaintId, reference }) => {
      return { ...learningLine(one, today), complaintId, reference, learned: one.learned };
    });
  const [open, settled] = [true, false].map((isOpen) =>
    all.filter(({ one }) => (one.status === 'open') === isOpen),
  );
  return {
    open: linesOf(open!.toSorted((left, right) => left.one.due.localeCompare(right.one.due))),
    settled: linesOf(settled!.toSorted((left, right) => dayOf(right.one).localeCompare(dayOf(left.one)))),
  };
}

/** The day on which something came of it. */
function dayOf(one: Recommendation): string {
  return one.status === 'open' ? one.due : one.on;
}
