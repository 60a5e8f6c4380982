import type { Services as AllServices } from '../composition.ts';
import type { Consent } from '../domain/consent/consent.ts';
import type { Advocate } from '../ports/advocate-store.ts';

type Services = Pick<AllServices, 'advocates' | 'consents' | 'secrets' | 'now' | 'complaints'>;

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

/** Every second family lets the advocate act. The last two have not agreed yet. */
async function letIn(
  { id: advocateId, organisationId }: Advocate,
  complaintIds: readonly string[],
  { consents, complaints, secrets, now }: Services,
): Promise<void> {
  const positions = await complaints.positionsOf(complaintIds);
  for (const [index, complaintId] of complaintIds.entries()) {
    const position = positions.find(({ id }) => id === complaintId)?.position ?? 0;
    const left = complaintIds.length - index;
    const isWhole = organisationId !== null && index % 3 === 0;
    const consent: Consent = {
      ...{ id: secrets.newId(), complaintId, advocateId, until: null },
      status: left === 1 ? 'asked' : left === 2 ? 'lodged' : 'active',
      organisationId: isWhole ? organisationId : null,
      scope: index % 2 === 0 ? 'act' : 'see',
      label: labels[index % labels.length]!,
      seenPosition: Math.max(0, position - (index % 4)),
      createdAt: now() - (complaintIds.length - index) * hour,
    };
    await consents.save(consent);
  }
}

function lineFor({ email, name, isManager }: Advocate): string {
  const manages = isManager ? `, manager of ${organisation}` : '';
  return `Advocate account: ${email}  ${name}${manages}; sign in at /advocate/sign-in by the code in the mailbox`;
}
