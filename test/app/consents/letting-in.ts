import { agreeTo } from '../../../src/app/consents/agree-to.ts';
import type { Actor } from '../../../src/app/policy.ts';
import type { Consent } from '../../../src/domain/consent/consent.ts';
import type { Terms } from '../../../src/domain/consent/terms.ts';
import type { Outgoing } from '../../../src/ports/sender.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { store } from '../../builders/a-stored-complaint.ts';
import { aConsent, anAdvocate } from '../../builders/some-advocates.ts';
import { someServices } from '../../builders/some-services.ts';

export const family: Actor = { kind: 'family', complaintId: 'id-of-first' };
export const maya = anAdvocate({ organisationId: 'open-door' });
export const noor = anAdvocate({ id: 'advocate-2', email: 'noor@advocates.example', name: 'Noor Example' });
export const bo = anAdvocate({ id: 'advocate-3', email: 'bo@advocates.example', name: 'Bo Example' });
export const toSee: Terms = { scope: 'see', until: null, isWhole: false };

/** Two families with their complaints, two advocates, and what was sent by e-mail. */
export async function lettingIn() {
  const mail: Outgoing[] = [];
  const services = {
    ...someServices('2026-04-10T12:00'),
    messageUrl: 'https://portal.example',
    sender: {
      ...{ channels: ['email'] as const, isPretence: false, close() {} },
      async send(message: Outgoing) {
        mail.push(message);
        return { ok: true } as const;
      },
    },
  };
  await store(aComplaint(), services);
  await store(aComplaint(), services, 'second');
  await services.advocates.saveOrganisation({ id: 'open-door', name: 'Open Door' });
  for (const one of [maya, noor]) await services.advocates.save(one);
  return {
    services,
    mail,
    /** The link in the last e-mail, without its address. */
    token: () => /invitation\/(\S+)/.exec(mail.at(-1)!.body)![1]!,
    consents: () => services.consents.ofComplaint('id-of-first'),
    events: async () => (await services.complaints.entries('id-of-first')).slice(1).map(({ event }) => event),
    /** A consent that waits or stands, past the rules. */
    async has(said: Partial<Consent> = {}) {
      const consent = aConsent({ advocateId: maya.id, ...said });
      await services.consents.save(consent);
      return consent;
    },
    /** Maya is let in, by the rules. */
    async hasLetIn(terms: Partial<Terms> = {}) {
      const consent = await this.has({ status: 'asked' });
      await agreeTo(family, consent.id, { ...toSee, ...terms }, services);
      return consent.id;
    },
  };
}
