import type { SentLetter } from '../../domain/complaint/sent-letter.ts';
import { longestText } from '../../domain/complaint/typed-text.ts';
import { openPlaces } from '../letters/fill-letter.ts';
import type { Recording } from './record.ts';

type Faults = Readonly<Record<string, string>>;

/** What a form asks to be recorded, with the letter that goes with it, or what is wrong. */
export type AskedLetter =
  { ok: true; recording: Recording; letter?: SentLetter } | { ok: false; faults: Faults };

/** Why a text cannot go out: too long, places still open, or filled anew since its sender read it (`typed`). */
export function textFaults(text: string, typed: string | null, field: string): Faults {
  const open = openPlaces(text);
  if (text.length > longestText) return { [field]: 'Shorten the letter to 10,000 characters or fewer' };
  if (open.length > 0) return { [field]: `Fill in what stands in brackets: ${open.join(', ')}` };
  return text === typed
    ? {}
    : { [field]: 'We have filled in what you chose. Read the letter again, then send it' };
}

/** What a form asks for together with its letter; all that is wrong with either at once. */
export function withFaults(
  asked: AskedLetter,
  faults: { refused: Faults; letter: Faults },
  letter: SentLetter | undefined,
): AskedLetter {
  if (!asked.ok) return { ok: false, faults: { ...asked.faults, ...faults.letter } };
  const hasFaults = Object.keys(faults.letter).length > 0;
  if (hasFaults) return { ok: false, faults: { ...faults.refused, ...faults.letter } };
  return { ...asked, ...(letter && { letter }) };
}
