import { normaliseCode } from '../../domain/complaint/codes.ts';
import type { OneTimeCodes } from '../../ports/one-time-codes.ts';
import type { SecondFactorStore } from '../../ports/second-factor-store.ts';
import type { Secrets } from '../../ports/secrets.ts';
import { forgetTries, isTriedTooOften, type TryServices } from '../tries.ts';
import type { AuditServices } from '../audit/note.ts';
import { isOfStaff, noteAccount, type Account } from './note-account.ts';

export interface SecondFactorServices extends AuditServices, TryServices {
  readonly secondFactors: SecondFactorStore;
  readonly oneTimeCodes: OneTimeCodes;
}

export type Confirmed =
  /** `left`: how many recovery codes are left. */
  { ok: true; left: number } | { ok: false; reason: 'one-time-code-wrong' | 'too-many-tries' };

/**
 * Checks what somebody shows beside their password, or the code that was sent to them: the code of their app, or a
 * recovery code. Each works once. Too many tries stop the right one too. `noted`: for what they showed it, in the audit.
 */
export async function confirmSecondFactor(
  account: Account,
  typed: string,
  services: SecondFactorServices,
  noted = 'sign-in',
): Promise<Confirmed> {
  const tried = { use: 'try-second-factor', value: account.id };
  if (await isTriedTooOften(tried, services)) return { ok: false, reason: 'too-many-tries' };
  if (!(await isRight(account, typed, services))) return { ok: false, reason: 'one-time-code-wrong' };
  await forgetTries(tried, services);
  await noteAccount(account, noted, services);
  const left = (await services.secondFactors.find(account.id))!.recoveryHashes.length;
  return { ok: true, left };
}

async function isRight(account: Account, typed: string, services: SecondFactorServices): Promise<boolean> {
  const accountId = account.id;
  const { secondFactors, secrets, oneTimeCodes, now } = services;
  const factor = await secondFactors.find(accountId);
  if (!factor) return false;
  const recovery = normaliseCode(typed);
  if (recovery) {
    const isUsed = await secondFactors.useRecovery(accountId, recoveryHash(accountId, recovery, secrets));
    if (isUsed) await noteAccount(account, 'use-recovery-code', services);
    return isUsed;
  }
  const secret = secrets.unseal(sealFor(accountId), factor.sealedSecret);
  if (secret === null) throw new Error('A second factor was sealed with another master key.');
  const step = oneTimeCodes.stepOf(secret, figuresOf(typed), now());
  return step !== null && (await secondFactors.useStep(accountId, step));
}

/** A secret to set an app up with. `sealed` comes back with the form: nothing is kept until a code was right. */
export interface SetUp {
  readonly sealed: string;
  readonly secret: string;
  /** For the square code. */
  readonly address: string;
}

/** A new secret, or the one of a form that comes back. */
export function setUpOf(
  account: Account & { readonly email: string },
  sealed: string | null,
  { secrets, oneTimeCodes }: Pick<SecondFactorServices, 'secrets' | 'oneTimeCodes'>,
): SetUp {
  const { id, email } = account;
  const secret = (sealed && secrets.unseal(sealFor(id), sealed)) || oneTimeCodes.newSecret();
  // Said by the app beside the codes. It shows on a telephone, so it tells nothing.
  const issuer = isOfStaff(account) ? 'Staff account' : 'Work account';
  const address = oneTimeCodes.address(secret, { issuer, label: email });
  return { secret, address, sealed: secrets.seal(sealFor(id), secret) };
}

export type FinishedSetUp = { ok: true; recoveryCodes: string[] } | Extract<Confirmed, { ok: false }>;

/** Keeps the second factor once a code of the app was right, and answers the recovery codes: they are shown once. */
export async function finishSetUp(
  account: Account,
  { sealed, typed }: { sealed: string; typed: string },
  services: SecondFactorServices,
): Promise<FinishedSetUp> {
  const { secondFactors, secrets, oneTimeCodes, now } = services;
  const { id } = account;
  const secret = secrets.unseal(sealFor(id), sealed);
  const step = secret && oneTimeCodes.stepOf(secret, figuresOf(typed), now());
  // Whoever knows only the password, or reads only the e-mail, cannot put their own app in the place of another.
  const isTaken = (await secondFactors.find(id)) !== null;
  if (!secret || typeof step !== 'number' || isTaken) return { ok: false, reason: 'one-time-code-wrong' };
  const recoveryCodes = Array.from({ length: 10 }, () => secrets.newAccessCode());
  const recoveryHashes = recoveryCodes.map((code) => recoveryHash(id, code, secrets));
  const sealedSecret = secrets.seal(sealFor(id), secret);
  await secondFactors.save({ accountId: id, sealedSecret, lastStep: step, recoveryHashes });
  await noteAccount(account, 'set-up-second-factor', services);
  return { ok: true, recoveryCodes };
}

function sealFor(accountId: string): string {
  return `second factor of ${accountId}`;
}

function recoveryHash(accountId: string, code: string, secrets: Secrets): string {
  return secrets.hash('recovery-code', `${accountId} ${code}`);
}

/** As people type them, with spaces. */
function figuresOf(typed: string): string {
  return typed.normalize('NFKC').replace(/\s/g, '');
}
