import { z } from 'zod';
import { allChosen, chosen, field, type Form } from '../../form.ts';
import { question, type FieldError } from '../../question.ts';
import { labelOf } from '../../words.ts';
import { contactWays as ways, contactCheckboxes } from '../contact-checkboxes.ts';

const slug = 'contact';
const longest = { email: 254, phone: 30, post: 500 } as const;

/** Null for a way that is not safe to use. All null: the person looks on the tracker, and nobody contacts them. */
const schema = z.strictObject({
  email: z.string().max(longest.email).nullable(),
  phone: z.strictObject({ number: z.string().max(longest.phone), mayLeaveMessage: z.boolean() }).nullable(),
  post: z.string().max(longest.post).nullable(),
});
type Contact = z.infer<typeof schema>;

/** How may we contact the person safely? Somebody else at home may read what comes. */
export const contact = question<Contact>({
  slug,
  schema,
  faults: [
    ...['empty', 'nothing-and-more', 'email-missing', 'email-wrong', 'phone-missing', 'phone-wrong'],
    ...['message-missing', 'post-missing', 'post-too-long'],
  ],
  isAsked: () => true,
  parse(form) {
    const picked = allChosen(form, slug, ways);
    const errors = picked.length === 0 ? [{ field: slug, code: 'empty' }] : faultsOf(picked, form);
    if (picked.includes('nothing') && picked.length > 1)
      errors.unshift({ field: slug, code: 'nothing-and-more' });
    return errors.length > 0 ? { ok: false, errors } : { ok: true, answer: answerOf(picked, form) };
  },
  toForm({ email, phone, post }) {
    const picked = [email && 'email', phone && 'phone', post && 'post'].filter((way) => way !== null);
    return {
      [slug]: picked.length > 0 ? picked : ['nothing'],
      ...(email !== null && { email: [email] }),
      ...(phone !== null && { phone: [phone.number], message: [phone.mayLeaveMessage ? 'yes' : 'no'] }),
      ...(post !== null && { post: [post] }),
    };
  },
  show: (showing) => [contactCheckboxes(slug, showing)],
  summary({ email, phone, post }, words) {
    const message =
      phone && labelOf(words, 'fields', phone.mayLeaveMessage ? 'message-safe' : 'message-unsafe');
    const lines = [email, ...(phone ? [phone.number, message] : []), ...(post?.split('\n') ?? [])];
    const told = lines.filter((line) => line !== null);
    return told.length > 0 ? told : [labelOf(words, 'options', 'nothing')];
  },
});

function faultsOf(picked: readonly string[], form: Form): FieldError[] {
  const faults: FieldError[] = [];
  const [email, phone, post] = [field(form, 'email'), field(form, 'phone'), field(form, 'post')];
  if (picked.includes('email') && (!/^\S+@\S+\.\S+$/.test(email) || email.length > longest.email)) {
    faults.push({ field: 'email', code: email === '' ? 'email-missing' : 'email-wrong' });
  }
  if (picked.includes('phone') && !isPhoneNumber(phone)) {
    faults.push({ field: 'phone', code: phone === '' ? 'phone-missing' : 'phone-wrong' });
  }
  if (picked.includes('phone') && !chosen(form, 'message', ['yes', 'no']))
    faults.push({ field: 'message', code: 'message-missing' });
  if (picked.includes('post') && post === '') faults.push({ field: 'post', code: 'post-missing' });
  if (picked.includes('post') && post.length > longest.post)
    faults.push({ field: 'post', code: 'post-too-long' });
  return faults;
}

function isPhoneNumber(text: string): boolean {
  return text.length <= longest.phone && /^[\d\s()+.-]+$/.test(text) && text.replace(/\D/g, '').length >= 7;
}

function answerOf(picked: readonly string[], form: Form): Contact {
  const mayLeaveMessage = field(form, 'message') === 'yes';
  return {
    email: picked.includes('email') ? field(form, 'email') : null,
    phone: picked.includes('phone') ? { number: field(form, 'phone'), mayLeaveMessage } : null,
    post: picked.includes('post') ? field(form, 'post') : null,
  };
}
