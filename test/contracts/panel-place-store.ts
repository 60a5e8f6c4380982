import { afterEach, beforeEach, expect, test } from 'vitest';
import type { MemberEvent } from '../../src/domain/complaint/panel-events.ts';
import { newAppend, newComplaint } from './new-complaint.ts';
import type { Open, Opened } from './opened.ts';

const member: Omit<MemberEvent, 'account'> = {
  ...{ type: 'PanelMemberNamed', at: '2026-04-20', stage: 'stage-3', number: 2 },
  ...{ name: 'Kim Example', organisation: 'Example Police', agency: 'police', rank: 'Superintendent' },
  ...{ isSenior: true, isChair: false, declaredOn: '2026-04-19', mayBeTold: false },
};

/** How accounts are found on panels. */
export function panelPlaceStoreContract(open: Open): void {
  let opened: Opened;
  beforeEach(() => void (opened = open()));
  afterEach(() => opened.close());

  test('an account is found on every panel to which it was named, and on no other', async () => {
    const { complaints, panelPlaces } = opened;
    for (const name of ['first', 'second', 'third']) await complaints.lodge(newComplaint(name));
    const name = (id: string, account: string | null, expectedPosition = 1) =>
      complaints.append({ ...newAppend({ expectedPosition, events: [{ ...member, account }] }), id });
    await name('id-of-first', 'staff-1');
    await name('id-of-first', 'staff-1', 2);
    await name('id-of-second', 'staff-2');
    await name('id-of-third', null);
    expect(await panelPlaces.complaintsOf('staff-1')).toEqual(['id-of-first']);
    expect(await panelPlaces.complaintsOf('staff-3')).toEqual([]);
  });
}
