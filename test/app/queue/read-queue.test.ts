import { beforeEach, describe, expect, test } from 'vitest';
import type { StaffActor } from '../../../src/app/policy.ts';
import { assignComplaint } from '../../../src/app/staff/assign-complaint.ts';
import { searchQueue } from '../../../src/app/queue/search-queue.ts';
import { aComplaint, type ComplaintBuilder } from '../../builders/a-complaint.ts';
import { store } from '../../builders/a-stored-complaint.ts';
import { deciding, recording, sending } from '../../builders/commands.ts';
import { requestingAdvocate, withdrawing } from '../../builders/exchange-commands.ts';
import { reading } from '../../builders/reading-queue.ts';
import { aMember, anOfficer, staffWith } from '../../builders/some-staff.ts';
import { someServices, type SomeServices } from '../../builders/some-services.ts';
import { exchangeSituations } from '../tracker/exchange-situations.ts';

const appeal = aComplaint().under('tower-hamlets');
const hackney = aComplaint().under('city-and-hackney').by('professional');
const situation = (name: string) => exchangeSituations.find(([one]) => one === name)![1];

let services: SomeServices;
beforeEach(() => void (services = someServices('2026-04-22T12:00')));

const only = async (complaint: ComplaintBuilder) => {
  await store(complaint, services);
  return (await reading(services)).lines[0];
};
const names = async (asked?: string, actor?: StaffActor) =>
  (await reading(services, asked, actor)).lines.map(({ id: one }) => one.slice('id-of-'.length));

describe('the order', () => {
  test('the next limit of the authority comes first, those without one then, ended ones last', async () => {
    const refused = aComplaint()
      .by('child')
      .and(deciding(false, '2026-04-02', 'Not for us.'));
    await store(refused, services, 'ended');
    await store(aComplaint().under('cambridgeshire-peterborough'), services, 'no-limit');
    await store(aComplaint().by('child'), services, 'to-accept');
    await store(aComplaint().atStage('stage-3'), services, 'april-29');
    await store(aComplaint(), services, 'april-8');
    await store(appeal, services, 'april-2');
    expect(await names()).toEqual(['april-2', 'april-8', 'april-29', 'no-limit', 'to-accept', 'ended']);
  });

  test('an advocate who is asked for stands first, whatever is late below, even after the end', async () => {
    await store(aComplaint().and(withdrawing('2026-04-02')), services, 'withdrawn');
    await store(aComplaint(), services, 'late');
    await store(situation('Durham, questions wait'), services, 'question');
    const child = aComplaint().by('child').young();
    await store(child.and(withdrawing('2026-04-02'), requestingAdvocate('2026-04-03')), services, 'advocate');
    const { lines } = await reading(services, '');
    expect(lines.map(({ id, waiting }) => [id, ...waiting])).toEqual([
      ['id-of-advocate', 'An advocate is asked for'],
      ['id-of-late'],
      ['id-of-question', 'A question waits', 'A question waits'],
    ]);
  });
});

describe('a row', () => {
  test('says which complaint, where, with whom and how it stands', async () => {
    expect(await only(aComplaint())).toEqual({
      ...{ id: 'id-of-first', reference: expect.stringMatching(/^[2-9C-Y]{4}-[2-9C-Y]{4}$/) },
      ...{
        area: 'County Durham',
        stage: 'Stage 1, informal',
        holder: 'the chairperson',
        assignee: null,
        mayTake: true,
      },
      ...{ partnership: 'Durham Safeguarding Children Partnership', waiting: [] },
      standing: { words: 'Record the written reply: 10 working days late', tier: 'long-overdue' },
    });
  });

  test.each([
    ['2026-04-06T12:00', 'Record the written reply: by Wednesday 8 April 2026', 'in-time'],
    ['2026-04-07T12:00', 'Record the written reply: due tomorrow', 'in-time'],
    ['2026-04-08T23:59', 'Record the written reply: due today', 'due-today'],
    ['2026-04-09T12:00', 'Record the written reply: 1 working day late', 'late'],
    ['2026-04-10T12:00', 'Record the written reply: 2 working days late', 'late'],
  ])('says on %s: %s', async (now, words, tier) => {
    services.itIs(now);
    expect(await only(aComplaint())).toMatchObject({ standing: { words, tier } });
  });

  test.each([
    ['2026-04-01T12:00', 'due tomorrow at 10am', 'in-time'],
    ['2026-04-02T10:00', 'due today at 10am', 'due-today'],
    ['2026-04-02T10:01', 'late', 'late'],
  ])('says the hour of a limit in hours: on %s, %s', async (now, end, tier) => {
    services.itIs(now);
    const words = `Record that you wrote back: ${end}`;
    expect(await only(appeal)).toMatchObject({ standing: { words, tier } });
  });

  test.each([
    ['one to accept', aComplaint().by('child'), 'Decide whether to take it', 'no-limit'],
    [
      'one to meet once more about',
      situation('Durham 2016, asked to meet once more'),
      'Decide whether the panel meets once more',
      'no-limit',
    ],
    [
      'a duty without a limit',
      aComplaint().under('cambridgeshire-peterborough'),
      'Record what came of it: no time limit',
      'no-limit',
    ],
    [
      'a duty "without delay"',
      hackney.atStage('step-3'),
      'Record what the heads of service settled: without delay, and not done yet',
      'late',
    ],
    [
      'an answer with which the family may go on',
      aComplaint().and(sending([], '2026-04-08')),
      'Waiting for the person who sent it',
      'no-limit',
    ],
    [
      'a talk after which only a note is left',
      hackney.and(recording('meeting-held', '2026-04-02')),
      'Waiting for the person who sent it',
      'no-limit',
    ],
    [
      'a step after which the managers refer it on',
      hackney.atStage('step-2').and(sending(['not-settled'], '2026-04-10')),
      'Refer to step 3, heads of service',
      'no-limit',
    ],
    [
      'one that has ended',
      appeal.atStage('stage-2').and(sending(['not-upheld'], '2026-04-20')),
      'Ended',
      'ended',
    ],
    ['one that was withdrawn', aComplaint().and(withdrawing('2026-04-02')), 'Withdrawn', 'ended'],
  ] as const)('%s', async (_, complaint, words, tier) => {
    expect(await only(complaint)).toMatchObject({ standing: { words, tier } });
  });
});

