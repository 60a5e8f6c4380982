import { beforeEach, describe, expect, test } from 'vitest';
import { changeMeeting, type ChangeMeeting } from '../../../src/app/administration/change-meetings.ts';
import { bodiesOf } from '../../../src/app/administration/meeting-page.ts';
import { meetingBodies } from '../../../src/app/administration/planned-meetings.ts';
import { readComplaint } from '../../../src/app/read-complaint.ts';
import { historyOf } from '../../../src/app/tracker/history.ts';
import { standingOf } from '../../../src/app/tracker/standing.ts';
import { stageLines } from '../../../src/app/tracker/step-lines.ts';
import { meetingLines } from '../../../src/app/tracker/meeting-lines.ts';
import { missingMeetings } from '../../../src/app/staff/missing-meetings.ts';
import { timetableOf } from '../../../src/app/tracker/timetable.ts';
import { readSentences } from '../../../src/content/messages.ts';
import { day } from '../../../src/domain/calendar/day.ts';
import { sayer } from '../../../src/journeys/say.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { store } from '../../builders/a-stored-complaint.ts';
import { recording } from '../../builders/commands.ts';
import { followingServices } from '../../builders/following-services.ts';
import { anOfficer, staffWith } from '../../builders/some-staff.ts';
import { procedures } from '../../domain/procedures.ts';

const say = sayer(readSentences('tracker'), 'adult');
const waiting = aComplaint().under('city-and-hackney').by('professional').atStage('step-4');
/** The day on which it came to the sub-committee. */
const referred = waiting.entries().at(-1)!.event.at.slice(0, 10);

let services: ReturnType<typeof followingServices>;
beforeEach(async () => {
  services = followingServices('2026-05-01T10:00');
  await services.followed.refresh();
  await store(waiting, services);
});

const body = { partnership: 'city-and-hackney', body: 'sub-committee' };
const change = (what: Partial<ChangeMeeting>, actor = anOfficer) =>
  changeMeeting(actor, 'Ada', { ...body, remove: null, add: null, ...what }, services);
const add = (date: string) => change({ add: day(date) });
const read = async () => (await readComplaint('id-of-first', services))!;
const next = async () => standingOf(await read(), say).next;

describe('what is told of the next meeting', () => {
  test('while no date is known, everybody is told whom to ask', async () => {
    const words =
      'We do not know the date of the next meeting yet. Ask the Head of Safeguarding and your head of service.';
    expect(await next()).toContain(words);
    const steps = stageLines(await read(), say)
      .at(-1)!
      .lines.map(({ detail }) => detail);
    expect(steps.filter((detail) => detail?.includes(words))).toHaveLength(1);
    expect(JSON.stringify(timetableOf(await read(), say))).toContain(words);
  });

  test('once one is known, it stands everywhere, and a later one does not', async () => {
    await add('2026-07-14');
    await add('2026-05-12');
    const words = 'The next planned meeting is on Tuesday 12 May 2026.';
    expect(await next()).toContain(words);
    expect(JSON.stringify(stageLines(await read(), say))).toContain(words);
    expect(JSON.stringify(timetableOf(await read(), say))).toContain(words);
  });

  test('it stands among the limits with how it was found, and the words of both readings', async () => {
    const line = async () => meetingLines(await read(), say)[0]!;
    expect(await line()).toMatchObject({ id: 'step-4.meeting-held', stateWords: 'No date yet' });
    expect((await line()).planned?.at(-1)).toBe(
      'No meeting after that day has been entered yet. Ask the Head of Safeguarding and your head of service.',
    );
    await add('2026-05-12');
    await add('2026-07-14');
    const { state, dates, explanation, planned } = await line();
    expect([state, dates]).toEqual(['running', 'The next planned meeting is on Tuesday 12 May 2026.']);
    expect(explanation.rule).toContain(
      'every two months as we read it, though it can also mean twice a month',
    );
    expect(planned?.[1]).toBe(
      'These meetings were planned after that day: Tuesday 12 May 2026; Tuesday 14 July 2026.',
    );
    expect(planned?.at(-1)).toContain('The next of them is on Tuesday 12 May 2026.');
  });

  test('while no date is known, staff are told to enter one, and where those who may', async () => {
    const administrator = staffWith(['administrator'], 'city-and-hackney');
    const told = async (actor: Parameters<typeof missingMeetings>[1]) => missingMeetings(await read(), actor);
    expect(await told(administrator)).toEqual([
      {
        text: 'This waits for the Quality Assurance sub-committee, and no date of a meeting is entered. Enter the next one.',
        href: '/staff/administration/meetings',
      },
    ]);
    const [other] = await told({ kind: 'nobody' });
    expect(other).toMatchObject({ text: expect.stringContaining('Ask an administrator'), href: null });
    await add('2026-05-12');
    expect(await told(administrator)).toEqual([]);
  });

  test('on its day it is still the next one, and after it nothing is made up', async () => {
    await add('2026-05-12');
    services.itIs('2026-05-12T23:00');
    expect(await next()).toContain('The next planned meeting is on Tuesday 12 May 2026.');
    services.itIs('2026-05-13T00:30');
    expect(await next()).toContain(
      'A meeting was planned for Tuesday 12 May 2026. Nothing of it is recorded yet.',
    );
    expect(await next()).toContain('We do not know the date of the next meeting yet.');
  });

  test('a meeting on the day on which the complaint came is not meant', async () => {
    services.itIs(`${referred}T08:00`);
    await add(referred);
    expect(await next()).toContain('We do not know the date of the next meeting yet.');
  });
});

