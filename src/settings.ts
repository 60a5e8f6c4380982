import { z } from 'zod';

const port = z.coerce.number('Set PORT to a number from 0 to 65535, such as 4321.').int().min(0).max(65_535);

/** The environment, read once at start. Each wrong value is a sentence that says what to do. */
const settingsSchema = z.object({
  PORT: port.default(4321),
  HOST: z
    .string()
    .min(1, 'Set HOST to a name or address to listen on, or leave it out.')
    .default('127.0.0.1'),
  BASE_URL: z
    .url({
      protocol: /^https?$/,
      error: 'Set BASE_URL to the address that people use, such as https://complaints.example.',
    })
    .optional(),
  DATA_DIR: z.string().min(1, 'Set DATA_DIR to a folder, or leave it out to use var/.').default('var'),
  /** What the build made. Only tests need another folder. */
  DIST_DIR: z
    .string()
    .min(1, 'Set DIST_DIR to the folder that the build made, or leave it out.')
    .default('dist'),
  MASTER_KEY: z
    .string()
    .min(32, 'Set MASTER_KEY to at least 32 random characters, or leave it out to keep one in DATA_DIR.')
    .optional(),
  CLAMD_URL: z
    .url({
      protocol: /^tcp$/,
      error: 'Set CLAMD_URL to the address of ClamAV, such as tcp://127.0.0.1:3310.',
    })
    .optional(),
  SEED_DEMO: z
    .enum(['0', '1'], 'Set SEED_DEMO to 1 for demonstration complaints, or leave it out.')
    .default('0'),
  EXIT_URL: z
    .url({ protocol: /^https?$/, error: 'Set EXIT_URL to the address that "Exit this page" goes to.' })
    .default('https://www.bbc.co.uk/weather'),
  /** Said to families. Left out: they are told to ask. No law of its own sets it, so there is no default. */
  KEEP_RECORD_YEARS: z.coerce
    .number('Set KEEP_RECORD_YEARS to whole years, such as 6, or leave it out.')
    .int('Set KEEP_RECORD_YEARS to whole years, such as 6, or leave it out.')
    .min(1, 'Set KEEP_RECORD_YEARS to 1 or more, or leave it out.')
    .optional(),
  /** For tests and demonstrations only: the service believes that it is this time, in milliseconds since 1970. */
  FROZEN_TIME: z.coerce.number('Leave FROZEN_TIME out.').int().positive().optional(),
});

export type Settings = z.infer<typeof settingsSchema>;

/** Reads the settings. Throws one error that lists every wrong value and its remedy. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = settingsSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The settings are wrong.\n${faults.join('\n')}`);
}
