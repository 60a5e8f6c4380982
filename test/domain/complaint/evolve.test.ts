import { describe, expect, test } from 'vitest';
import { moment } from '../../../src/domain/calendar/moment.ts';
import { hasEnded } from '../../../src/domain/complaint/complaint.ts';
import type { ComplaintEvent, Entry } from '../../../src/domain/complaint/events.ts';
import { evolve, fold, standing } from '../../../src/domain/complaint/evolve.ts';
import { aComplaint } from '../../builders/a-complaint.ts';

const sent = aComplaint().entries();
const step = { at: '2026-04-02', stage: 'stage-1', by: 'chair', note: '', kept: [] };

function after(...events: ComplaintEvent[]): Entry[] {
  const more = events.map((event, index) => ({
    ...{ position: index + 2, event, recordedAt: 0, recordedBy: 'staff-1' },
  }));
  return [...sent, ...more];
}

test('a complaint begins with what was sent, in its first stage', () => {
  expect(fold(sent)).toMatchObject({
    ...{ procedure: 'durham', version: 'dscp', area: 'durham', role: 'parent', isYoung: false },
    ...{ status: 'open', stage: 'stage-1', position: 1, taken: [], lodgedAt: moment('2026-04-01T10:00') },
  });
  expect(fold(sent).occurrences.map(({ type, stage }) => [type, stage])).toEqual([
    ['conference-held', null],
    ['requested', 'stage-1'],
  ]);
});

test('the day on which the notes came is known to the clocks', () => {
  const noted = aComplaint().under('durham', 'lscb-2016').conferenceOn('2026-03-01').notesOn('2026-03-20');
  const notes = fold(noted.entries()).occurrences.find(({ type }) => type === 'notes-received');
  expect(notes?.at).toEqual(moment('2026-03-20'));
});

test('a history that does not begin with the sending is a fault', () => {
  const [, stray] = after({ ...step, type: 'ComplaintAcknowledged' });
  expect(() => fold([stray!])).toThrow('A complaint must begin with its lodging.');
  expect(() => fold([])).toThrow('A complaint must begin with its lodging.');
});

describe('each thing that happens', () => {
  const steps = [
    'ComplaintAcknowledged',
    'ManagersInformed',
    'MeetingOffered',
    'MeetingHeld',
    'RestorativeConferenceOffered',
  ] as const;

  test.each(steps)('%s is a step taken, and changes neither stage nor status', (type) => {
    const complaint = fold(after({ ...step, type }));
    expect(complaint).toMatchObject({ status: 'open', stage: 'stage-1', position: 2 });
    expect(complaint.taken).toHaveLength(1);
  });

  test('an offer of a restorative conference means nothing to the clocks', () => {
    const complaint = fold(after({ ...step, type: 'RestorativeConferenceOffered' }));
    expect(complaint.occurrences).toHaveLength(fold(sent).occurrences.length);
  });

  test.each([
    ['open', 'decided'],
    ['next-stage', 'decided'],
    ['ends', 'finished'],
    ['reconvene', 'reconvening'],
    ['panel-again', 'open'],
  ] as const)('an outcome with the consequence "%s" makes it %s', (consequence, status) => {
    const complaint = fold(after({ ...step, type: 'OutcomeSent', outcome: ['upheld'], consequence }));
    expect(complaint.status).toBe(status);
  });

  test('the outcome of an earlier stage, recorded afterwards, does not end the stage that it is in', () => {
    const asked = { type: 'StageRequested', at: '2026-04-03', stage: 'stage-2', reasons: '' } as const;
    const complaint = fold(
      after(
        { ...asked, isLate: false, lastDay: null },
        { ...step, type: 'OutcomeSent', outcome: [], consequence: 'open' },
      ),
    );
    expect(complaint).toMatchObject({ status: 'open', stage: 'stage-2' });
  });

  test('the reconvened conference finishes it, with the outcome that led there', () => {
    const complaint = fold(
      after(
        { ...step, type: 'OutcomeSent', outcome: ['upheld'], consequence: 'reconvene' },
        { ...step, type: 'ConferenceReconvened' },
      ),
    );
    expect(complaint).toMatchObject({ status: 'finished', outcome: ['upheld'] });
  });
});

test('an entry that was corrected does not count, but its position and the history stay', () => {
  const entries = after(
    { ...step, type: 'ComplaintAcknowledged' },
    { type: 'EntryCorrected', at: '2026-04-03', position: 2, reason: 'Wrong complaint' },
  );
  expect(fold(entries)).toMatchObject({ taken: [], position: 3 });
  expect(standing(entries).map(({ position }) => position)).toEqual([1, 3]);
  expect(entries).toHaveLength(3);
});

test('folding all at once and one event after the other is the same', () => {
  const entries = aComplaint().atStage('stage-3').entries();
  const [first, ...later] = entries.map(({ event }) => event);
  const stepwise = later.reduce(evolve, fold([{ ...sent[0]!, event: first! }]));
  expect({ ...stepwise, position: entries.length }).toEqual(fold(entries));
});

test.each([
  ['open', false],
  ['decided', false],
  ['reconvening', false],
  ['awaiting-acceptance', false],
  ['challenge-asked', false],
  ['finished', true],
  ['withdrawn', true],
  ['not-accepted', true],
] as const)('whether a complaint that is %s has ended: %s', (status, isEnded) => {
  expect(hasEnded({ ...fold(sent), status } as Parameters<typeof hasEnded>[0])).toBe(isEnded);
});
