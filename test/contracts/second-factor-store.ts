import { afterEach, beforeEach, expect, test } from 'vitest';
import { aMember } from '../builders/some-staff.ts';
import type { Open, Opened } from './opened.ts';

const factor = { accountId: 'staff-1', sealedSecret: 'sealed', lastStep: 10, recoveryHashes: ['one', 'two'] };

/** What every store of second factors does. */
export function secondFactorStoreContract(open: Open): void {
  let opened: Opened;
  beforeEach(async () => {
    opened = open();
    await opened.users.saveStaff(aMember());
    await opened.secondFactors.save(factor);
  });
  afterEach(() => opened.close());

  test('a second factor is read as it was written, and gone once it is removed', async () => {
    expect(await opened.secondFactors.find('staff-1')).toEqual(factor);
    await opened.secondFactors.remove('staff-1');
    expect(await opened.secondFactors.find('staff-1')).toBeNull();
  });

  test('a code of a half minute is used once, and none of an earlier one after it', async () => {
    expect(await opened.secondFactors.useStep('staff-1', 10)).toBe(false);
    expect(await opened.secondFactors.useStep('staff-1', 12)).toBe(true);
    expect(await opened.secondFactors.useStep('staff-1', 12)).toBe(false);
    expect(await opened.secondFactors.useStep('staff-1', 11)).toBe(false);
    expect(await opened.secondFactors.useStep('staff-2', 20)).toBe(false);
  });

  test('a recovery code is used once, and the others stay', async () => {
    expect(await opened.secondFactors.useRecovery('staff-1', 'one')).toBe(true);
    expect(await opened.secondFactors.useRecovery('staff-1', 'one')).toBe(false);
    expect(await opened.secondFactors.useRecovery('staff-2', 'two')).toBe(false);
    expect(await opened.secondFactors.find('staff-1')).toMatchObject({ recoveryHashes: ['two'] });
  });
}
