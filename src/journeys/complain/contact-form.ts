import { dayParts, longest, type ContactWishes, type SafeTimes } from '../../domain/contact/wishes.ts';
import { allChosen, chosen, field, type Form } from '../form.ts';
import type { FieldError } from '../question.ts';

/** How somebody may be contacted: `nothing` goes with no other. */
export const contactWays = ['email', 'text', 'phone', 'post', 'nothing'] as const;
export type ContactWay = (typeof contactWays)[number];

/** Monday is 1. */
export const dayNumbers = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** The codes that `faultsIn` can answer with. */
export const contactFaults = [
  ...['empty', 'nothing-and-more', 'email-missing', 'email-wrong', 'text-missing', 'text-wrong'],
  ...['phone-missing', 'phone-wrong', 'message-missing', 'post-missing', 'post-too-long', 'others-too-long'],
];

/** What is wrong with a form that chose these ways; what stands under a way that is not chosen does not count. */
export function faultsIn(picked: readonly ContactWay[], form: Form): FieldError[] {
  const faults: FieldError[] = [];
  const wrong = (name: string, code: string) => void faults.push({ field: name, code });
  for (const way of picked) {
    const typed = field(form, way);
    if (way === 'nothing') continue;
    if (typed === '') wrong(way, `${way}-missing`);
    else if (way === 'email' && !isEmail(typed)) wrong(way, 'email-wrong');
    else if (way === 'post' && typed.length > longest.post) wrong(way, 'post-too-long');
    else if ((way === 'text' || way === 'phone') && !isPhoneNumber(typed)) wrong(way, `${way}-wrong`);
    if (way === 'phone' && !chosen(form, 'message', ['yes', 'no'])) wrong('message', 'message-missing');
    if (field(form, `${way}-others`).length > longest.others) wrong(`${way}-others`, 'others-too-long');
  }
  return faults;
}

/** The wishes of a form without faults. */
export function wishesFrom(picked: readonly ContactWay[], form: Form): ContactWishes {
  const [email, text, phone, post] = (['email', 'text', 'phone', 'post'] as const).map((way) =>
    picked.includes(way)
      ? { typed: field(form, way), others: field(form, `${way}-others`), when: timesFrom(way, form) }
      : null,
  );
  return {
    email: email ? { address: email.typed, others: email.others, when: email.when } : null,
    text: text ? { number: text.typed, others: text.others, when: text.when } : null,
    phone: phone
      ? {
          number: phone.typed,
          mayLeaveMessage: field(form, 'message') === 'yes',
          ...{ others: phone.others, when: phone.when },
        }
      : null,
    post: post ? { address: post.typed, others: post.others } : null,
  };
}

/** Wishes as their form would have sent them. */
export function formOf({ email, text, phone, post }: ContactWishes): Form {
  const form: Record<string, readonly string[]> = {
    ...(email && { email: [email.address], ...extrasOf('email', email) }),
    ...(text && { text: [text.number], ...extrasOf('text', text) }),
    ...(phone && {
      phone: [phone.number],
      message: [phone.mayLeaveMessage ? 'yes' : 'no'],
      ...extrasOf('phone', phone),
    }),
    ...(post && { post: [post.address], ...extrasOf('post', { ...post, when: null }) }),
  };
  const picked = contactWays.filter((way) => way in form);
  return { ...form, contact: picked.length > 0 ? picked : ['nothing'] };
}

function extrasOf(way: ContactWay, { others, when }: { others: string; when: SafeTimes | null }): Form {
  return {
    ...(others && { [`${way}-others`]: [others] }),
    ...(when && { [`${way}-days`]: when.days.map(String), [`${way}-parts`]: when.parts }),
  };
}

/** Days alone mean all of the day but the night; parts alone mean every day. */
function timesFrom(way: ContactWay, form: Form): SafeTimes | null {
  const days = allChosen(form, `${way}-days`, dayNumbers);
  const parts = allChosen(form, `${way}-parts`, dayParts);
  if (days.length === 0 && parts.length === 0) return null;
  return {
    days: (days.length > 0 ? days : dayNumbers).map(Number),
    parts: parts.length > 0 ? parts : dayParts.filter((part) => part !== 'night'),
  };
}

/** True for what may be an e-mail address. */
export function isEmail(text: string): boolean {
  return text.length <= longest.email && /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+$/.test(text);
}

function isPhoneNumber(text: string): boolean {
  return text.length <= longest.phone && /^[\d\s()+.-]+$/.test(text) && text.replace(/\D/g, '').length >= 7;
}