describe('what is shown', () => {
  const bo = { ...anOfficer, id: 'staff-2' };
  beforeEach(async () => {
    await services.users.saveStaff(aMember({ name: 'Ola Officer', email: 'ola' }));
    await services.users.saveStaff(aMember({ id: 'staff-2', name: 'Bo Chair', email: 'bo' }));
    await store(aComplaint().telling({ 'your-name': 'Zoë O’Brien-Łuk' }), services, 'zoe');
    await store(appeal, services, 'appeal');
    await store(aComplaint().and(withdrawing('2026-04-02')), services, 'withdrawn');
  });

  test('is all that go on, unless the address asks for something else', async () => {
    expect(await names('')).toEqual(['appeal', 'zoe']);
    expect(await names('view=nonsense&page=-3')).toEqual(['appeal', 'zoe']);
    expect(await names('view=ended')).toEqual(['withdrawn']);
    expect(await names('partnership=durham')).toEqual(['zoe']);
    expect(await names('holder=tower-hamlets.group-manager')).toEqual(['appeal']);
    expect(await names('page=2')).toEqual([]);
  });

  test('is nothing of a partnership that is not the reader’s', async () => {
    const page = await reading(
      services,
      'view=all&partnership=durham',
      staffWith(['officer'], 'tower-hamlets'),
    );
    expect(page).toMatchObject({ lines: [], total: 0, counts: { open: 1, late: 1 } });
  });

  test('is who deals with it, and each finds their own', async () => {
    const taking = { actor: bo, by: 'Bo Chair', to: 'staff-2', from: null };
    expect(await assignComplaint('id-of-zoe', taking, services)).toEqual({ ok: true });
    const { lines, counts } = await reading(services, 'assignee=me', bo);
    expect(lines).toMatchObject([{ id: 'id-of-zoe', assignee: { id: 'staff-2', name: 'Bo Chair' } }]);
    expect(counts).toMatchObject({ open: 2, mine: 1, new: 1, unassigned: 1 });
    expect(await names('assignee=nobody')).toEqual(['appeal']);
    expect(await names('assignee=staff-2')).toEqual(['zoe']);
  });

  const search = (text: string, actor = anOfficer) => searchQueue(text, actor, services);
  const asked = (href: string) => href.split('?')[1] ?? '';

  test.each(['Zoë', 'zoe o’brien', "O'BRIEN", 'luk', 'OBrien Zoe'])(
    'is found by the name %s',
    async (text) => {
      const href = await search(text);
      expect(href).toMatch(/^\/staff\?search=id-\d+$/);
      expect(await reading(services, asked(href))).toMatchObject({ sought: text, total: 1 });
    },
  );

  test('leads from a whole reference to the complaint itself', async () => {
    const { reference } = (await services.complaints.find('id-of-withdrawn'))!;
    expect(await search(` ${reference.toLowerCase().replace('-', ' ')} `)).toBe(
      '/staff/complaints/id-of-withdrawn',
    );
    expect(await names(asked(await search(reference.slice(0, 4))))).toContain('withdrawn');
  });

  test('to who was given a complaint is that one alone, without a way to take another', async () => {
    const chair = staffWith(['chair'], 'durham', 'staff-2');
    expect(await reading(services, 'view=all', chair)).toMatchObject({ total: 0, staff: [] });
    const giving = { actor: anOfficer, by: 'Ola Officer', to: 'staff-2', from: null };
    await assignComplaint('id-of-zoe', giving, services);
    const page = await reading(services, 'view=all', chair);
    expect(page).toMatchObject({ total: 1, counts: { open: 1, mine: 1, unassigned: 0 } });
    expect(page.lines).toMatchObject([{ id: 'id-of-zoe', mayTake: false }]);
  });

  test('for a reference of another partnership is what is shown for one that is not there', async () => {
    const { reference } = (await services.complaints.find('id-of-zoe'))!;
    const elsewhere = staffWith(['officer'], 'tower-hamlets');
    const href = await search(reference, elsewhere);
    expect(await reading(services, asked(href), elsewhere)).toMatchObject({ sought: reference, total: 0 });
  });

  test('of a search is seen by nobody else, and for an hour alone', async () => {
    const href = asked(await search('Zoë'));
    expect(await reading(services, href, bo)).toMatchObject({ sought: null, total: 0 });
    services.itIs('2026-04-22T13:00');
    expect(await reading(services, href)).toMatchObject({ sought: null, total: 0 });
  });

  test('of an empty search is the queue', async () => {
    expect(await search('  ')).toBe('/staff');
  });
});
