import { expect, test } from 'vitest';
import { makeFactsShelf } from '../../../src/app/figures/facts-shelf.ts';
import { listRecommendations } from '../../../src/app/figures/list-recommendations.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { store } from '../../builders/a-stored-complaint.ts';
import { recording, sending } from '../../builders/commands.ts';
import { recommending, settling } from '../../builders/learning-commands.ts';
import { someServices } from '../../builders/some-services.ts';
import { anOfficer, staffWith } from '../../builders/some-staff.ts';

const learned = aComplaint()
  .atStage('stage-3')
  .and(recording('meeting-held', '2026-05-04'), sending(['learning-identified'], '2026-05-06'));
const made = learned.entries().length + 1;

async function servicesWithThree() {
  const services = someServices('2026-06-15T12:00');
  const soon = learned.and(recommending('2026-06-01', '2026-05-07'));
  await store(learned.and(recommending('2026-07-01', '2026-05-07')), services, 'later');
  await store(soon, services, 'late');
  await store(soon.and(settling(made, 'done', '2026-05-20')), services, 'done');
  return { ...services, facts: makeFactsShelf(services) };
}

test('the one that is due first stands at the top, and what is settled apart', async () => {
  const { open, settled } = (await listRecommendations(anOfficer, await servicesWithThree()))!;
  expect(open).toMatchObject([
    { complaintId: 'id-of-late', tier: 'late', standing: 'Late. It was to be done by Monday 1 June 2026' },
    { complaintId: 'id-of-later', tier: 'open', standing: 'To be done by Wednesday 1 July 2026' },
  ]);
  expect(settled).toMatchObject([{ complaintId: 'id-of-done', standing: 'Done on Wednesday 20 May 2026' }]);
});

test('officers see those of their own partnerships, and nobody else sees any', async () => {
  const services = await servicesWithThree();
  expect(await listRecommendations(staffWith(['officer'], 'tower-hamlets'), services)).toEqual({
    open: [],
    settled: [],
  });
  expect(await listRecommendations(staffWith(['chair']), services)).toBeNull();
  expect(await listRecommendations(staffWith(['administrator']), services)).toBeNull();
});
