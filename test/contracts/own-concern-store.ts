import { afterEach, beforeEach, expect, test } from 'vitest';
import { anAdvocate } from '../builders/some-advocates.ts';
import { newComplaint } from './new-complaint.ts';
import type { Open, Opened } from './opened.ts';

const concern = {
  ...{ id: 'own-1', advocateId: 'advocate-1', draftId: null, complaintId: 'id-of-first' },
  createdAt: 1,
};
const begun = { ...concern, id: 'own-2', draftId: 'draft-of-second', complaintId: null, createdAt: 2 };

/** What every store of own concerns does. */
export function ownConcernStoreContract(open: Open): void {
  let opened: Opened;
  beforeEach(async () => {
    opened = open();
    await opened.complaints.lodge(newComplaint('first'));
    await opened.advocates.save(anAdvocate());
    await opened.advocates.save(anAdvocate({ id: 'advocate-2', email: 'two@a.example' }));
    await opened.ownConcerns.add(concern);
    await opened.ownConcerns.add(begun);
  });
  afterEach(() => opened.close());

  test('an account has its own concerns alone, the newest first', async () => {
    expect(await opened.ownConcerns.ofAdvocate('advocate-1')).toEqual([begun, concern]);
    expect(await opened.ownConcerns.ofAdvocate('advocate-2')).toEqual([]);
    expect(await opened.ownConcerns.find('own-1')).toEqual(concern);
    expect(await opened.ownConcerns.find('own-9')).toBeNull();
  });

  test('one that was begun from the account has its complaint once it is sent', async () => {
    const sent = newComplaint('second');
    expect(await opened.ownConcerns.ofComplaint(sent.id)).toBeNull();
    await opened.ownConcerns.remove('own-2');
    await opened.ownConcerns.add({ ...begun, draftId: sent.draftId });
    await opened.complaints.lodge(sent);
    const now = { ...begun, draftId: sent.draftId, complaintId: sent.id };
    expect(await opened.ownConcerns.find('own-2')).toEqual(now);
    expect(await opened.ownConcerns.ofComplaint(sent.id)).toEqual(now);
  });

  test('a complaint, and a draft, belong to one account at most', async () => {
    const other = { ...concern, id: 'own-3', advocateId: 'advocate-2' };
    await expect(opened.ownConcerns.add(other)).rejects.toThrow();
    await expect(opened.ownConcerns.add({ ...begun, id: 'own-3' })).rejects.toThrow();
  });

  test('one that is removed is gone', async () => {
    await opened.ownConcerns.remove('own-1');
    expect(await opened.ownConcerns.ofComplaint('id-of-first')).toBeNull();
  });
}
