import { describe, expect, test } from 'vitest';
import { holidaysIn, importHolidays } from '../../../src/app/administration/import-holidays.ts';
import { readComplaint } from '../../../src/app/read-complaint.ts';
import { clockLines } from '../../../src/app/tracker/clock-lines.ts';
import { historyOf } from '../../../src/app/tracker/history.ts';
import { standingOf } from '../../../src/app/tracker/standing.ts';
import { stageLines } from '../../../src/app/tracker/step-lines.ts';
import { timetableOf } from '../../../src/app/tracker/timetable.ts';
import { readSentences } from '../../../src/content/messages.ts';
import { sayer } from '../../../src/journeys/say.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { store } from '../../builders/a-stored-complaint.ts';
import { followingServices } from '../../builders/following-services.ts';
import { withDays } from '../../builders/other-holidays.ts';
import { anOfficer } from '../../builders/some-staff.ts';

const say = sayer(readSentences('tracker'), 'adult');

/** A complaint on 1 May 2026, a day after it was sent, once bank holidays were added and withdrawn. */
async function after(complaint: ReturnType<typeof aComplaint>, added: string[], withdrawn: string[] = []) {
  const services = followingServices('2026-05-01T10:00');
  await services.followed.refresh();
  await store(complaint.conferenceOn('2026-04-29').lodgedOn('2026-04-30T10:00'), services);
  const list = holidaysIn(withDays(added, withdrawn)).filter(({ date }) => date.startsWith('2026'));
  const imported = await importHolidays(anOfficer, 'Ada', list, services);
  if (!imported.ok) throw new Error(imported.reason);
  return (await readComplaint('id-of-first', services))!;
}

describe('a limit of the authority that is later', () => {
  const first = 'We first said Wednesday 6 May 2026';

  test('shows the day before beside the new one, wherever it stands', async () => {
    const read = await after(aComplaint(), ['2026-05-05']);
    expect(standingOf(read, say).next).toContain(`by Thursday 7 May 2026. ${first}.`);
    expect(JSON.stringify(stageLines(read, say))).toContain(`By Thursday 7 May 2026. ${first}`);
    expect(JSON.stringify(timetableOf(read, say))).toContain(`By Thursday 7 May 2026. ${first}`);
    const line = clockLines(read, say).authority.find(({ id }) => id === 'stage-1.reply');
    expect(line?.moved).toEqual([
      `${first}. Tuesday 5 May 2026 has become a bank holiday (An extra day), so it does not count.`,
    ]);
  });

  test('is told in the history, from what to what and why', async () => {
    const read = await after(aComplaint(), ['2026-05-05']);
    const line = historyOf(read, 0, say).find(({ title }) => title.startsWith('They'));
    expect(line).toMatchObject({
      title: 'They have more time than we first said',
      details: [
        expect.stringMatching(/: the last day was .+ 2026\. Now it is .+ 2026\.$/),
        'Tuesday 5 May 2026 has become a bank holiday (An extra day), so it does not count.',
      ],
      isByFamily: false,
      mayBeCorrected: false,
    });
  });
});

test('a limit of the authority that is earlier is told as such', async () => {
  const read = await after(aComplaint(), [], ['2026-05-04']);
  const titles = historyOf(read, 0, say).map(({ title }) => title);
  expect(titles).toContain('They have less time than we first said');
});

describe('a limit of the family', () => {
  const professional = aComplaint().under('city-and-hackney').by('professional');

  test('that would be earlier stays, and its working says why it ends on another day', async () => {
    const read = await after(professional, [], ['2026-05-04']);
    const [line] = clockLines(read, say).family;
    expect(line).toMatchObject({
      dates: 'By Thursday 7 May 2026.',
      moved: [
        'We told you Thursday 7 May 2026, and that stays the last day. Counted again, it would be Wednesday 6 May 2026. Monday 4 May 2026 is not a bank holiday any more (Early May bank holiday), so it counts.',
      ],
      kept: {
        primary:
          'Counted like this, it would be another day. Thursday 7 May 2026 was promised, so it stays the last day.',
      },
    });
    expect(historyOf(read, 0, say)[0]).toMatchObject({
      title: 'A bank holiday has changed. A last day stays as it was',
      details: [
        'Talk to the chairperson: the last day stays Thursday 7 May 2026.',
        'Counted again, it would be Wednesday 6 May 2026. What we told you first stands.',
        'Monday 4 May 2026 is not a bank holiday any more (Early May bank holiday), so it counts.',
      ],
    });
  });

  test('that is later is told as more time', async () => {
    const read = await after(professional, ['2026-05-05']);
    const [line] = clockLines(read, say).family;
    expect(line).toMatchObject({ dates: 'By Friday 8 May 2026.', kept: {} });
    expect(historyOf(read, 0, say)[0]!.title).toBe('You have more time than we first said');
  });

  test('is told to young people in their words', async () => {
    const young = sayer(readSentences('tracker'), 'young');
    const read = await after(aComplaint().young(), ['2026-05-05']);
    const titles = historyOf(read, 0, young).map(({ title }) => title);
    expect(titles).toContain('They have more time than we told you first');
  });
});
