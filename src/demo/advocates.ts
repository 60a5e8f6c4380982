import type { Services as AllServices } from '../composition.ts';
import { agreeTo } from '../app/consents/agree-to.ts';
import { changeConsent } from '../app/consents/change-consent.ts';
import type { ComplaintServices } from '../app/complaint-services.ts';
import { byAdvocate } from '../domain/complaint/recorded-by.ts';
import type { Consent } from '../domain/consent/consent.ts';
import type { Advocate } from '../ports/advocate-store.ts';

type Services = ComplaintServices & Pick<AllServices, 'advocates' | 'consents' | 'asks' | 'handovers'>;

const organisation = 'Example Advocacy';
const hour = 3_600_000;

/** What an advocate calls their families; one has no name, as some never get one. */
const labels = [
  ...['Blue door', 'The twins', 'Grandad by the river', 'Green bicycle', 'Two dogs', 'Corner shop'],
  ...['Fourth floor', 'Allotment', 'Red scarf', 'Piano', 'Paper boats', 'Harbour', 'Long bus ride', ''],
];

/**
 * Adds an advocate who works alone, one who works in an organisation, and the manager there. Families of the
 * demonstration let the first two in; one has been asked, and for one the complaint was sent. They sign in by a code that
 * comes by e-mail. Answers the lines to print; run again, it adds nothing.
 */
export async function seedAdvocates(complaintIds: readonly string[], services: Services): Promise<string[]> {
  const { advocates, secrets, now } = services;
  if (await advocates.findByEmail('maya@advocates.example')) return [];
  const organisationId = secrets.newId();
  await advocates.saveOrganisation({ id: organisationId, name: organisation });
  const add = async (said: Pick<Advocate, 'email' | 'name' | 'role'> & Partial<Advocate>) => {
    const advocate: Advocate = {
      ...{ id: secrets.newId(), organisationId, isManager: false, hasMorningMail: false },
      ...{ status: 'active', createdAt: now(), ...said },
    };
    await advocates.save(advocate);
    return advocate;
  };
  const role = 'Independent advocate';
  const maya = await add({
    ...{ email: 'maya@advocates.example', name: 'Maya Example', role },
    ...{ organisationId: null, hasMorningMail: true },
  });
  const ravi = await add({ email: 'ravi@advocates.example', name: 'Ravi Example', role: 'Family advocate' });
  const sam = await add({
    email: 'sam@advocates.example',
    name: 'Sam Example',
    role: 'Manager',
    isManager: true,
  });
  // Two and two, so that each has families of every procedure, some of them waiting long.
  const isMayas = (index: number) => index % 4 < 2;
  await letIn(
    maya,
    complaintIds.filter((_, index) => isMayas(index)),
    services,
  );
  await letIn(
    ravi,
    complaintIds.filter((_, index) => !isMayas(index)),
    services,
  );
  return [maya, ravi, sam].map(lineFor);
}

/** Every second family lets the advocate act. Of the last two, one has been asked, and for one the complaint was sent. */
async function letIn(advocate: Advocate, complaintIds: readonly string[], services: Services): Promise<void> {
  const positions = new Map(
    (await services.complaints.positionsOf(complaintIds)).map((one) => [one.id, one]),
  );
  for (const [index, complaintId] of complaintIds.entries()) {
    const { position, reference } = positions.get(complaintId)!;
    const consent: Consent = {
      ...{ id: services.secrets.newId(), complaintId, advocateId: advocate.id, status: 'asked' },
      ...{ organisationId: null, scope: 'see', until: null, seenPosition: 0 },
      label: labels[index % labels.length]!,
      createdAt: services.now() - (complaintIds.length - index) * hour,
    };
    const left = complaintIds.length - index;
    if (left === 1) await ask(consent, reference, services);
    else if (left === 2) await lodgeFor(consent, advocate, services);
    else {
      await services.consents.save(consent);
      const terms = {
        scope: index % 2 === 0 ? 'act' : 'see',
        until: null,
        isWhole: index % 3 === 0,
      } as const;
      const agreed = await agreeTo({ kind: 'family', complaintId }, consent.id, terms, services);
      if (!agreed.ok) throw new Error(`The demonstration of a consent was refused: ${agreed.reason}`);
      // Some they have not looked at, in some there is nothing new but that they were let in.
      await services.consents.markSeen(consent.id, index % 4 === 3 ? 0 : Math.max(1, position - (index % 4)));
    }
  }
}

async function ask(consent: Consent, reference: string, services: Services): Promise<void> {
  const { id: consentId, label, createdAt: askedAt } = consent;
  const referenceHash = services.secrets.hash('asked-reference', reference);
  await services.consents.save(consent);
  await services.asks.keep({ advocateId: consent.advocateId!, referenceHash, consentId, label, askedAt });
}

async function lodgeFor(consent: Consent, { name }: Advocate, services: Services): Promise<void> {
  const how = 'They said so on the telephone. This is made up for the demonstration.';
  const lodged = await changeConsent(
    { from: null, to: { ...consent, status: 'lodged', scope: 'act' } },
    byAdvocate(consent.id),
    (at) => ({ type: 'AdvocateLodged', at, consent: consent.id, name, organisation: null, how }),
    services,
  );
  if (!lodged.ok) throw new Error(`The demonstration of a lodging was refused: ${lodged.reason}`);
}

function lineFor({ email, name, isManager }: Advocate): string {
  const manages = isManager ? `, manager of ${organisation}` : '';
  return `Advocate account: ${email}  ${name}${manages}; sign in at /advocate/sign-in by the code in the mailbox`;
}
