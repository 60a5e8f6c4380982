import { dayInWords } from '../../domain/calendar/words.ts';
import { isAboutFiles, refusedFiles } from '../../journeys/complain/refused-files.ts';
import { fileUpload } from '../../journeys/complain/file-upload.ts';
import type { Component } from '../../journeys/component.ts';
import type { Form } from '../../journeys/form.ts';
import { errorText } from '../../journeys/words.ts';
import type { FileStore, KeptFile } from '../../ports/file-store.ts';
import { keptUntil } from '../keep-drafts.ts';
import { filesOf } from '../files/unsent-files.ts';
import type { FamilySide } from '../policy.ts';
import { recordedByOf } from '../recorded-by-of.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import { evidenceWords, type AllQuestionWords } from '../show-question.ts';

/** Files on the page that adds information. */
export interface InformationFiles {
  /** What goes with the text when it is sent. */
  readonly files: readonly KeptFile[];
  /** Why files of this form were not taken; null when all were. */
  readonly fault: string | null;
  /** True when the form only added or removed files: the page is shown again, with what was typed. */
  readonly isOnlyFiles: boolean;
  /** The last day on which the files so far can be sent, in words; null where there are none. */
  readonly until: string | null;
  readonly component: Component;
}

const input = 'files';

/** The files so far of who adds them, and a field for more, after `form` was sent; it is empty before that. */
export async function informationFiles(
  read: ReadComplaint,
  form: Form,
  actor: FamilySide,
  { files, questionWords }: { readonly files: FileStore; readonly questionWords: AllQuestionWords },
): Promise<InformationFiles> {
  const words = evidenceWords(questionWords, read.complaint.isYoung ? 'young' : 'adult');
  const { unsent } = await filesOf(read, files, recordedByOf(actor));
  const told = refusedFiles(form, input).map(({ code, values }) => errorText(words, code, values));
  const fault = told.length > 0 ? told.join('. ') : null;
  const look = {
    input,
    multiple: true,
    accept: '.pdf,.doc,.docx,.txt,image/*,audio/*',
    isAnsweredHere: true,
  };
  const component = fileUpload(unsent, look, { words, errors: fault ? { [input]: fault } : {} });
  const [oldest] = unsent;
  const until = oldest ? dayInWords(keptUntil({ updatedAt: oldest.addedAt })) : null;
  return { files: unsent, until, fault, isOnlyFiles: isAboutFiles(form), component };
}
