import { inviteByCode, inviteByEmail } from '../../../src/app/consents/invite-advocate.ts';
import { withdrawConsent } from '../../../src/app/consents/end-consent.ts';
import { takeUpCode } from '../../../src/app/consents/take-up.ts';
import type { Services } from '../../../src/composition.ts';
import type { Scope } from '../../../src/domain/consent/consent.ts';
import { anAdvocate } from '../../builders/some-advocates.ts';

/** Those who help families, by what the first family has to do with them. */
export const advocates = ['see', 'act', 'withdrawn', 'never'] as const;
export type AdvocateName = (typeof advocates)[number];

/** An advocate who is signed in, and the consent in their addresses. */
export interface LetIn {
  readonly cookie: string;
  readonly consent: string;
}

/** The first family lets three in, and one no more; the fourth has another family. */
export async function letIn(
  of: { readonly first: string; readonly other: string },
  services: Services,
): Promise<Readonly<Record<AdvocateName, LetIn>>> {
  const withdrawn = await agreed('withdrawn', of.first, 'act', services);
  await withdrawConsent({ kind: 'family', complaintId: of.first }, withdrawn.consent, services);
  return {
    see: await agreed('see', of.first, 'see', services),
    act: await agreed('act', of.first, 'act', services),
    withdrawn,
    never: await agreed('never', of.other, 'act', services),
  };
}

/** What is in the address of an invitation that the first family sent, and nobody has taken up. */
export async function invitationTo(email: string, complaintId: string, services: Services): Promise<string> {
  const terms = { email, scope: 'see', until: null, isWhole: false } as const;
  await inviteByEmail({ kind: 'family', complaintId }, complaintId, terms, services);
  const message = services.mailbox!.messages().find(({ to }) => to === email)!;
  return /\/invitation\/(\S+)/.exec(message.body)![1]!;
}

async function agreed(
  name: AdvocateName,
  complaintId: string,
  scope: Scope,
  services: Services,
): Promise<LetIn> {
  const advocate = anAdvocate({
    id: `id-of-${name}`,
    email: `${name}@advocates.example`,
    name: `Maya ${name}`,
  });
  await services.advocates.save(advocate);
  const family = { kind: 'family', complaintId } as const;
  const invited = await inviteByCode(family, complaintId, { scope, until: null, isWhole: false }, services);
  if (!invited.ok) throw new Error(invited.reason);
  const taken = await takeUpCode(advocate, { code: invited.code, address: name }, services);
  if (!taken.ok) throw new Error(taken.reason);
  const { id } = await services.sessions.advocate.create(advocate.id);
  return { cookie: id, consent: taken.consentId };
}
