import { beforeEach, describe, expect, test } from 'vitest';
import { askForAccess, askToConfirm } from '../../../src/app/email-links/ask-for-link.ts';
import { lookAtLink, useLink } from '../../../src/app/email-links/email-link.ts';
import { changeComplaint } from '../../../src/app/change-complaint.ts';
import { deliverMessages } from '../../../src/app/messages/deliver-messages.ts';
import { changeContact } from '../../../src/domain/complaint/change-contact.ts';
import { noContact } from '../../../src/domain/contact/wishes.ts';
import { aDelivery, byEmail, byNothing, type Delivery } from '../messages/delivery.ts';

const address = '192.0.2.1';
let services: Delivery;
beforeEach(async () => void (services = await aDelivery(byEmail)));

/** The token in the newest e-mail; empty when nothing new was sent. */
async function sentToken(): Promise<string> {
  const before = services.mailbox.messages().length;
  await deliverMessages(services);
  const [newest, ...rest] = services.mailbox.messages();
  if (rest.length + 1 === before || !newest) return '';
  return /\/link\/([\w-]+)/.exec(newest.body)?.[1] ?? '';
}

async function confirmed(): Promise<void> {
  await askToConfirm('id-of-first', services);
  expect(await useLink(await sentToken(), services)).toMatchObject({ ok: true, purpose: 'confirm-email' });
}

async function askForLink(reference = 'K7M2-9QXD'): Promise<string> {
  expect(await askForAccess({ reference, address }, services)).toEqual({ ok: true });
  return sentToken();
}

/** The family has another address from now on. */
async function changeEmail(): Promise<void> {
  const ways = { ...noContact, email: { address: 'sam@other.example', others: '', when: null } };
  await changeComplaint(
    'id-of-first',
    'family',
    ({ context }) => changeContact({ ways, stopped: [] }, context),
    services,
  );
}

test('an address is confirmed by the link that was sent there, and the history says so', async () => {
  await confirmed();
  const entries = await services.complaints.entries('id-of-first');
  expect(entries.at(-1)).toMatchObject({
    recordedBy: 'family',
    event: { type: 'EmailConfirmed', address: 'sam@home.example' },
  });
});

test('nothing but hashes of the link and the address is kept', async () => {
  await askToConfirm('id-of-first', services);
  const token = await sentToken();
  const kept = await services.links.find(services.secrets.hash('email-link', token), services.now());
  expect(JSON.stringify(kept)).not.toContain(token);
  expect(JSON.stringify(kept)).not.toContain('sam@home.example');
});

test('looking at a link does not use it up, and using it does', async () => {
  await askToConfirm('id-of-first', services);
  const token = await sentToken();
  for (let times = 0; times < 3; times += 1)
    expect(await lookAtLink(token, services)).toMatchObject({ purpose: 'confirm-email' });
  expect(await useLink(token, services)).toMatchObject({ ok: true });
  expect(await lookAtLink(token, services)).toBeNull();
  expect(await useLink(token, services)).toEqual({ ok: false });
});

test('a link works for 24 hours, and no longer', async () => {
  await askToConfirm('id-of-first', services);
  const token = await sentToken();
  services.itIs('2026-04-15T09:59');
  expect(await lookAtLink(token, services)).toMatchObject({ purpose: 'confirm-email' });
  services.itIs('2026-04-15T10:00');
  expect(await useLink(token, services)).toEqual({ ok: false });
});

test('a link to an address that was changed since confirms nothing', async () => {
  await askToConfirm('id-of-first', services);
  const token = await sentToken();
  await changeEmail();
  expect(await useLink(token, services)).toEqual({ ok: false });
});

test('asking again and again sends one e-mail in a quarter of an hour', async () => {
  for (let times = 0; times < 5; times += 1) await askToConfirm('id-of-first', services);
  await deliverMessages(services);
  expect(services.mailbox.messages()).toHaveLength(1);
  services.itIs('2026-04-14T10:15');
  await askToConfirm('id-of-first', services);
  await deliverMessages(services);
  expect(services.mailbox.messages()).toHaveLength(2);
});

describe('a link instead of the code', () => {
  test('goes to an address that was confirmed, works once, and for an hour', async () => {
    await confirmed();
    const token = await askForLink();
    expect(await useLink(token, services)).toMatchObject({
      ok: true,
      purpose: 'access-link',
      row: { id: 'id-of-first' },
    });
    expect(await useLink(token, services)).toEqual({ ok: false });
    services.itIs('2026-04-14T10:15');
    const second = await askForLink();
    services.itIs('2026-04-14T11:15');
    expect(await useLink(second, services)).toEqual({ ok: false });
  });

  test('goes nowhere when the address was not confirmed', async () => {
    expect(await askForLink()).toBe('');
  });

  test('goes nowhere when the confirmed address is not the one that is safe now', async () => {
    await confirmed();
    await askForAccess({ reference: 'K7M2-9QXD', address }, services);
    await changeEmail();
    expect(await sentToken()).toBe('');
  });

  test('is answered alike for a reference that nobody has, and for a family that has no e-mail', async () => {
    expect(await askForLink('ZZZZ-ZZZZ')).toBe('');
    services = await aDelivery(byNothing);
    expect(await askForLink()).toBe('');
  });

  test('writes one message for any reference, so that the time tells nothing, and sends none that finds nobody', async () => {
    for (const reference of ['ZZZZ-ZZZZ', 'K7M2-9QXD', 'not one']) {
      const before = await services.outbox.claim(services.now(), services.now() + 1, 10);
      await askForAccess({ reference, address }, services);
      const written = await services.outbox.claim(services.now(), services.now() + 1, 10);
      expect([before.length, written.map(({ kind }) => kind)]).toEqual([0, ['access-link']]);
    }
  });

  test('is refused after too many tries from one sender', async () => {
    for (let times = 0; times < 30; times += 1)
      await askForAccess({ reference: 'ZZZZ-ZZZZ', address }, services);
    expect(await askForAccess({ reference: 'ZZZZ-ZZZZ', address }, services)).toEqual({
      ok: false,
      reason: 'too-many-tries',
    });
  });

  test('waits for the morning like every message', async () => {
    await confirmed();
    services.itIs('2026-04-14T22:00');
    expect(await askForLink()).toBe('');
    services.itIs('2026-04-15T08:00');
    expect(await sentToken()).toMatch(/^[0-9a-z-]+$/);
  });
});
