import { timetablePaper } from '../../app/letters/timetable-paper.ts';
import type { LetterSentences } from '../../app/letters/letter-sentences.ts';
import type { ReadComplaint } from '../../app/read-complaint.ts';
import type { Printer } from '../../ports/printer.ts';
import { download, printSizeOf } from './download.ts';

interface Services {
  readonly printer: Printer;
  readonly sentences: LetterSentences;
}

/** Where a complaint stands and what can follow, as a file; without a complaint, the way to `otherwise`. */
export async function timetableAnswer(
  read: ReadComplaint | null,
  otherwise: string,
  url: URL,
  { printer, sentences }: Services,
): Promise<Response> {
  if (!read) return new Response(null, { status: 303, headers: { Location: otherwise } });
  const paper = timetablePaper(read, sentences);
  return download(await printer.print('timetable', paper, printSizeOf(url)), 'dates', 'pdf');
}
