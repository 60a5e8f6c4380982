import { afterEach, beforeEach, expect, test } from 'vitest';
import { aConsent, anAdvocate } from '../builders/some-advocates.ts';
import { newComplaint } from './new-complaint.ts';
import type { Open, Opened } from './opened.ts';

const handover = { consentId: 'new-1', fromConsentId: 'old-1', organisationId: 'organisation-1', at: 1000 };

/** What every store of handovers does. */
export function handoverStoreContract(open: Open): void {
  let opened: Opened;
  beforeEach(async () => {
    opened = open();
    const { row } = await opened.complaints.lodge(newComplaint('first'));
    await opened.advocates.saveOrganisation({ id: 'organisation-1', name: 'Families First' });
    await opened.advocates.save(anAdvocate());
    for (const id of ['old-1', 'old-2', 'new-1', 'new-2'])
      await opened.consents.save(aConsent({ id, complaintId: row.id }));
    await opened.handovers.add(handover);
  });
  afterEach(() => opened.close());

  test('a handover is found by the consent that is asked for, and by no other', async () => {
    expect(await opened.handovers.find('new-1')).toEqual(handover);
    expect(await opened.handovers.find('old-1')).toBeNull();
  });

  test('those of an organisation come the newest first', async () => {
    const later = { ...handover, consentId: 'new-2', fromConsentId: 'old-2', at: 2000 };
    await opened.handovers.add(later);
    expect(await opened.handovers.ofOrganisation('organisation-1')).toEqual([later, handover]);
    expect(await opened.handovers.ofOrganisation('organisation-2')).toEqual([]);
  });
}
