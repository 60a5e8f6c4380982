import { afterEach, beforeEach, expect, test } from 'vitest';
import { anAdvocate } from '../builders/some-advocates.ts';
import type { Open, Opened } from './opened.ts';

/** What every store of advocates does. */
export function advocateStoreContract(open: Open): void {
  let opened: Opened;
  beforeEach(() => void (opened = open()));
  afterEach(() => opened.close());

  test('an account is found by its id, and by its address however it is written', async () => {
    await opened.advocates.save(anAdvocate({ email: 'Maya@advocates.example' }));
    const kept = anAdvocate({ email: 'maya@advocates.example' });
    expect(await opened.advocates.find('advocate-1')).toEqual(kept);
    expect(await opened.advocates.findByEmail('MAYA@advocates.example')).toEqual(kept);
    expect(await opened.advocates.findByEmail('nobody@advocates.example')).toBeNull();
  });

  test('an address belongs to one account', async () => {
    await opened.advocates.save(anAdvocate());
    await expect(opened.advocates.save(anAdvocate({ id: 'advocate-2' }))).rejects.toThrow();
  });

  test('an account that is saved again takes the place of itself', async () => {
    await opened.advocates.save(anAdvocate());
    await opened.advocates.save(anAdvocate({ name: 'Maya Other' }));
    expect(await opened.advocates.find('advocate-1')).toEqual(anAdvocate({ name: 'Maya Other' }));
  });

  test('an organisation lists its members by name, and nobody else', async () => {
    await opened.advocates.saveOrganisation({ id: 'open-door', name: 'Open Door (invented)' });
    await opened.advocates.save(
      anAdvocate({ id: 'b', email: 'b@a.example', name: 'Bo', organisationId: 'open-door' }),
    );
    await opened.advocates.save(
      anAdvocate({ id: 'a', email: 'a@a.example', name: 'Al', organisationId: 'open-door' }),
    );
    await opened.advocates.save(anAdvocate());
    expect(await opened.advocates.findOrganisation('open-door')).toEqual({
      id: 'open-door',
      name: 'Open Door (invented)',
    });
    expect((await opened.advocates.membersOf('open-door')).map(({ name }) => name)).toEqual(['Al', 'Bo']);
  });

  test('what is decided of an account rests on all who are in its organisation, and is stored or not', async () => {
    const inIt = { organisationId: 'open-door' };
    await opened.advocates.saveOrganisation({ id: 'open-door', name: 'Open Door (invented)' });
    await opened.advocates.save(anAdvocate({ ...inIt, isManager: true }));
    await opened.advocates.save(anAdvocate({ id: 'b', email: 'b@a.example', name: 'Bo', ...inIt }));
    const managers = () =>
      opened.advocates.change('b', (one, members) =>
        members.filter(({ isManager }) => isManager).length > 1
          ? { ok: false, reason: 'enough' }
          : { ok: true, to: { ...one, isManager: true } },
      );
    // Both at once: the second finds what the first did.
    const [first, second] = await Promise.all([managers(), managers()]);
    expect(first).toMatchObject({ ok: true, to: { id: 'b', isManager: true } });
    expect(second).toEqual({ ok: false, reason: 'enough' });
    expect(await opened.advocates.find('b')).toMatchObject({ isManager: true });
    expect(await opened.advocates.change('nobody', (to) => ({ ok: true, to }))).toBeNull();
  });

  test('the e-mail in the morning is for those who chose it, and whose account is open', async () => {
    await opened.advocates.save(anAdvocate());
    await opened.advocates.save(anAdvocate({ id: 'a', email: 'a@a.example', hasMorningMail: true }));
    await opened.advocates.save(
      anAdvocate({ id: 'b', email: 'b@a.example', hasMorningMail: true, status: 'closed' }),
    );
    expect((await opened.advocates.withMorningMail()).map(({ id }) => id)).toEqual(['a']);
  });
}
