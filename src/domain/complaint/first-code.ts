import type { Complaint } from './complaint.ts';
import type { Entry } from './events.ts';
import { messageWishesOf } from './message-wishes.ts';

/** What gives a family a way in that somebody else's lodging left without one. */
const waysIn: ReadonlySet<string> = new Set(['AccessCodeReplaced', 'OwnCodeReplaced', 'EmailConfirmed']);

/**
 * True while staff must give a family its first code: an advocate sent the complaint, who must not have it, and there is no
 * e-mail address that is safe for a link.
 */
export function needsFirstCode(entries: readonly Entry[], { letIn }: Pick<Complaint, 'letIn'>): boolean {
  return (
    letIn.some(({ status }) => status === 'lodged') &&
    !entries.some(({ event }) => waysIn.has(event.type)) &&
    messageWishesOf(entries).ways.email === null
  );
}
