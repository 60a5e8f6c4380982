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
