import { isEmail } from '../../journeys/complain/contact-form.ts';
import type { Advocate } from '../../ports/advocate-store.ts';
import { noteAccount } from '../accounts/note-account.ts';
import { confirmSecondFactor, type Confirmed, type SecondFactorServices } from '../accounts/second-factor.ts';
import { comesTooOften } from '../tries.ts';
import type { AccountServices, Visiting } from './change-account.ts';
import { sendCode, useCode, type CodeRead, type CodeSent, type CodeServices } from './email-code.ts';

export type AddressServices = AccountServices & CodeServices & SecondFactorServices;

/** How somebody shows that it is they who change the address: whoever finds a computer that is signed in cannot. */
export type OwnProof = 'second-step' | 'code';

export async function ownProofOf(
  { id }: Pick<Advocate, 'id'>,
  { secondFactors }: Pick<AccountServices, 'secondFactors'>,
): Promise<OwnProof> {
  return (await secondFactors.find(id)) ? 'second-step' : 'code';
}

export type AddressAsked =
  | { ok: true; email: string }
  | Extract<CodeSent, { ok: false }>
  | { ok: false; reason: 'email-missing' | 'email-wrong' | 'address-same' };

/** Begins the change: who has no second step gets a code at the address that they have. */
export async function askToChangeAddress(
  advocate: Advocate,
  typed: string,
  services: AddressServices,
): Promise<AddressAsked> {
  const email = typed.trim().toLowerCase();
  if (!isEmail(email)) return { ok: false, reason: email ? 'email-wrong' : 'email-missing' };
  if (email === advocate.email) return { ok: false, reason: 'address-same' };
  if ((await ownProofOf(advocate, services)) === 'second-step') return { ok: true, email };
  const sent = await sendCode('own-address', advocate.email, services);
  return sent.ok ? { ok: true, email } : sent;
}

type ProofRefused =
  | Extract<CodeSent | CodeRead | Confirmed, { ok: false }>
  | { ok: false; reason: 'too-many-tries' | 'address-taken' };
export type Proved = { ok: true } | ProofRefused;

/** They have shown that it is they: a code goes to the new address, whoever has it. */
export async function proveSelf(
  advocate: Advocate,
  typed: { readonly email: string; readonly code: string; readonly address: string },
  services: AddressServices,
): Promise<Proved> {
  if (await comesTooOften(typed.address, services)) return { ok: false, reason: 'too-many-tries' };
  const proved =
    (await ownProofOf(advocate, services)) === 'second-step'
      ? await confirmSecondFactor(advocate, typed.code, services, 'show-second-factor')
      : await useCode('own-address', { email: advocate.email, typed: typed.code }, services);
  return proved.ok ? sendCode('new-address', typed.email, services) : proved;
}

/**
 * They have shown that the new address is theirs too: codes go there from now on. Their other visits end, and the old
 * address is told.
 */
export async function proveAddress(
  { advocate, sessionId }: Visiting,
  typed: { readonly email: string; readonly code: string; readonly address: string },
  services: AddressServices,
): Promise<Proved> {
  if (await comesTooOften(typed.address, services)) return { ok: false, reason: 'too-many-tries' };
  const used = await useCode('new-address', { email: typed.email, typed: typed.code }, services);
  if (!used.ok) return used;
  if (await services.advocates.findByEmail(typed.email)) return { ok: false, reason: 'address-taken' };
  await services.advocates.change(advocate.id, (one) => ({ ok: true, to: { ...one, email: typed.email } }));
  await services.endAdvocateVisits(advocate.id, sessionId);
  await noteAccount(advocate, 'change-address', services);
  await tellOldAddress(advocate.email, services);
  return { ok: true };
}

/** The change stands whether this goes out or not. */
async function tellOldAddress(to: string, { sender, secrets }: CodeServices): Promise<void> {
  const key = secrets.hash('message', `address changed ${secrets.newId()}`);
  const body =
    'The e-mail address of your account was changed. Codes now go to the new address.\n\n' +
    'If that was not you, tell the people who run the service at once.';
  await sender.send({ key, channel: 'email', to, subject: 'Your account', body });
}
