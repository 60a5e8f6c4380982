import { z } from 'zod';
import { namedFileSchema, type NamedFile } from '../../../domain/evidence/kinds.ts';
import { question } from '../../question.ts';
import { labelOf } from '../../words.ts';
import { fileUpload, nameOf } from '../file-upload.ts';
import { fileFaults, isAboutFiles, refusedFiles } from '../refused-files.ts';

const slug = 'evidence';
const input = 'files';

/** Files that show or tell what happened. They are kept as they arrive, and noted in the answers: nobody types them. */
export const evidence = question<NamedFile[]>({
  slug,
  schema: z.array(namedFileSchema),
  faults: fileFaults,
  hasOwnHeading: true,
  files: { input, purpose: 'evidence' },
  withoutAnswer: [],
  isAsked: () => true,
  parse(form, { answers }) {
    const errors = refusedFiles(form, input);
    if (errors.length > 0 || isAboutFiles(form)) return { ok: false, errors };
    return { ok: true, answer: answers[slug] as NamedFile[] };
  },
  toForm: () => ({}),
  show: (showing) => {
    const files = (showing.state.answers[slug] ?? []) as NamedFile[];
    return [
      fileUpload(files, { input, multiple: true, accept: '.pdf,.doc,.docx,.txt,image/*,audio/*' }, showing),
    ];
  },
  summary: (answer, words) =>
    answer.length > 0 ? answer.map((file) => nameOf(file, words)) : [labelOf(words, 'fields', 'none')],
});
