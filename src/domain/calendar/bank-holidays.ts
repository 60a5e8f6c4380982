import { z } from 'zod';

const isoDate = z.iso.date();

/**
 * The bank-holidays file in the shape that GOV.UK publishes, as far as the rules use it: the events of
 * England and Wales, in any order. Everything else in the file is ignored.
 */
export const bankHolidaysSchema = z.object({
  'england-and-wales': z.object({
    division: z.literal('england-and-wales'),
    events: z.array(z.object({ title: z.string().min(1), date: isoDate })).min(1),
  }),
});

export type BankHolidays = z.infer<typeof bankHolidaysSchema>;

/** A bank holiday of England. */
export const holidaySchema = z.strictObject({ date: z.iso.date(), title: z.string().min(1) });
export type Holiday = z.infer<typeof holidaySchema>;

/** A day that became a bank holiday, or is none any more. */
export const holidayChangeSchema = z.strictObject({
  ...holidaySchema.shape,
  change: z.enum(['added', 'withdrawn']),
});
export type HolidayChange = z.infer<typeof holidayChangeSchema>;
