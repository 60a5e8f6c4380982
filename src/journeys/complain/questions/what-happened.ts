import type { NamedFile } from '../../../domain/evidence/kinds.ts';
import { field } from '../../form.ts';
import { question, type Showing } from '../../question.ts';
import { labelOf } from '../../words.ts';
import { fileUpload } from '../file-upload.ts';
import { storyQuestion } from '../kinds/story-question.ts';
import { isAboutFiles, refusedFiles } from '../refused-files.ts';
import type { State } from '../state.ts';

const slug = 'what-happened';
const input = 'story';
const written = storyQuestion({ slug, rows: 12 });

/** What happened, in the person's own words. Young people may say it in their own voice. */
export const whatHappened = question({
  ...written,
  files: { input, purpose: 'story', isTaken: ({ audience }) => audience === 'young' },
  parse(form, state) {
    const errors = refusedFiles(form, input);
    return errors.length > 0 || isAboutFiles(form) ? { ok: false, errors } : written.parse(form, state);
  },
  show(showing) {
    const { state } = showing;
    if (state.audience !== 'young') return written.show(showing);
    const look = { input, multiple: false, accept: 'audio/*' };
    return [...written.show(withRecording(showing)), fileUpload(recordingsIn(state), look, showing)];
  },
});

function recordingsIn({ answers }: State): NamedFile[] {
  const files = (answers['evidence'] ?? []) as NamedFile[];
  return files.filter(({ purpose }) => purpose === 'story');
}

/** Whoever reads the complaint later must learn from the text that there is a recording. */
function withRecording(showing: Showing): Showing {
  const { form, words, state } = showing;
  if (field(form, slug) !== '' || recordingsIn(state).length === 0) return showing;
  return { ...showing, form: { ...form, [slug]: [labelOf(words, 'fields', 'recorded')] } };
}
