import { expect, test } from 'vitest';
import { colleagueFigures } from '../../../../src/app/advocates/organisation/colleague-figures.ts';
import { moment } from '../../../../src/domain/calendar/moment.ts';
import { aConsent, anAdvocate } from '../../../builders/some-advocates.ts';
import { millis } from '../../../builders/some-services.ts';

const consents = [
  aConsent({ id: 'a', complaintId: 'durham-1' }),
  aConsent({ id: 'b', complaintId: 'durham-2' }),
  aConsent({ id: 'c', complaintId: 'hackney-1' }),
  aConsent({ id: 'd', complaintId: 'run-out', until: '2026-04-01' }),
  aConsent({ id: 'e', complaintId: 'asked', status: 'asked' }),
  aConsent({ id: 'f', complaintId: 'over' }),
];
const standing = (complaintId: string) => ({
  ...{ complaintId, procedure: complaintId.split('-')[0]!, isLate: complaintId.startsWith('durham') },
  next:
    complaintId === 'durham-1' ? null : { when: moment(`2026-04-${complaintId === 'over' ? '03' : '17'}`) },
  hasEnded: complaintId === 'over',
});
const services = {
  consents: { ofAdvocate: async () => consents },
  cases: { read: async (ids: readonly string[]) => ids.map(standing) },
  now: () => millis('2026-04-02T10:00'),
};

test('a manager sees how many families, the next date, and how many authorities are late', async () => {
  expect(await colleagueFigures(anAdvocate(), services)).toEqual({
    families: 3,
    next: 'Friday 17 April 2026',
    late: 1,
  });
});

test('who helps nobody has no date', async () => {
  const none = { ...services, consents: { ofAdvocate: async () => [] } };
  expect(await colleagueFigures(anAdvocate(), none)).toEqual({ families: 0, next: '', late: 0 });
});
