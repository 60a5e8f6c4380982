import { strToU8 } from 'fflate';
import type { OutboxStore } from '../../ports/outbox-store.ts';
import type { Printer } from '../../ports/printer.ts';
import { calendarFile } from '../calendar-file.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import { daysToRemember } from '../days-to-remember.ts';
import { historyPaper } from '../letters/history-paper.ts';
import { speakersFor, type LetterSentences } from '../letters/letter-sentences.ts';
import { letterAt, lettersIn } from '../letters/letters.ts';
import { messageLines, type MessageLineServices } from '../messages/message-lines.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import type { AllQuestionWords } from '../show-question.ts';
import { tellingOf } from '../staff/telling.ts';
import { historyOf } from '../tracker/history.ts';
import { historyJson } from './history-json.ts';
import { tellingText } from './telling-text.ts';

/** What the whole record is made with. */
export interface RecordServices extends Pick<
  ComplaintServices,
  'complaints' | 'procedures' | 'calendar' | 'now'
> {
  readonly printer: Printer;
  readonly questionWords: AllQuestionWords;
  readonly outbox: OutboxStore;
  readonly sentences: LetterSentences & MessageLineServices['sentences'];
}

/**
 * Everything that a family sent and got, by the names of its files. These say nothing about anybody. `reader`: as entries
 * say it; an advocate gets no messages, as they tell how the family is reached.
 */
export async function recordFiles(
  read: ReadComplaint,
  services: RecordServices,
  reader: string,
): Promise<Record<string, Uint8Array>> {
  const { printer, sentences } = services;
  const { say, sayOfTracker } = speakersFor(read, sentences);
  const telling = tellingOf(read, services);
  const history = historyOf(read, read.complaint.position, sayOfTracker);
  const audience = read.complaint.isYoung ? 'young' : 'adult';
  const messages = reader === 'family' ? await messageLines(read.row.id, audience, services) : null;
  const files: Record<string, Uint8Array> = {
    'telling.txt': strToU8(tellingText(read, telling, history, say)),
    'telling.json': json({
      answers: answersOf(read),
      inWords: telling.map(({ label, lines }) => ({ label, lines })),
    }),
    'history.pdf': await printer.print('history', historyPaper(read, messages, sentences), 'normal'),
    'history.json': json(historyJson(read.entries, history, messages)),
    'dates.ics': strToU8(calendarFile(daysToRemember(read), services.now())),
  };
  for (const position of lettersIn(read)) {
    const letter = letterAt(read, position, sentences, services)!;
    files[`letters/letter-${position}.pdf`] = await printer.print('letter', letter, 'normal');
  }
  return files;
}

/** The answers as they were checked and kept. */
function answersOf({ entries }: ReadComplaint): Readonly<Record<string, unknown>> {
  const lodged = entries[0]?.event;
  return lodged?.type === 'ComplaintLodged' ? lodged.telling : {};
}

function json(value: unknown): Uint8Array {
  return strToU8(`${JSON.stringify(value, null, 2)}\n`);
}
