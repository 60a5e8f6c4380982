import { expect, test } from 'vitest';
import { lookAtLink, useLink } from '../../../src/app/email-links/email-link.ts';
import { deliverMessages } from '../../../src/app/messages/deliver-messages.ts';
import { aDelivery, byEmail, byNothing, write } from '../messages/delivery.ts';

const key = 'id-of-first first-link';

test('the first link goes to an address that nobody has checked, opens the complaint, and checks it by that', async () => {
  const services = await aDelivery(byEmail);
  await write(services, 'first-link', key);
  await deliverMessages(services);
  const [message] = services.mailbox.messages();
  const token = /\/link\/([\w-]+)/.exec(message!.body)![1]!;
  expect(await lookAtLink(token, services)).toMatchObject({ purpose: 'first-link' });
  services.itIs('2026-04-20T10:00');
  expect(await useLink(token, services)).toMatchObject({ ok: true, purpose: 'access-link', of: 'complaint' });
  const last = (await services.complaints.entries('id-of-first')).at(-1);
  expect(last).toMatchObject({
    recordedBy: 'family',
    event: { type: 'EmailConfirmed', address: 'sam@home.example' },
  });
  expect(await useLink(token, services)).toEqual({ ok: false });
});

test('after a week it is dead', async () => {
  const services = await aDelivery(byEmail);
  await write(services, 'first-link', key);
  await deliverMessages(services);
  const token = /\/link\/([\w-]+)/.exec(services.mailbox.messages()[0]!.body)![1]!;
  services.itIs('2026-04-21T10:01');
  expect(await useLink(token, services)).toEqual({ ok: false });
});

test('a family that wants no e-mail gets none', async () => {
  const services = await aDelivery(byNothing);
  await write(services, 'first-link', key);
  await deliverMessages(services);
  expect(services.mailbox.messages()).toEqual([]);
});
