import type { Entry } from '../../../domain/complaint/events.ts';
import { contactWishesSchema, type ContactWishes } from '../../../domain/contact/wishes.ts';

/** What stands in the place of an address or a number. */
export const leftOut = '[how to reach somebody: left out]';

/** Fewer characters than this, such as "Durham", could be anything. */
const shortest = 7;

/**
 * Takes out of a text any way to reach the family that it ever gave here, however it is spaced: an address that is safe to
 * know for one person is not for the next who reads the bundle. Made once for a complaint, and used for each of its texts.
 */
export function withoutContact(entries: readonly Entry[]): (text: string) => string {
  const patterns = patternsOf(entries);
  return (text) => patterns.reduce((rest, pattern) => rest.replace(pattern, leftOut), text);
}

function patternsOf(entries: readonly Entry[]): RegExp[] {
  const values = entries.flatMap(({ event }) => {
    if (event.type === 'ContactWishesChanged') return valuesOf(event.ways);
    if (event.type === 'EmailConfirmed') return [event.address];
    const told =
      event.type === 'ComplaintLodged' ? contactWishesSchema.safeParse(event.telling['contact']) : null;
    return told?.success ? valuesOf(told.data) : [];
  });
  const known = new Set(values.map((value) => value.trim()).filter(({ length }) => length >= shortest));
  return [...known].sort((one, other) => other.length - one.length).map(pattern);
}

function valuesOf({ email, text, phone, post }: ContactWishes): string[] {
  const address = post?.address ?? '';
  const lines = [address, ...address.split(/\n|,/)];
  return [email?.address ?? '', text?.number ?? '', phone?.number ?? '', ...lines];
}

/** Numbers and addresses are found whatever stands between their parts. */
function pattern(value: string): RegExp {
  const parts = /^[+\d\s()-]+$/.test(value) ? [...value.replace(/\D/g, '')] : value.split(/[\s,]+/);
  const escaped = parts.filter(Boolean).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(escaped.join('[\\s,()-]*'), 'gi');
}
