import { beforeEach, describe, expect, test } from 'vitest';
import { faultsOfAccount, openAccount } from '../../../src/app/advocates/open-account.ts';
import { anAdvocate } from '../../builders/some-advocates.ts';
import { someServices, type SomeServices } from '../../builders/some-services.ts';

const form = { name: 'Sam Example', role: 'Family rights worker', works: 'alone', organisation: '' };

let services: SomeServices;
beforeEach(() => void (services = someServices('2026-04-02T10:00')));

describe('a new account', () => {
  test('sees nothing: it is in no organisation, and no family has let it in', async () => {
    const opened = await openAccount('sam@advocates.example', form, services);
    expect(opened).toMatchObject({
      ok: true,
      advocate: { name: 'Sam Example', organisationId: null, isManager: false, status: 'active' },
    });
    const id = opened.ok ? opened.advocate.id : '';
    expect(await services.consents.ofAdvocate(id, null)).toEqual([]);
    expect(await services.advocates.findByEmail('sam@advocates.example')).toMatchObject({ id });
  });

  test('makes an organisation where one is named, and manages it', async () => {
    const named = { ...form, works: 'new', organisation: 'Families First' };
    const opened = await openAccount('sam@advocates.example', named, services);
    expect(opened).toMatchObject({ ok: true, advocate: { isManager: true } });
    const { organisationId } = (await services.advocates.findByEmail('sam@advocates.example'))!;
    expect(await services.advocates.findOrganisation(organisationId!)).toMatchObject({
      name: 'Families First',
    });
  });

  test('does not get into an organisation by its name', async () => {
    await services.advocates.saveOrganisation({ id: 'organisation-1', name: 'Families First' });
    await openAccount(
      'sam@advocates.example',
      { ...form, works: 'new', organisation: 'Families First' },
      services,
    );
    expect(await services.advocates.membersOf('organisation-1')).toEqual([]);
  });

  test('is refused where somebody has one with the address', async () => {
    await services.advocates.save(anAdvocate());
    expect(await openAccount('maya.example@advocates.example', form, services)).toEqual({
      ok: false,
      reason: 'address-taken',
    });
  });
});

describe('the form', () => {
  test('needs a name and an answer, and the name of an organisation where there is one', () => {
    expect(faultsOfAccount(form)).toEqual({});
    expect(Object.keys(faultsOfAccount({ ...form, name: '', works: '' }))).toEqual(['name', 'works']);
    expect(Object.keys(faultsOfAccount({ ...form, works: 'new' }))).toEqual(['organisation']);
  });

  test('takes no more than 200 characters in a field', () => {
    const long = 'a'.repeat(201);
    const all = { name: long, role: long, works: 'new', organisation: long };
    expect(Object.keys(faultsOfAccount(all))).toEqual(['name', 'role', 'organisation']);
  });
});
