import { momentOf } from '../../domain/calendar/moment.ts';
import { dayInWords } from '../../domain/calendar/words.ts';
import { keptUntil } from '../keep-drafts.ts';
import { pageToGoOn } from '../start-draft.ts';
import type { Lodging } from './lodging.ts';

/** The longest name by which an advocate knows a family, in characters. */
const longestLabel = 80;

/** One that is not sent yet, in the list. */
export interface LodgingLine {
  readonly id: string;
  readonly label: string;
  /** Where it goes on. */
  readonly page: string;
  /** How long it is kept. */
  readonly until: string;
}

export function lodgingLine(lodging: Lodging): LodgingLine {
  const { draft, label } = lodging;
  const until = `Changed last on ${dayInWords(momentOf(draft.updatedAt).day)}. We keep it until ${dayInWords(keptUntil(draft))}.`;
  return { id: draft.id, label, page: pageToGoOn(lodging), until };
}

/** Reads the name by which an advocate knows a family. */
export function readLabel(
  typed: string,
): { ok: true; label: string } | { ok: false; faults: Readonly<Record<string, string>> } {
  const label = typed.replace(/\s+/g, ' ').trim();
  if (label === '') return { ok: false, faults: { label: 'Enter what you call this family' } };
  if (label.length > longestLabel)
    return { ok: false, faults: { label: `Use ${longestLabel} characters or fewer` } };
  return { ok: true, label };
}
