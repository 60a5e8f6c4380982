import { insteadWhenLate } from '../../domain/procedure/check.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import { linksTo, type HelpLink, type HelpLinks } from '../result/elsewhere.ts';

/** Where somebody can go whose complaint was not taken, by why it had to be decided; nothing for any other. */
export function whereElse(
  { complaint, entries, procedure }: Pick<ReadComplaint, 'complaint' | 'entries' | 'procedure'>,
  help: HelpLinks,
): HelpLink[] {
  const lodged = entries[0]?.event;
  if (complaint.status !== 'not-accepted' || lodged?.type !== 'ComplaintLodged') return [];
  const ofRole = procedure.roles[complaint.role].instead;
  return linksTo(lodged.acceptance === 'late' ? insteadWhenLate : [...ofRole, 'ombudsman'], help);
}
