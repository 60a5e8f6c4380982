import { expect, test } from 'vitest';
import { moment } from '../../../src/domain/calendar/moment.ts';
import { correctEntry } from '../../../src/domain/complaint/correct-entry.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { sending } from '../../builders/commands.ts';
import { given } from '../../builders/given.ts';
import { askingManager, managerDeciding } from '../../builders/manager-commands.ts';
import { told } from '../../builders/told.ts';
import { hackney as definition } from '../procedures.ts';

const hackney = aComplaint().under('city-and-hackney').by('professional');
const atManagers = hackney.atStage('step-2');
const asked = atManagers.and(askingManager('2026-04-10T10:00'));

test('a line manager who was asked has it until they decide, and the clock of the managers runs on', () => {
  const clockOf = (scene: ReturnType<typeof given>) =>
    scene.progress.clocks.find(({ clock }) => clock.id === 'step-2.resolution');
  const first = given(atManagers);
  expect(first.progress.holder).toBe('managers');
  const waiting = first
    .when(askingManager('2026-04-10T10:00'))
    .then({ type: 'ManagerAsked', stage: 'step-2', name: 'Ola Example', email: 'ola@nhs.example' });
  expect(waiting.progress.holder).toBe('line-manager');
  expect(clockOf(waiting)?.due).toEqual(clockOf(first)?.due);
  const decided = waiting
    .when(managerDeciding(true, '2026-04-10T15:00'))
    .then({ type: 'ManagerDecided', goesOn: true, to: 'group-manager', name: 'Ola Example' });
  expect(decided.progress.holder).toBe('managers');
  expect(clockOf(decided)).toMatchObject({ state: 'running', due: clockOf(first)?.due });
});

test('a line manager who does not take it on ends the procedure', () => {
  const { progress } = given(asked)
    .when(managerDeciding(false, '2026-04-13T09:00'))
    .then({ type: 'ManagerDecided', goesOn: false, reasons: 'We have talked about it.' });
  expect(progress.complaint.status).toBe('finished');
  expect(progress).toMatchObject({ holder: null, duties: [], next: null });
});

test('no stage of another procedure waits for a line manager, and neither do other steps', () => {
  for (const other of [aComplaint(), hackney, hackney.atStage('step-3')])
    given(other).when(askingManager('2026-06-01T10:00')).then('manager-not-wanted');
});

test('a line manager is asked by name and by an address that can be one', () => {
  given(atManagers)
    .when(askingManager('2026-04-10', { name: '' }))
    .then('manager-name-missing');
  given(atManagers)
    .when(askingManager('2026-04-10', { email: 'ola' }))
    .then('manager-email-wrong');
});

test('somebody else may be asked while nobody has decided, and five links go out on one day at most', () => {
  const again = askingManager('2026-04-10T11:00', { name: 'Jo Example' });
  given(asked).when(again).then({ type: 'ManagerAsked', name: 'Jo Example' });
  const often = asked.and(again, again, again, again);
  given(often).when(again).then('manager-asked-often');
  given(often).when(askingManager('2026-04-11')).then({ type: 'ManagerAsked' });
});

test('nobody decides who was not asked, twice, without reasons, or once the managers have settled it', () => {
  given(atManagers).when(managerDeciding(true, '2026-04-13')).then('manager-not-asked');
  given(asked).when(managerDeciding(null, '2026-04-13')).then('manager-choice-missing');
  given(asked)
    .when(managerDeciding(true, '2026-04-13', { reasons: ' ' }))
    .then('text-missing');
  const decided = asked.and(managerDeciding(true, '2026-04-13'));
  given(decided).when(managerDeciding(false, '2026-04-13')).then('manager-not-asked');
  given(decided).when(askingManager('2026-04-13')).then('manager-not-wanted');
  const answered = asked.and(sending(['not-settled'], '2026-04-13'));
  given(answered).when(managerDeciding(true, '2026-04-14')).then('manager-not-asked');
});

test('a decision that was pressed by mistake can be corrected; that somebody was asked cannot', () => {
  const entries = asked.and(managerDeciding(false, '2026-04-13')).entries();
  const { context } = told(entries, definition, moment('2026-04-14'));
  const correction = { position: entries.length, reason: 'They meant yes.' };
  expect(correctEntry(entries, correction, context).ok).toBe(true);
  const refused = correctEntry(entries, { ...correction, position: entries.length - 1 }, context);
  expect(refused).toEqual({ ok: false, reason: 'entry-cannot-be-corrected' });
});
