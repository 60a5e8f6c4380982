import { isEmail } from '../../journeys/complain/contact-form.ts';
import type { Advocate, AdvocateStore } from '../../ports/advocate-store.ts';
import type { SecondFactorStore } from '../../ports/second-factor-store.ts';
import { noteAccount } from '../accounts/note-account.ts';
import type { AuditServices } from '../audit/note.ts';
import { comesTooOften } from '../tries.ts';
import { sendCode, useCode, type CodeRead, type CodeSent, type CodeServices } from './email-code.ts';

export type SignInServices = AuditServices &
  CodeServices & { readonly advocates: AdvocateStore; readonly secondFactors: SecondFactorStore };

type TooOften = { ok: false; reason: 'too-many-tries' };

/** `email`: the address as it is kept, in lower case. */
export type CodeAsked =
  | { ok: true; email: string }
  | Extract<CodeSent, { ok: false }>
  | TooOften
  | { ok: false; reason: 'email-missing' | 'email-wrong' };

/**
 * Somebody asks for a code to sign in. The answer and what is done for it are the same, whether the address is known or
 * not. `address`: whence they ask.
 */
export async function askToSignIn(
  typed: { email: string; address: string },
  services: CodeServices,
): Promise<CodeAsked> {
  const email = typed.email.trim().toLowerCase();
  if (!isEmail(email)) return { ok: false, reason: email ? 'email-wrong' : 'email-missing' };
  if (await comesTooOften(typed.address, services)) return { ok: false, reason: 'too-many-tries' };
  const sent = await sendCode('sign-in', email, services);
  return sent.ok ? { ok: true, email } : sent;
}

/** What comes after the right code: the account is theirs; it asks for a second step too; there is none yet. */
export type Known =
  { status: 'in'; advocate: Advocate } | { status: 'second-step'; advocate: Advocate } | { status: 'new' };

export type CodeTried = { ok: true; known: Known } | Extract<CodeRead, { ok: false }> | TooOften;

/** Tries the code that was sent to an address. */
export async function trySignIn(
  typed: { email: string; code: string; address: string },
  services: SignInServices,
): Promise<CodeTried> {
  if (await comesTooOften(typed.address, services)) return { ok: false, reason: 'too-many-tries' };
  const used = await useCode('sign-in', { email: typed.email, typed: typed.code }, services);
  return used.ok ? { ok: true, known: await whoHas(typed.email, services) } : used;
}

async function whoHas(email: string, services: SignInServices): Promise<Known> {
  const advocate = await services.advocates.findByEmail(email);
  if (advocate?.status !== 'active') return { status: 'new' };
  if (await services.secondFactors.find(advocate.id)) return { status: 'second-step', advocate };
  await noteAccount(advocate, 'sign-in', services);
  return { status: 'in', advocate };
}
