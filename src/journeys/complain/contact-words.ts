import { weekdays } from '../../domain/calendar/words.ts';
import { wantsNoContact, type ContactWishes, type SafeTimes } from '../../domain/contact/wishes.ts';
import { labelOf, type Words } from '../words.ts';

interface Way {
  readonly others: string;
  readonly when?: SafeTimes | null;
}

/** How somebody may be contacted, a line each: for "check your answers", and for staff. */
export function contactInWords(wishes: ContactWishes, words: Words): string[] {
  if (wantsNoContact(wishes)) return [labelOf(words, 'options', 'nothing')];
  const { email, text, phone, post } = wishes;
  const say = (name: string) => labelOf(words, 'fields', name);
  const named = (name: string, reach: string) => [`${labelOf(words, 'options', name)}: ${reach}`];
  return [
    ...(email ? [...named('email', email.address), ...extras(email, words)] : []),
    ...(text ? [...named('text', text.number), ...extras(text, words)] : []),
    ...(phone
      ? [
          ...named('phone', phone.number),
          say(phone.mayLeaveMessage ? 'message-safe' : 'message-unsafe'),
          ...extras(phone, words),
        ]
      : []),
    ...(post ? [...post.address.split('\n'), ...extras(post, words)] : []),
  ];
}

function extras({ others, when }: Way, words: Words): string[] {
  const say = (name: string) => labelOf(words, 'fields', name);
  return [
    ...(others ? [`${say('others-told')} ${others}`] : []),
    ...(when ? [`${say('times-told')} ${timesInWords(when, words)}`] : []),
  ];
}

/** "Monday, Tuesday (in the morning, in the evening)". */
function timesInWords({ days, parts }: SafeTimes, words: Words): string {
  const named =
    days.length === 7
      ? labelOf(words, 'fields', 'every-day')
      : days.map((day) => weekdays[day - 1]).join(', ');
  return `${named} (${parts.map((part) => labelOf(words, 'fields', `part-${part}`)).join(', ')})`;
}
