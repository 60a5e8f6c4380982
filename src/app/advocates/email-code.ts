import type { EmailCodeStore } from '../../ports/email-code-store.ts';
import type { Secrets } from '../../ports/secrets.ts';
import type { Sender } from '../../ports/sender.ts';
import { forgetTries, isTriedTooOften, type Tried, type TryServices } from '../tries.ts';

/** How long a code works, in milliseconds. */
export const codeLasts = 10 * 60_000;
/** How often one code may be tried. */
export const triesPerCode = 5;
/** How many codes one address gets in a day: with the tries of each, far too few to guess one. */
export const codesPerDay = 20;
const day = 24 * 60 * 60_000;

export interface CodeServices extends TryServices {
  readonly emailCodes: EmailCodeStore;
  readonly sender: Sender;
}

/** What a code shows: who comes in; that a new address is theirs; that it is they who change the one they have. */
export type CodePurpose = 'sign-in' | 'new-address' | 'own-address';

export type CodeSent = { ok: true } | { ok: false; reason: 'too-many-codes' | 'code-not-sent' };

/**
 * Sends a code to an address, whoever has it: the same is done for one that nobody knows. It takes the place of the code
 * before it.
 */
export async function sendCode(
  purpose: CodePurpose,
  email: string,
  services: CodeServices,
): Promise<CodeSent> {
  const { emailCodes, secrets, sender, now } = services;
  if (await hasAskedTooOften(email, services)) return { ok: false, reason: 'too-many-codes' };
  const code = secrets.newFigures();
  const key = keyOf(purpose, email, secrets);
  await emailCodes.keep({ key, codeHash: hashOf(key, code, secrets), expiresAt: now() + codeLasts });
  const message = { key: secrets.hash('message', `code ${secrets.newId()}`), channel: 'email' as const };
  const sent = await sender.send({ ...message, to: email, ...words(code) });
  return sent.ok ? { ok: true } : { ok: false, reason: 'code-not-sent' };
}

export type CodeRead = { ok: true } | { ok: false; reason: 'email-code-wrong' | 'email-code-over' };

/** Tries what somebody typed, with or without spaces. The right code works once. */
export async function useCode(
  purpose: CodePurpose,
  { email, typed }: { email: string; typed: string },
  services: Pick<CodeServices, 'emailCodes' | 'attempts' | 'secrets' | 'now'>,
): Promise<CodeRead> {
  const { emailCodes, secrets, now } = services;
  const key = keyOf(purpose, email, secrets);
  const figures = typed.normalize('NFKC').replace(/[\s-]/g, '');
  const limit = { now: now(), mostTries: triesPerCode };
  const used = await emailCodes.use(key, hashOf(key, figures, secrets), limit);
  if (used !== 'right')
    return { ok: false, reason: used === 'over' ? 'email-code-over' : 'email-code-wrong' };
  for (const tried of triedBy(email)) await forgetTries(tried, services);
  return { ok: true };
}

/** Five codes in a quarter of an hour, and not many in a day. Who asks too soon is not counted for the day. */
function triedBy(email: string): Tried[] {
  const lately = { use: 'ask-code', value: email };
  return [lately, { use: 'ask-code-day', value: email, most: codesPerDay, within: day }];
}

async function hasAskedTooOften(email: string, services: TryServices): Promise<boolean> {
  for (const tried of triedBy(email)) if (await isTriedTooOften(tried, services)) return true;
  return false;
}

function keyOf(purpose: CodePurpose, email: string, secrets: Secrets): string {
  return secrets.hash('email-code', `${purpose} ${email}`);
}

function hashOf(key: string, code: string, secrets: Secrets): string {
  return secrets.hash('email-code-figures', `${key} ${code}`);
}

/** Neutral, as somebody else may see it: it does not say for what the code is. */
function words(code: string): { subject: string; body: string } {
  const body = [
    `Your code is:\n${code}`,
    'It works once, for 10 minutes. Give it to nobody.',
    'If you did not ask for it, delete this message. Nobody can use the code without it.',
  ];
  return { subject: 'Your code', body: body.join('\n\n') };
}
