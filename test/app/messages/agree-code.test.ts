import { beforeEach, expect, test } from 'vitest';
import { takeUpCode } from '../../../src/app/consents/take-up.ts';
import { deliverMessages } from '../../../src/app/messages/deliver-messages.ts';
import { aConsent, anAdvocate } from '../../builders/some-advocates.ts';
import { aDelivery, write, type Delivery } from './delivery.ts';

let services: Delivery;
beforeEach(async () => {
  services = await aDelivery();
  await services.advocates.save(anAdvocate());
  await services.consents.save(aConsent({ status: 'lodged', scope: 'act' }));
  await write(services, 'agree-code');
});
const codeIn = (body: string) => /^\w{4}-\w{4}$/m.exec(body)?.[0] ?? '';

test('the family of a complaint that an advocate lodged gets a code, and who is read it is let in', async () => {
  await deliverMessages(services);
  const [mail] = services.mailbox.messages();
  expect(mail).toMatchObject({ subject: 'A code for you', to: 'sam@home.example' });
  const typed = { code: codeIn(mail!.body), address: '192.0.2.1' };
  expect(await takeUpCode(anAdvocate(), typed, services)).toMatchObject({ ok: true });
  expect(await services.consents.find('consent-1')).toMatchObject({ status: 'active', scope: 'act' });
});

test('a message that has to be sent again brings a new code, and the old one stops working', async () => {
  const code = () => codeIn(services.mailbox.messages()[0]!.body);
  services.answer({ ok: false, reason: 'unavailable' });
  await deliverMessages(services);
  const first = code();
  services.answer({ ok: true });
  services.itIs('2026-04-15T10:00');
  await deliverMessages(services);
  const take = (typed: string) => takeUpCode(anAdvocate(), { code: typed, address: '192.0.2.1' }, services);
  expect(await take(first)).toEqual({ ok: false, reason: 'unknown' });
  expect(await take(code())).toMatchObject({ ok: true });
});

test('nothing goes out once the family has answered', async () => {
  await services.consents.save(aConsent());
  await deliverMessages(services);
  expect(services.mailbox.messages()).toEqual([]);
});
