import { expect, test } from 'vitest';
import { aComplaint } from '../../builders/a-complaint.ts';
import { asking, sending } from '../../builders/commands.ts';
import { given } from '../../builders/given.ts';
import { askingManager, managerDeciding } from '../../builders/manager-commands.ts';

const atManagers = aComplaint().under('city-and-hackney').by('professional').atStage('step-2');
const referral = (complaint: typeof atManagers, on: string) => {
  const found = given(complaint).on(on).progress.referral;
  return found && [found.stage.id, found.since.day.toString(), found.isFlagged];
};

test('what the managers did not settle must go to the heads of service, flagged from the next working day', () => {
  const open = atManagers.and(sending(['not-settled'], '2026-04-10'));
  expect(referral(open, '2026-04-10T17:00')).toEqual(['step-3', '2026-04-10', false]);
  expect(referral(open, '2026-04-12')).toEqual(['step-3', '2026-04-10', false]);
  expect(referral(open, '2026-04-13')).toEqual(['step-3', '2026-04-10', true]);
  expect(referral(open.and(asking('step-3', '2026-04-13')), '2026-04-14')).toBeNull();
});

test('what they did not settle in their five working days must go there too', () => {
  expect(referral(atManagers, '2026-04-13')).toBeNull();
  expect(referral(atManagers, '2026-04-14')).toEqual(['step-3', '2026-04-13', true]);
});

test('nothing goes there while a line manager has not decided, and once it is settled or not taken on', () => {
  const asked = atManagers.and(askingManager('2026-04-08'));
  expect(referral(asked, '2026-04-20')).toBeNull();
  expect(referral(asked.and(managerDeciding(true, '2026-04-09')), '2026-04-20')).not.toBeNull();
  expect(referral(asked.and(managerDeciding(false, '2026-04-09')), '2026-04-20')).toBeNull();
  expect(referral(atManagers.and(sending(['settled'], '2026-04-10')), '2026-04-20')).toBeNull();
});

test('the sub-committee is no stage to be started without delay, and neither is any other', () => {
  const heads = atManagers.and(
    sending(['not-settled'], '2026-04-10'),
    asking('step-3', '2026-04-10'),
    sending(['not-settled'], '2026-04-13'),
  );
  expect(referral(heads, '2026-05-01')).toBeNull();
  expect(given(aComplaint()).on('2026-06-01').progress.referral).toBeNull();
});
