import { contactWishesSchema, type ContactWishes } from '../../domain/contact/wishes.ts';
import { isEmail } from '../../journeys/complain/contact-form.ts';
import { chosen, field, type Form } from '../../journeys/form.ts';
import type { FieldError } from '../../journeys/question.ts';
import type { Draft, DraftStore } from '../../ports/draft-store.ts';
import type { EmailLinkStore } from '../../ports/email-link-store.ts';
import type { OutboxStore } from '../../ports/outbox-store.ts';
import { comesTooOften, isTriedTooOften, type TryServices } from '../tries.ts';
import { writeOnce } from './write-once.ts';

/** What is needed to keep an address for links, and to ask there whether it is right. */
export interface DraftEmailServices extends TryServices {
  readonly drafts: DraftStore;
  readonly links: EmailLinkStore;
  readonly outbox: OutboxStore;
}

/** `not-safe`: somebody else may read it, so it is not used. */
export type EmailGiven =
  | { status: 'kept' }
  | { status: 'not-safe' }
  | { status: 'faults'; faults: readonly FieldError[] }
  | { status: 'refused'; reason: 'too-many-tries' };

/** Who reads what comes to the address. */
export const readers = ['only-me', 'others'] as const;

const day = 24 * 60 * 60_000;
/** So many e-mails ask one address in a day whether it is right, whoever gives it. More are not sent, and nobody is told. */
const mostChecks = 3;

/**
 * Keeps an address for a link to come back, and sends an e-mail there that shows that it is right: only when nobody else
 * reads it. `sender`: the address of the computer whence it comes.
 */
export async function giveEmail(
  { id }: Draft,
  form: Form,
  sender: string,
  services: DraftEmailServices,
): Promise<EmailGiven> {
  const faults = faultsIn(form);
  if (faults.length > 0) return { status: 'faults', faults };
  if (chosen(form, 'readers', readers) !== 'only-me') return { status: 'not-safe' };
  if (await comesTooOften(sender, services)) return { status: 'refused', reason: 'too-many-tries' };
  const address = field(form, 'email');
  await services.links.removeOf({ draftId: id });
  await services.drafts.keepEmail(id, address);
  const tried = { use: 'email-check', value: address.toLowerCase(), most: mostChecks, within: day };
  const hash = services.secrets.hash(tried.use, tried.value);
  if (!(await isTriedTooOften(tried, services)))
    await writeOnce('confirm-email', [{ draftId: id }], services, hash);
  return { status: 'kept' };
}

/** Takes the address away, and every link that went there. */
export async function takeEmailAway({ id }: Draft, { drafts, links }: DraftEmailServices): Promise<void> {
  await links.removeOf({ draftId: id });
  await drafts.keepEmail(id, null);
}

/** What the form starts with: the address that they said is safe for contact. */
export function emailSoFar({ answers }: Pick<Draft, 'answers'>): string {
  return wishesIn(answers['contact'])?.email?.address ?? '';
}

/**
 * After a new answer to how somebody may be contacted, the address for links is used no more, unless it is the one in
 * that answer: what they say last counts.
 */
export async function obeyContact(
  { id, email, answers }: Draft,
  answer: unknown,
  { drafts }: { readonly drafts: DraftStore },
): Promise<void> {
  const isNew = JSON.stringify(answers['contact']) !== JSON.stringify(answer);
  if (email && isNew && wishesIn(answer)?.email?.address !== email.address) await drafts.keepEmail(id, null);
}

function wishesIn(answer: unknown): ContactWishes | null {
  return contactWishesSchema.safeParse(answer).data ?? null;
}

function faultsIn(form: Form): FieldError[] {
  const email = field(form, 'email');
  return [
    ...(email === '' ? [{ field: 'email', code: 'email-missing' }] : []),
    ...(email !== '' && !isEmail(email) ? [{ field: 'email', code: 'email-wrong' }] : []),
    ...(chosen(form, 'readers', readers) ? [] : [{ field: 'readers', code: 'readers-missing' }]),
  ];
}
