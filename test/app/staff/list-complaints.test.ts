import { beforeEach, expect, test } from 'vitest';
import { listComplaints } from '../../../src/app/staff/list-complaints.ts';
import { aComplaint, type ComplaintBuilder } from '../../builders/a-complaint.ts';
import { store } from '../../builders/a-stored-complaint.ts';
import { deciding, recording, sending } from '../../builders/commands.ts';
import { someServices, type SomeServices } from '../../builders/some-services.ts';
import { anOfficer } from '../../builders/some-staff.ts';

const appeal = aComplaint().under('tower-hamlets');
const hackney = aComplaint().under('city-and-hackney').by('professional');

let services: SomeServices;
beforeEach(() => void (services = someServices('2026-04-22T12:00')));

const only = async (complaint: ComplaintBuilder) => {
  await store(complaint, services);
  return (await listComplaints(anOfficer, services))[0];
};

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
  const ids = (await listComplaints(anOfficer, services)).map(({ id }) => id.slice('id-of-'.length));
  expect(ids).toEqual(['april-2', 'april-8', 'april-29', 'no-limit', 'to-accept', 'ended']);
});

test('a row says which complaint, where, with whom and how it stands', async () => {
  const row = await only(aComplaint());
  expect(row).toMatchObject({
    ...{ id: 'id-of-first', area: 'County Durham', stage: 'Stage 1, informal', holder: 'the chairperson' },
    ...{ standing: 'Write back to you: 10 working days late', tier: 'long-overdue' },
  });
  expect(row!.reference).toMatch(/^[2-9C-Y]{4}-[2-9C-Y]{4}$/);
});

test.each([
  ['2026-04-07T12:00', 'Write back to you: by Wednesday 8 April 2026', 'in-time'],
  ['2026-04-08T12:00', 'Write back to you: due today', 'due-today'],
  ['2026-04-09T12:00', 'Write back to you: 1 working day late', 'late'],
])('on %s: %s', async (now, standing, tier) => {
  services.itIs(now);
  expect(await only(aComplaint())).toMatchObject({ standing, tier });
});

test('late by hours is late', async () => {
  services.itIs('2026-04-02T10:01');
  expect(await only(appeal)).toMatchObject({ standing: 'Say that your appeal has come: late', tier: 'late' });
});

test.each([
  ['one to accept', aComplaint().by('child'), 'Decide whether to take it', 'no-limit'],
  [
    'a duty without a limit',
    aComplaint().under('cambridgeshire-peterborough'),
    'Record what came of it: no time limit',
    'no-limit',
  ],
  [
    'a duty "without delay"',
    hackney.atStage('step-3'),
    'Record what the heads of service settled: no time limit',
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
    hackney.atStage('step-2').and(sending([], '2026-04-10')),
    'Refer to step 3, heads of service',
    'no-limit',
  ],
  [
    'one that has ended',
    appeal.atStage('stage-2').and(sending(['not-upheld'], '2026-04-20')),
    'Ended',
    'ended',
  ],
] as const)('%s', async (_, complaint, standing, tier) => {
  expect(await only(complaint)).toMatchObject({ standing, tier });
});
