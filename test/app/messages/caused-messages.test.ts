import { beforeEach, describe, expect, test } from 'vitest';
import { lodgeComplaint } from '../../../src/app/lodge-complaint.ts';
import { causedMessages } from '../../../src/app/messages/caused-messages.ts';
import { readComplaint } from '../../../src/app/read-complaint.ts';
import { factsFor } from '../../../src/demo/facts.ts';
import { record } from '../../../src/app/staff/record.ts';
import { moment } from '../../../src/domain/calendar/moment.ts';
import { writeDraft } from '../../builders/a-draft.ts';
import { someServices, type SomeServices } from '../../builders/some-services.ts';
import { acknowledged, codeReplaced, meetingOffered } from '../../contracts/new-complaint.ts';
import { anOfficer } from '../../builders/some-staff.ts';

const at = Date.UTC(2026, 3, 15, 9);

test('each event has a message of its own, named by the entry that causes it', () => {
  const events = [acknowledged, meetingOffered, codeReplaced];
  // News waits two minutes for more of it; what has a time in it goes at once.
  const soon = at + 2 * 60_000;
  expect(causedMessages('id-1', 4, events, at)).toEqual([
    { key: 'id-1 5 news', for: { complaintId: 'id-1' }, kind: 'news', createdAt: at, dueAt: soon },
    { key: 'id-1 6 appointment', for: { complaintId: 'id-1' }, kind: 'appointment', createdAt: at },
    { key: 'id-1 7 news', for: { complaintId: 'id-1' }, kind: 'news', createdAt: at, dueAt: soon },
  ]);
});

test.each([
  [true, 'news'],
  [false, 'closed'],
])('whether a complaint is taken (%s) is told as "%s"', (isAccepted, kind) => {
  const event = { type: 'AcceptanceDecided', at: '2026-04-15', isAccepted, reason: '' } as const;
  expect(causedMessages('id-1', 1, [event], at)).toMatchObject([{ kind }]);
});

test.each([
  [true, 'news'],
  [false, 'closed'],
])('whether a challenge is taken (%s) is told as "%s"', (isTaken, kind) => {
  const event = {
    type: 'FurtherChallengeDecided',
    at: '2026-04-15',
    stage: 'stage-3',
    isTaken,
    reason: '',
  } as const;
  expect(causedMessages('id-1', 1, [event], at)).toMatchObject([{ kind }]);
});

test('another time for an appointment is told as the first one was', () => {
  const appointment = { on: '2026-04-20', where: 'The town hall' };
  const event = {
    type: 'AppointmentOffered',
    at: '2026-04-15',
    stage: 'stage-1',
    appointment,
    note: '',
  } as const;
  expect(causedMessages('id-1', 1, [event], at)).toMatchObject([{ kind: 'appointment' }]);
});

test('what the family does itself, and sees at once, causes no message', () => {
  const event = { type: 'OutcomeReceived', at: '2026-04-15', stage: 'stage-1' } as const;
  expect(causedMessages('id-1', 1, [event], at)).toEqual([]);
});

describe('with what is stored', () => {
  let services: SomeServices;
  beforeEach(() => void (services = someServices()));

  test('a complaint that is sent, and a step that staff record, each write their message', async () => {
    const lodged = await lodgeComplaint(await writeDraft(services), services);
    if (!lodged.ok) throw new Error(lodged.reason);
    const step = { kind: 'step', step: 'acknowledged', stage: 'stage-1', note: '', outcome: [] } as const;
    const { complaint, context } = (await readComplaint(lodged.id, services))!;
    const facts = factsFor('acknowledged', 'stage-1', { complaint, context });
    expect(
      await record(anOfficer, lodged.id, 1, { ...step, ...facts, at: moment('2026-04-01T10:00') }, services),
    ).toMatchObject({
      ok: true,
    });
    const kinds = (await services.outbox.ofComplaint(lodged.id)).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(['news', 'received']);
  });
});
