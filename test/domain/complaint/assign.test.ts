import { expect, test } from 'vitest';
import { moment } from '../../../src/domain/calendar/moment.ts';
import { assign } from '../../../src/domain/complaint/assign.ts';
import { fold } from '../../../src/domain/complaint/evolve.ts';
import { isSupported } from '../../../src/domain/complaint/is-supported.ts';
import { mayBeCorrected } from '../../../src/domain/complaint/correct-entry.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { withdrawing } from '../../builders/exchange-commands.ts';

const ola = { id: 'staff-1', name: 'Ola Officer' };
const bo = { id: 'staff-2', name: 'Bo Chair' };
const context = { now: moment('2026-04-02T10:00') };
const entries = aComplaint().entries();

/** The complaint after it was given to somebody. */
function given(to: typeof ola | null) {
  const decision = assign(fold(entries), { to, from: null, by: ola.name }, context);
  if (!decision.ok) throw new Error(decision.reason);
  const added = decision.events.map((event) => ({
    position: 2,
    event,
    recordedAt: 0,
    recordedBy: 'staff-1',
  }));
  return { complaint: fold([...entries, ...added]), entry: added[0]! };
}

test('a complaint is nobody’s at first, and then of whom it was given to', () => {
  expect(fold(entries).assignee).toBeNull();
  const { complaint, entry } = given(ola);
  expect(entry.event).toEqual({
    ...{ type: 'ComplaintAssigned', at: '2026-04-02T10:00:00+01:00', to: ola, by: 'Ola Officer' },
  });
  expect(complaint.assignee).toEqual(ola);
});

test('it is given on by somebody who knows who has it, and handed back', () => {
  const { complaint } = given(ola);
  expect(assign(complaint, { to: bo, from: 'staff-1', by: ola.name }, context)).toMatchObject({
    events: [{ to: bo }],
  });
  expect(assign(complaint, { to: null, from: 'staff-1', by: ola.name }, context)).toMatchObject({
    events: [{ to: null }],
  });
});

test('of two who take it at once, the second is told that somebody else has it', () => {
  const { complaint } = given(ola);
  const late = assign(complaint, { to: bo, from: null, by: bo.name }, context);
  expect(late).toEqual({ ok: false, reason: 'assigned-meanwhile' });
});

test('to give it to who has it, or to hand back what nobody has, records nothing', () => {
  expect(assign(given(ola).complaint, { to: ola, from: null, by: ola.name }, context)).toEqual({
    ...{ ok: true, events: [] },
  });
  expect(assign(fold(entries), { to: null, from: 'staff-1', by: ola.name }, context)).toEqual({
    ...{ ok: true, events: [] },
  });
});

test('it moves nothing else, and can be done after the end too', () => {
  const { complaint } = given(ola);
  expect({ ...complaint, assignee: null, position: 1 }).toEqual(fold(entries));
  const ended = fold(aComplaint().and(withdrawing('2026-04-02')).entries());
  expect(assign(ended, { to: ola, from: null, by: ola.name }, context)).toMatchObject({ ok: true });
});

test('it rests on nothing, and is changed by saying it anew', () => {
  const { entry } = given(ola);
  expect(isSupported(entry, entries, aComplaint().procedure)).toBe(true);
  expect(mayBeCorrected(entry)).toBe(false);
});
