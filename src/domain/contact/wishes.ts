import { z } from 'zod';

/** Parts of a day in London: from 8am to midday, to 5pm, to 8pm; the night runs to 8am of the next day. */
export const dayParts = ['morning', 'afternoon', 'evening', 'night'] as const;
export type DayPart = (typeof dayParts)[number];

/** Characters that each field holds. */
export const longest = { email: 254, phone: 30, post: 500, others: 200 } as const;

const timesSchema = z.strictObject({
  days: z.array(z.int().min(1).max(7)).min(1).describe('Monday is 1'),
  parts: z.array(z.enum(dayParts)).min(1),
});
export type SafeTimes = z.infer<typeof timesSchema>;

const others = z.string().max(longest.others).describe('Who else may see or hear it; empty for nobody');
const when = timesSchema.nullable().describe('Null: on any day, but not at night');
const number = z.string().max(longest.phone);

const wishesSchema = z.strictObject({
  email: z.strictObject({ address: z.string().max(longest.email), others, when }).nullable(),
  text: z.strictObject({ number, others, when }).nullable(),
  phone: z.strictObject({ number, mayLeaveMessage: z.boolean(), others, when }).nullable(),
  post: z.strictObject({ address: z.string().max(longest.post), others }).nullable(),
});

/** How somebody may be contacted. Null for a way that is never safe; all null: they look on the tracker. */
export type ContactWishes = z.infer<typeof wishesSchema>;

/** Reads wishes, and those from before more could be said: an address alone, and no texts. */
export const contactWishesSchema: z.ZodType<ContactWishes> = z.preprocess(upcast, wishesSchema);

/** Nobody contacts them. */
export const noContact: ContactWishes = { email: null, text: null, phone: null, post: null };

/** True when they look on the tracker, and nobody may contact them. */
export function wantsNoContact(wishes: ContactWishes): boolean {
  return Object.values(wishes).every((way) => way === null);
}

function upcast(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null || 'text' in stored) return stored;
  const { email = null, phone = null, post = null, ...rest } = stored as Record<string, unknown>;
  const said = { others: '', when: null };
  return {
    ...rest,
    email: typeof email === 'string' ? { address: email, ...said } : email,
    text: null,
    phone: phone && typeof phone === 'object' ? { ...said, ...phone } : phone,
    post: typeof post === 'string' ? { address: post, others: '' } : post,
  };
}
