import type { Component } from '../../../journeys/component.ts';
import { refusedFiles } from '../../../journeys/complain/refused-files.ts';
import { errorText } from '../../../journeys/words.ts';
import { evidenceWords, type AllQuestionWords } from '../../show-question.ts';
import { faultOf } from '../form-fields.ts';

/** The field in which staff choose files for a paper of the bundle. */
export function paperField(faults: Readonly<Record<string, string>>): Component {
  const hint =
    'PDF, Word, plain text or pictures, up to 20 MB each. Words and pictures are shown in the bundle; PDF and Word go along inside it.';
  return {
    macro: 'govukFileUpload',
    params: {
      ...{ id: 'files', name: 'files', multiple: true },
      attributes: { accept: '.pdf,.doc,.docx,.txt,image/*' },
      label: { text: 'Choose files', classes: 'govuk-label--s' },
      hint: { text: hint },
      ...faultOf('files', faults),
    },
  };
}

/** Why files were not taken, in words; null when all were. `refused`: as the form tells it. */
export function paperFault(
  refused: readonly string[],
  { questionWords }: { readonly questionWords: AllQuestionWords },
): string | null {
  const words = evidenceWords(questionWords, 'adult');
  const faults = refusedFiles({ refused: [...refused] }, 'files');
  return faults.length > 0
    ? faults.map(({ code, values }) => errorText(words, code, values)).join('. ')
    : null;
}
