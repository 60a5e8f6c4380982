import { expect, test } from 'vitest';
import { actedFor } from '../../../src/domain/complaint/acted-for.ts';
import { isOfFamilySide } from '../../../src/domain/complaint/recorded-by.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { askingForFamily, leaving, lettingIn, sayingHowAgreed } from '../../builders/consent-commands.ts';

test('the name is the one that the history had when it was done, whatever it became later', () => {
  const entries = aComplaint()
    .and(
      lettingIn('Maya Example', '2026-04-01T12:00'),
      lettingIn('Another Advocate', '2026-04-01T13:00', 'consent-2'),
      askingForFamily('When?', '2026-04-02'),
      lettingIn('Maya Married', '2026-04-03'),
      askingForFamily('And where?', '2026-04-04'),
    )
    .entries();
  expect(entries.map((entry) => actedFor(entry, entries))).toEqual([
    ...[null, null, null, 'Maya Example'],
    ...[null, 'Maya Married'],
  ]);
});

test('what is done once the one has left whom the family named is done by the organisation', () => {
  const entries = aComplaint()
    .and(
      lettingIn('Maya Example', '2026-04-01T12:00'),
      leaving({ name: 'Noor Example', isNamed: false }, '2026-04-02'),
      askingForFamily('When?', '2026-04-03'),
      leaving({ name: 'Maya Example', isNamed: true }, '2026-04-04'),
      askingForFamily('And where?', '2026-04-05'),
    )
    .entries();
  expect(entries.slice(2).map((entry) => actedFor(entry, entries))).toEqual([
    ...[null, 'Maya Example'],
    ...[null, 'Open Door'],
  ]);
});

test('who lodged is named by what comes after the lodging', () => {
  const [first, ...rest] = aComplaint().and(sayingHowAgreed('Maya Example', '2026-04-01T10:00')).entries();
  const lodged = { ...first!, recordedBy: 'advocate:consent-1' };
  expect(actedFor(lodged, [lodged, ...rest])).toBe('Maya Example');
});

test('somebody whom the history does not name has no name', () => {
  const entries = aComplaint().and(askingForFamily('When?', '2026-04-02')).entries();
  expect(actedFor(entries[1]!, entries)).toBeNull();
});

test('the family and its advocates are one side, staff the other', () => {
  expect(['family', 'advocate:consent-1', 'staff-1'].map(isOfFamilySide)).toEqual([true, true, false]);
});