describe('a date that changes', () => {
  test('is recorded in the complaint, told beside the one before, and the family hears of it', async () => {
    await add('2026-05-12');
    await change({ remove: '2026-05-12', add: day('2026-05-19') });
    const changed = (await read()).entries.flatMap(({ event }) =>
      event.type === 'MeetingDateChanged' ? [[event.from, event.to]] : [],
    );
    expect(changed).toEqual([
      [null, '2026-05-12'],
      ['2026-05-12', '2026-05-19'],
    ]);
    expect(await next()).toContain(
      'The next planned meeting is on Tuesday 19 May 2026. Before, it was planned for Tuesday 12 May 2026.',
    );
    const [line] = historyOf(await read(), 0, say);
    expect(line).toMatchObject({
      title: 'The next meeting is on another day',
      details: ['It was planned for Tuesday 12 May 2026.', 'It is planned for Tuesday 19 May 2026.'],
    });
    const messages = await services.outbox.ofComplaint('id-of-first');
    // News that waits to go out takes in what comes meanwhile.
    expect(messages.map(({ kind }) => kind)).toEqual(['news']);
  });

  test('that is taken back is told too', async () => {
    await add('2026-05-12');
    await change({ remove: '2026-05-12' });
    expect(historyOf(await read(), 0, say)[0]!.title).toBe('The next meeting will not be on the planned day');
    expect(await next()).toContain('We do not know the date of the next meeting yet.');
  });

  test('says nothing to a complaint that does not wait for it, or not for this one', async () => {
    const held = waiting.and(recording('meeting-held', '2026-04-30'));
    await store(held, services, 'held');
    await store(aComplaint(), services, 'durham');
    await add('2026-05-12');
    const before = (await read()).entries.length;
    await add('2026-07-14');
    expect((await read()).entries).toHaveLength(before);
    for (const name of ['held', 'durham'])
      expect(JSON.stringify(await services.complaints.entries(`id-of-${name}`))).not.toContain('MeetingDate');
  });
});

describe('what is refused', () => {
  test.each([
    ['a date that has passed', { add: day('2026-04-30') }, 'meeting-in-past'],
    ['a date that is there', { add: day('2026-05-12') }, 'meeting-there'],
    [
      'to move a date that is not there',
      { remove: '2026-05-13', add: day('2026-05-14') },
      'meeting-not-there',
    ],
    ['a body that meets on no planned dates', { body: 'chair', add: day('2026-05-14') }, 'not-found'],
    ['another partnership', { partnership: 'durham', add: day('2026-05-14') }, 'not-found'],
  ])('%s', async (_, what, reason) => {
    await add('2026-05-12');
    expect(await change(what)).toEqual({ ok: false, reason });
  });

  test('to change what has passed', async () => {
    await add('2026-05-12');
    services.itIs('2026-05-13T10:00');
    expect(await change({ remove: '2026-05-12' })).toEqual({ ok: false, reason: 'meeting-passed' });
    expect(bodiesOf(anOfficer, services)).toMatchObject([{ coming: [], passed: ['Tuesday 12 May 2026'] }]);
  });

  test('everybody who is no administrator of the partnership', async () => {
    const others = [
      staffWith(['administrator']),
      staffWith(['officer', 'sub-committee'], 'city-and-hackney'),
    ];
    for (const actor of others) {
      expect(await change({ add: day('2026-05-12') }, actor)).toEqual({ ok: false, reason: 'not-found' });
      expect(bodiesOf(actor, services)).toEqual([]);
    }
  });
});

test('which bodies meet on planned dates is said by the procedures', () => {
  expect(meetingBodies(procedures)).toEqual([
    { ...body, area: 'City and Hackney', title: 'the Quality Assurance sub-committee' },
  ]);
});
