import type { Decision } from './decision.ts';
import type { ComplaintEvent } from './events.ts';
import type { SentLetter } from './sent-letter.ts';

/** The letter that went with an event; null where none did. */
export function letterIn(event: ComplaintEvent): SentLetter | null {
  return 'letter' in event ? (event.letter ?? null) : null;
}

/** A decision whose first event goes out with a letter. What cannot carry one is refused by the store. */
export function withLetter(decision: Decision, letter: SentLetter | undefined): Decision {
  if (!decision.ok || !letter) return decision;
  const [first, ...others] = decision.events;
  return { ok: true, events: [{ ...first, letter } as ComplaintEvent, ...others] };
}
