import { fileKinds, isAudio } from '../../domain/evidence/kinds.ts';
import { nameOf, sizeOf } from '../../journeys/complain/file-upload.ts';
import { labelOf, type Audience } from '../../journeys/words.ts';
import type { KeptFile } from '../../ports/file-store.ts';
import { evidenceWords, type AllQuestionWords } from '../show-question.ts';

/** A file in a list, ready to show. */
export interface FileLine {
  readonly href: string;
  readonly name: string;
  readonly size: string;
  /** "Download", where a page does not show it. */
  readonly action: string | null;
  readonly isAudio: boolean;
}

/** Files in words, for one reader. `folder`: the address under which they are. */
export function fileLines(
  files: readonly KeptFile[],
  folder: string,
  audience: Audience,
  allWords: AllQuestionWords,
): FileLine[] {
  const words = evidenceWords(allWords, audience);
  return files.map((file) => ({
    href: `${folder}/${file.id}`,
    name: nameOf(file, words),
    size: sizeOf(file, words),
    action: fileKinds[file.kind].isShown ? null : labelOf(words, 'fields', 'download'),
    isAudio: isAudio(file.kind),
  }));
}
