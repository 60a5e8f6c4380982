import { momentText } from '../calendar/moment.ts';
import type { NamedFile } from '../evidence/kinds.ts';
import { hasEnded, type Complaint } from './complaint.ts';
import type { Context } from './context.ts';
import { refuse, type Decision } from './decision.ts';
import { noteFault, textFault } from './typed-text.ts';

/** What a family adds: words, files, or both. */
export interface Information {
  readonly text: string;
  readonly files?: readonly NamedFile[];
}

/** The family adds something to its complaint, while it is open; before it is taken, too. */
export function addInformation(
  complaint: Complaint,
  { text, files = [] }: Information,
  { now }: Context,
): Decision {
  if (hasEnded(complaint)) return refuse('complaint-ended');
  const fault = files.length > 0 ? noteFault(text) : textFault(text);
  if (fault) return refuse(fault);
  const added = files.length > 0 && { files: [...files] };
  return { ok: true, events: [{ type: 'InformationAdded', at: momentText(now), text, ...added }] };
}
