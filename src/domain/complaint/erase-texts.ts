import { noContact } from '../contact/wishes.ts';
import type { ComplaintEvent } from './events.ts';
import type { ErasureAnswer } from './exchange-events.ts';

/** What stands in the place of a text that was deleted. The database knows it too: see its migrations. */
export const erasedText = 'Removed on request';

/** How much is deleted: how the family is reached, or all that anybody wrote. */
export type ErasureScope = 'contact' | 'everything';

/** What an answer deletes; null when nothing. */
export function scopeOf(answer: ErasureAnswer): ErasureScope | null {
  if (answer === 'refused') return null;
  return answer === 'granted' ? 'everything' : 'contact';
}

/** Answers that the rules rest on, and that name nobody. Every other one is deleted, whatever questions come later. */
const keptAnswers: ReadonlySet<string> = new Set([
  ...['area', 'role', 'attended', 'dissented', 'grounds', 'conference-date', 'notes-received'],
  'spoken-to-chair',
]);
const contactAnswers: ReadonlySet<string> = new Set(['contact']);

/** The fields of events in which people write freely. */
export const writtenFields = [
  ...(['note', 'text', 'concerns', 'reasons', 'reason', 'where', 'about', 'goesTo', 'panelReasons'] as const),
  ...([
    'learned',
    'wrong',
    'owner',
    'name',
    'organisation',
    'rank',
    'leastReason',
    'how',
    'email',
    'advice',
  ] as const),
] as const;

/**
 * An event without what is personal. Its kind, its dates, its stage and all that the clocks count stay. The answer to
 * a request for erasure stays whole: it says what was deleted and why.
 */
export function eraseTexts(event: ComplaintEvent, scope: ErasureScope): ComplaintEvent {
  if (event.type === 'ErasureAnswered') return event;
  if (event.type === 'ComplaintLodged') return { ...event, telling: keptTelling(event.telling, scope) };
  if (event.type === 'ContactWishesChanged') return { ...event, ways: noContact };
  if (event.type === 'EmailConfirmed') return { ...event, address: erasedText };
  return scope === 'everything' ? withoutTexts(event) : event;
}

function keptTelling(
  telling: Readonly<Record<string, unknown>>,
  scope: ErasureScope,
): Record<string, unknown> {
  const isKept = (slug: string) =>
    scope === 'everything' ? keptAnswers.has(slug) : !contactAnswers.has(slug);
  return Object.fromEntries(Object.entries(telling).filter(([slug]) => isKept(slug)));
}

/** Empty texts stay empty: nothing was there to delete. */
function withoutTexts<Part extends object>(part: Part): Part {
  const fields = Object.entries(part).map(([name, value]) => {
    if ((name === 'appointment' || name === 'letter') && value) return [name, withoutTexts(value)];
    if ((name === 'issues' || name === 'parts' || name === 'formats') && Array.isArray(value))
      return [name, value.map((one: object) => withoutTexts(one))];
    if (name === 'files' && Array.isArray(value))
      return [name, value.map((file) => ({ ...file, name: erasedText }))];
    const isWritten = writtenFields.some((field) => field === name) && value !== '' && value !== null;
    return [name, isWritten ? erasedText : value];
  });
  return Object.fromEntries(fields);
}
