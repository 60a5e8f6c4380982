import { expect, test } from 'vitest';
import { day } from '../../../src/domain/calendar/day.ts';
import { moment } from '../../../src/domain/calendar/moment.ts';
import type { ConsentEvent } from '../../../src/domain/complaint/consent-events.ts';
import { correctEntry } from '../../../src/domain/complaint/correct-entry.ts';
import { fold } from '../../../src/domain/complaint/evolve.ts';
import { eraseTexts, erasedText } from '../../../src/domain/complaint/erase-texts.ts';
import { letInOn } from '../../../src/domain/complaint/let-in.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { recorded, told } from '../../builders/told.ts';

const at = '2026-04-10T12:00:00+01:00';
const maya = { consent: 'consent-1', name: 'Maya Example', organisation: 'Open Door' } as const;
const agreed = { type: 'AdvocateAgreed', at, ...maya, isWhole: false, scope: 'see', until: null } as const;
const lodged = { type: 'AdvocateLodged', at, ...maya, how: 'By telephone' } as const;
const ended = {
  type: 'AdvocateEnded',
  at,
  consent: 'consent-1',
  name: 'Maya Example',
  why: 'withdrawn',
} as const;
const now = moment('2026-04-10T12:00');

function after(...events: ConsentEvent[]) {
  const entries = aComplaint().entries();
  return [...entries, ...recorded(events, entries, { now, recordedBy: 'family' })];
}
const letIn = (...events: ConsentEvent[]) => fold(after(...events)).letIn;

test('whom the family agreed to is let in, for what it said', () => {
  expect(letIn(agreed)).toEqual([
    { ...maya, status: 'agreed', isWhole: false, scope: 'see', until: null, since: moment(at) },
  ]);
});

test('what it says later counts, and since when it agreed stays', () => {
  const later = { ...agreed, at: '2026-05-01T12:00:00+01:00', scope: 'act', until: '2026-06-30' } as const;
  expect(letIn(agreed, later)).toMatchObject([{ scope: 'act', until: '2026-06-30', since: moment(at) }]);
});

test('who lodged is let in only once the family agrees', () => {
  expect(letIn(lodged)).toMatchObject([{ status: 'lodged', how: 'By telephone' }]);
  expect(letInOn(letIn(lodged), day('2026-04-10'))).toEqual([]);
  expect(letIn(lodged, agreed)).toMatchObject([{ status: 'agreed' }]);
});

test('who is stopped is let in no more, and others stay', () => {
  const noor = { ...agreed, consent: 'consent-2', name: 'Noor Example' };
  expect(letIn(agreed, noor, ended).map(({ name }) => name)).toEqual(['Noor Example']);
});

const left = {
  type: 'AdvocateLeft',
  at,
  ...maya,
  organisation: 'Bright Path',
  account: 'advocate-1',
  isNamed: true,
} as const;

test('who leaves the organisation that may leaves it let in, under the name that it has then', () => {
  const whole = { ...agreed, isWhole: true };
  expect(letIn(whole, left)).toMatchObject([
    { name: 'Bright Path', organisation: null, isWhole: true, status: 'agreed' },
  ]);
  expect(letIn(whole, { ...left, name: 'Noor Example', isNamed: false })).toEqual(letIn(whole));
  expect(letIn(whole, left, ended)).toEqual([]);
});

test('the last day counts whole, and the next does not', () => {
  const [one] = [letIn({ ...agreed, until: '2026-06-30' })];
  expect(letInOn(one, day('2026-06-30'))).toHaveLength(1);
  expect(letInOn(one, day('2026-07-01'))).toEqual([]);
});

test.each([agreed, ended, left, lodged])('staff cannot call $type wrong', (event) => {
  const entries = after(agreed, event);
  const { context } = told(entries, aComplaint().procedure, now);
  const command = { position: entries.length, reason: 'Wrong' };
  expect(correctEntry(entries, command, context)).toEqual({ ok: false, reason: 'entry-cannot-be-corrected' });
});

test('with an erasure the names go, and where there was no organisation none appears', () => {
  expect(eraseTexts(lodged, 'everything')).toMatchObject({
    ...{ name: erasedText, organisation: erasedText, how: erasedText, consent: 'consent-1' },
  });
  expect(eraseTexts({ ...agreed, organisation: null }, 'everything')).toMatchObject({ organisation: null });
});
