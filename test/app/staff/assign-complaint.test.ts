import { beforeEach, describe, expect, test } from 'vitest';
import { readComplaint } from '../../../src/app/read-complaint.ts';
import { assignComplaint, peopleFor } from '../../../src/app/staff/assign-complaint.ts';
import { assignFields } from '../../../src/app/staff/assign-form.ts';
import { withNames } from '../../../src/app/staff/assignment-lines.ts';
import { historyJson } from '../../../src/app/record/history-json.ts';
import { trackerOf } from '../../../src/app/tracker/tracker.ts';
import { readSentences } from '../../../src/content/messages.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { store } from '../../builders/a-stored-complaint.ts';
import { aMember, anOfficer, staffWith } from '../../builders/some-staff.ts';
import { someServices, type SomeServices } from '../../builders/some-services.ts';

const sentences = readSentences('tracker');
const people = [
  { id: 'staff-1', name: 'Ola Officer', email: 'ola' },
  { id: 'staff-2', name: 'Bo Chair', email: 'bo' },
];

let services: SomeServices;
beforeEach(async () => {
  services = someServices('2026-04-02T10:00');
  for (const one of people) await services.users.saveStaff(aMember(one));
  await store(aComplaint(), services);
});

const read = async () => (await readComplaint('id-of-first', services))!;
const say = (id: string, to: string | null, from: string | null) => {
  const by = people.find((one) => one.id === id)!.name;
  return assignComplaint('id-of-first', { actor: { ...anOfficer, id }, by, to, from }, services);
};
const history = async () => trackerOf(await read(), 0, sentences).history;

describe('a complaint', () => {
  test('is taken, given on and handed back, and staff see who did it', async () => {
    expect(await say('staff-1', 'staff-1', null)).toEqual({ ok: true });
    expect(await say('staff-1', 'staff-2', 'staff-1')).toEqual({ ok: true });
    expect(await say('staff-2', null, 'staff-2')).toEqual({ ok: true });
    const lines = withNames(await history(), await read());
    expect(lines.map(({ details }) => details[0])).toEqual([
      'Bo Chair handed it back.',
      'Ola Officer gave it to Bo Chair.',
      'Ola Officer took it.',
      undefined,
    ]);
  });

  test('is given to nobody who is not there, and not over somebody who took it meanwhile', async () => {
    expect(await say('staff-1', 'staff-9', null)).toEqual({ ok: false, reason: 'not-found' });
    await say('staff-1', 'staff-1', null);
    expect(await say('staff-2', 'staff-2', null)).toEqual({ ok: false, reason: 'assigned-meanwhile' });
    expect((await read()).complaint.assignee?.name).toBe('Ola Officer');
  });
});

describe('in a partnership', () => {
  const administrator = { partnership: 'durham', roles: ['administrator'] };
  const chair = { partnership: 'durham', roles: ['chair'] };
  const elsewhere = { partnership: 'tower-hamlets', roles: ['officer'] };
  beforeEach(async () => {
    const others = { admin: [administrator], chair: [chair], other: [elsewhere] };
    for (const [id, memberships] of Object.entries(others))
      await services.users.saveStaff(aMember({ id, name: id, email: id, memberships }));
  });

  test('it is given to those who may then read it, and to nobody else', async () => {
    const names = (await peopleFor(await read(), services)).map(({ name }) => name);
    expect(names).toEqual(['Bo Chair', 'Ola Officer', 'chair']);
    expect(await say('staff-1', 'admin', null)).toEqual({ ok: false, reason: 'not-found' });
    expect(await say('staff-1', 'other', null)).toEqual({ ok: false, reason: 'not-found' });
    expect(await say('staff-1', 'chair', null)).toEqual({ ok: true });
  });

  test('who was given it may hand it back, and give it to nobody', async () => {
    await say('staff-1', 'chair', null);
    const actor = staffWith(['chair'], 'durham', 'chair');
    const give = (to: string | null) =>
      assignComplaint('id-of-first', { actor, by: 'chair', to, from: 'chair' }, services);
    expect(await give('staff-1')).toEqual({ ok: false, reason: 'not-found' });
    expect(await give(null)).toEqual({ ok: true });
    expect(await give('chair')).toEqual({ ok: false, reason: 'not-found' });
  });
});

test('the family gets no message, and reads no name anywhere', async () => {
  await say('staff-1', 'staff-1', null);
  await say('staff-1', 'staff-2', 'staff-1');
  await say('staff-2', null, 'staff-2');
  expect(await services.outbox.ofComplaint('id-of-first')).toEqual([]);
  const now = await read();
  const shown = trackerOf(now, 0, sentences);
  expect(shown.history.map(({ title }) => title)).toEqual([
    'The person who looked after your complaint no longer does',
    'We chose who looks after your complaint',
    'We chose who looks after your complaint',
    'Your complaint was sent and received',
  ]);
  const { say: _words, ...all } = shown;
  const record = JSON.stringify([all, historyJson(now.entries, shown.history, [])]);
  expect(record).not.toMatch(/Ola|Bo Chair|staff-/);
});

test('it is offered to everybody but who has it', async () => {
  await say('staff-1', 'staff-1', null);
  const [field] = assignFields(await read(), people, {});
  expect(field!.params).toMatchObject({
    items: [{ value: 'staff-2', text: 'Bo Chair' }],
    hint: { text: 'Now: Ola Officer.' },
  });
});
