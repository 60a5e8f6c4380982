import { beforeEach, describe, expect, test } from 'vitest';
import { openCase } from '../../../../src/app/staff/open-case.ts';
import { changePanel } from '../../../../src/app/staff/panel/change-panel.ts';
import { isOnlyPanelMember, panelsOf } from '../../../../src/app/staff/panel/panels-of.ts';
import { readComplaint } from '../../../../src/app/read-complaint.ts';
import { historyOf } from '../../../../src/app/tracker/history.ts';
import { readSentences } from '../../../../src/content/messages.ts';
import { sayer } from '../../../../src/journeys/say.ts';
import { aComplaint, type ComplaintBuilder } from '../../../builders/a-complaint.ts';
import { seen, store } from '../../../builders/a-stored-complaint.ts';
import { recording, sending } from '../../../builders/commands.ts';
import { kim, max, naming, takingOff } from '../../../builders/panel-commands.ts';
import { someServices, type SomeServices } from '../../../builders/some-services.ts';
import { anOfficer, staffWith } from '../../../builders/some-staff.ts';

const member = staffWith(['panel-member'], 'durham', 'staff-9');
const withAccount = { ...kim, account: 'staff-9' };
const day = '2026-04-10';
const stage3 = aComplaint().atStage('stage-3');
const named = stage3.and(naming(withAccount, day));

let services: SomeServices;
beforeEach(() => void (services = someServices('2026-04-20T12:00')));
const panels = async (complaint: ComplaintBuilder) => {
  await store(complaint, services);
  return panelsOf(member, services);
};

describe('a member of panels', () => {
  test('finds those on which they sit', async () => {
    expect(await panels(named)).toMatchObject([
      { href: '/staff/panels/id-of-first', area: 'Durham', stage: 'Stage 3, appeal panel' },
    ]);
  });

  test('finds none on which they sit no more, and none that has decided', async () => {
    const off = named.and(takingOff(named.entries().length, day));
    expect(await panels(off)).toEqual([]);
    services = someServices('2026-04-20T12:00');
    const decided = named.and(recording('meeting-held', day), sending(['decision-supported'], '2026-04-12'));
    expect(await panels(decided)).toEqual([]);
  });

  test('opens the bundle, and no complaint', async () => {
    await store(named, services);
    const open = (action: 'read-bundle' | 'read-complaint' | 'name-panel') =>
      openCase(member, 'id-of-first', { action }, services);
    expect(await open('read-bundle')).not.toBeNull();
    expect([await open('read-complaint'), await open('name-panel')]).toEqual([null, null]);
    expect(isOnlyPanelMember(member)).toBe(true);
  });

  test('is no member of staff who has other roles, or none', async () => {
    expect(await panelsOf(anOfficer, services)).toBeNull();
    expect(isOnlyPanelMember(anOfficer)).toBe(false);
    expect(isOnlyPanelMember({ ...member, memberships: [] })).toBe(false);
  });
});

test('nobody sits on a panel who recorded a step of an earlier stage, by account or by name', async () => {
  await store(stage3, services);
  const account = { id: 'staff-1', email: 'kim@partnership.example', name: 'kim EXAMPLE' };
  await services.users.saveStaff({
    ...account,
    passwordHash: '',
    mustChangePassword: false,
    ...{ status: 'active', subject: null },
    memberships: [],
  });
  const { position } = (await readComplaint('id-of-first', services))!.complaint;
  const name = (who: typeof kim) =>
    changePanel(anOfficer, 'id-of-first', position, { kind: 'name', member: who, number: null }, services);
  expect(await name(kim)).toEqual({ ok: false, reason: 'panel-took-part' });
  expect(await name({ ...max, account: 'staff-1' })).toEqual({ ok: false, reason: 'panel-took-part' });
  expect(await name(max)).toEqual({ ok: true });
});

describe('the family', () => {
  const say = sayer(readSentences('tracker'), 'adult');
  const told = (complaint: ComplaintBuilder) => JSON.stringify(historyOf(seen(complaint, services), 0, say));

  test('reads what a member is and from where, and the name only where it may be told', () => {
    expect(told(named)).toContain('A member of the panel, from Example Police.');
    expect(told(named)).not.toContain('Kim');
    expect(told(stage3.and(naming({ ...kim, mayBeTold: true }, day)))).toContain('The name: Kim Example.');
  });

  test('reads no reason why somebody was taken off, and none why a panel was not complete', () => {
    const off = named.and(takingOff(named.entries().length, day), recording('meeting-held', day));
    expect(told(off)).toContain('Somebody is no longer on the panel');
    expect(told(off)).toContain('Not everybody was on the panel who should have been.');
    expect(told(off)).not.toMatch(/They are ill|something else/);
  });

  test('reads the names once it has the decision, where the procedure has the decision name them', () => {
    const least = { leastInvolved: 'housing', leastReason: 'It had no part.' } as const;
    const then = aComplaint().under('durham', 'lscb-2016').notesOn('2026-04-01').atStage('stage-2');
    const chaired = then.and(naming({ ...max, ...least }, day));
    expect(told(chaired)).not.toContain('Max');
    const decided = chaired.and(recording('meeting-held', day), sending(['decision-stands'], '2026-04-12'));
    expect(told(decided)).toContain('The name: Max Example.');
  });
});
