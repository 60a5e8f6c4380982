import { describe, expect, test } from 'vitest';
import { historyPaper } from '../../../src/app/letters/history-paper.ts';
import { timetablePaper } from '../../../src/app/letters/timetable-paper.ts';
import { readSentences } from '../../../src/content/messages.ts';
import { makePrinter } from '../../../src/files/pdf/printer.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { seen } from '../../builders/a-stored-complaint.ts';
import { asking, sending } from '../../builders/commands.ts';
import { someServices } from '../../builders/some-services.ts';
import { look } from '../../files/pdf/look.ts';
import { situations, times } from '../tracker/situations.ts';

const sentences = { tracker: readSentences('tracker'), letters: readSentences('letters') };
const printer = makePrinter();

test('the dates on paper say where it stands, who does what, and by when', () => {
  const services = someServices('2026-04-01T10:00');
  const paper = timetablePaper(seen(aComplaint(), services), sentences);
  expect(paper.about).toEqual([
    'Your reference is K7M2-9QXD.',
    'This is how it stood on Wednesday 1 April 2026 at 10am.',
  ]);
  expect(paper.standing[0]).toBe('Your complaint is at stage 1, informal. Now it is with the chairperson.');
  expect(paper.stages[0]?.lines[0]).toEqual({
    what: 'Write back to you',
    who: 'The chairperson',
    when: 'By Wednesday 8 April 2026',
  });
});

describe.each(times)('on %s', (now) => {
  test.each(situations)('the dates fit on one sheet in normal print: %s', async (_name, complaint) => {
    const paper = timetablePaper(seen(complaint, someServices(now)), sentences);
    expect(look(await printer.print('timetable', paper, 'normal')).pages).toBe(1);
  });
});

test('the history on paper begins with the first thing, and leaves nothing out', () => {
  const complaint = aComplaint()
    .under('tower-hamlets')
    .and(sending(['not-upheld'], '2026-04-08'), asking('stage-2', '2026-04-10'));
  const { entries } = historyPaper(seen(complaint, someServices('2026-04-21T12:00')), [], sentences);
  expect(entries.map(({ title }) => title)).toEqual([
    'Your complaint was sent and received',
    'The Group Manager sent you the stage 1 decision',
    "You asked for stage 2, senior managers' panel",
  ]);
  expect(entries[2]).toMatchObject({ when: 'Friday 10 April 2026', text: 'We do not agree.' });
});
