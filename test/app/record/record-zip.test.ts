import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { recordZip } from '../../../src/app/record/record-zip.ts';
import { readSentences } from '../../../src/content/messages.ts';
import { readQuestionWords } from '../../../src/content/questions.ts';
import { makePrinter } from '../../../src/files/pdf/printer.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { seen } from '../../builders/a-stored-complaint.ts';
import { asking, sending } from '../../builders/commands.ts';
import { adding } from '../../builders/exchange-commands.ts';
import { millis, someServices } from '../../builders/some-services.ts';
import { look } from '../../files/pdf/look.ts';

const telling = {
  area: 'tower-hamlets',
  role: 'parent',
  grounds: ['conference-process'],
  'conference-date': '2026-03-31',
  'what-happened': 'Token-in-the-story. “Enough,” they said.\nAnd then they left.',
  'your-name': 'Token-in-the-name',
};
const complaint = aComplaint()
  .under('tower-hamlets')
  .telling(telling)
  .and(
    sending(['not-upheld'], '2026-04-08'),
    asking('stage-2', '2026-04-10', { reasons: 'Token-in-the-reasons.' }),
    adding('Token-in-the-addition.', '2026-04-11'),
  );

describe('the whole record', () => {
  let files: Record<string, Uint8Array>;
  const text = (name: string) => strFromU8(files[name]!);

  beforeAll(async () => {
    const services = {
      ...someServices('2026-04-13T12:00'),
      printer: makePrinter(),
      questionWords: readQuestionWords(),
      sentences: {
        tracker: readSentences('tracker'),
        letters: readSentences('letters'),
        outbox: readSentences('outbox'),
        messages: readSentences('messages'),
      },
    };
    const { row } = seen(complaint, services);
    const message = { for: { complaintId: row.id }, createdAt: millis('2026-04-08T09:00') };
    await services.outbox.add([
      { ...message, kind: 'outcome', key: 'first' },
      { ...message, kind: 'late', key: 'second', createdAt: millis('2026-04-09T09:00') },
    ]);
    const [first] = await services.outbox.claim(services.now(), services.now() + 1, 1);
    await services.outbox.settle(first!, {
      status: 'sent',
      at: millis('2026-04-08T09:01'),
      channel: 'email',
    });
    files = unzipSync(await new Response(recordZip(seen(complaint, services), services)).bytes());
  });

  test('is one file with everything, under names that say nothing about anybody', () => {
    expect(Object.keys(files).sort()).toEqual([
      'dates.ics',
      'history.json',
      'history.pdf',
      'letters/letter-2.pdf',
      'telling.json',
      'telling.txt',
    ]);
  });

  test('has every word that they sent, as text and as data, also what they sent later', () => {
    expect(text('telling.txt')).toContain('Sent on Wednesday 1 April 2026 at 10am');
    expect(text('telling.txt')).toContain(
      'What happened\nToken-in-the-story. “Enough,” they said.\nAnd then they left.',
    );
    expect(text('telling.txt')).toContain('Token-in-the-reasons.');
    expect(text('telling.txt')).toContain('Token-in-the-addition.');
    expect(JSON.parse(text('telling.json')).answers).toEqual(telling);
  });

  test('has the history as data, in which no member of staff is named', () => {
    const history = JSON.parse(text('history.json'));
    expect(
      history.recorded.map(({ type, recordedBy }: Record<string, string>) => [type, recordedBy]),
    ).toEqual([
      ['ComplaintLodged', 'you'],
      ['OutcomeSent', 'them'],
      ['StageRequested', 'you'],
      ['InformationAdded', 'you'],
    ]);
    expect(text('history.json')).not.toContain('staff-1');
  });

  test('has the messages in the history: what went when, and how, without an address', () => {
    const { messages } = JSON.parse(text('history.json'));
    expect(messages).toEqual([
      {
        writtenAt: '2026-04-08T08:00:00.000Z',
        status: 'sent',
        channel: 'email',
        settledAt: '2026-04-08T08:01:00.000Z',
        inWords: {
          text: 'There is an answer',
          how: 'Sent by e-mail on Wednesday 8 April 2026 at 9:01am.',
        },
      },
      {
        writtenAt: '2026-04-09T08:00:00.000Z',
        status: 'waiting',
        inWords: { text: 'Something is late', how: expect.stringContaining('It goes out on') },
      },
    ]);
  });

  test('has tagged PDFs of the history and of each letter', () => {
    for (const name of ['history.pdf', 'letters/letter-2.pdf']) {
      expect(look(files[name]!)).toMatchObject({ start: '%PDF-', isMarked: true, saysUa: true });
    }
  });

  test('has the dates as a calendar that a strict reader takes', () => {
    ICAL.design.strict = true;
    const calendar = new ICAL.Component(ICAL.parse(text('dates.ics')));
    expect(calendar.getAllSubcomponents('vevent').length).toBeGreaterThan(0);
  });
});
