import { describe, expect, test } from 'vitest';
import { clockLines } from '../../../src/app/tracker/clock-lines.ts';
import { historyOf } from '../../../src/app/tracker/history.ts';
import { standingOf } from '../../../src/app/tracker/standing.ts';
import { stageLines } from '../../../src/app/tracker/step-lines.ts';
import { timetableOf } from '../../../src/app/tracker/timetable.ts';
import { readSentences } from '../../../src/content/messages.ts';
import { sayer } from '../../../src/journeys/say.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { seen } from '../../builders/a-stored-complaint.ts';
import { tellingDelay } from '../../builders/exchange-commands.ts';
import { someServices } from '../../builders/some-services.ts';

const say = sayer(readSentences('tracker'), 'adult');
const told = aComplaint().and(tellingDelay('2026-04-14', '2026-04-07'));
const on = (now: string, complaint = told) => seen(complaint, someServices(`${now}T12:00`));
const due = 'Wednesday 8 April 2026';
const expected = 'Tuesday 14 April 2026';

describe('the new day stands beside the broken promise', () => {
  test('in the first sentences, with why', () => {
    const { next, told: sentence, tier } = standingOf(on('2026-04-10'), say);
    expect(next).toContain(`This is late. It was due by ${due}. It is 2 working days late.`);
    expect(sentence).toBe(
      `They have told you that it is late. They now expect it by ${expected}. They wrote: Somebody was ill.`,
    );
    expect(tier).toBe('late');
  });

  test('in the steps, the limits and the timetable', () => {
    const read = on('2026-04-10');
    const [stage] = stageLines(read, say);
    expect(stage!.lines[1]).toMatchObject({
      detail: `By ${due}. Now expected by ${expected}`,
      status: 'late',
    });
    const clock = clockLines(read, say).authority.find(({ id }) => id === 'stage-1.reply');
    expect(clock).toMatchObject({ dates: `By ${due}. Now expected by ${expected}.`, state: 'overdue' });
    const lines = timetableOf(read, say).flatMap((one) => one.lines);
    expect(lines.map(({ when }) => when)).toContain(`By ${due}. Now expected by ${expected}`);
  });

  test('in the history, as it was told', () => {
    expect(historyOf(on('2026-04-10'), 0, say)[0]).toMatchObject({
      title: 'They told you that something comes late',
      details: [
        'The chairperson writes back to you.',
        `It was promised by ${due}.`,
        `They now expect it by ${expected}.`,
      ],
      note: 'Somebody was ill.',
    });
  });
});

test('before the last day, it is said to come late, and not to be late', () => {
  expect(standingOf(on('2026-04-07'), say)).toMatchObject({
    next: expect.stringContaining(`by ${due}.`),
    told: expect.stringMatching(/^They have told you that it will be late\./),
    tier: 'in-time',
  });
});

test('once the new day has passed too, that is said', () => {
  expect(standingOf(on('2026-04-15'), say).told).toMatch(
    /^They told you to expect it by Tuesday 14 April 2026\. That day has passed too\./,
  );
});

test('a young person reads it in their words', () => {
  const young = sayer(readSentences('tracker'), 'young');
  expect(standingOf(on('2026-04-10', told.young()), young).told).toContain(
    `They think you will have it by ${expected}.`,
  );
});

test('who was told nothing reads nothing of it', () => {
  expect(standingOf(on('2026-04-10', aComplaint()), say).told).toBeNull();
});
