import { z } from 'zod';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { Entry } from '../../domain/complaint/events.ts';
import { nameWords } from './search-words.ts';

/** The person who sent it, and the one whom an advocate acts for. No child's name is kept where it need not be. */
const told = z.object({
  'your-name': z.string().catch(''),
  'acting-for': z.object({ name: z.string() }).catch({ name: '' }),
});

/** The words of the names by which a complaint is searched; none once they were deleted. */
export function namesOf(entries: readonly Entry[], { erased }: Pick<Complaint, 'erased'>): string {
  const lodged = entries[0]?.event;
  if (lodged?.type !== 'ComplaintLodged' || erased === 'everything') return '';
  const { 'your-name': own, 'acting-for': other } = told.parse(lodged.telling);
  return [...new Set([own, other.name].flatMap(nameWords))].join(' ');
}
