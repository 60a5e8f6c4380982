import { z } from 'zod';

const port = z.coerce.number('Set PORT to a number from 0 to 65535, such as 4321.').int().min(0).max(65_535);

/** The sender is seen by whoever looks at the screen: its words say nothing. */
const tells = /child|complain|conferenc|protect|safeguard|social|\bcare\b/i;

const template = z.uuid('Set the template to its id in GOV.UK Notify, or leave it out.').optional();

/** The environment, read once at start. Each wrong value is a sentence that says what to do. */
const settingsShape = z.object({
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
  ADMIN_EMAIL: z
    .email('Set ADMIN_EMAIL to the e-mail address of the first administrator, or leave it out.')
    .optional(),
  OIDC_ISSUER: z
    .url({ protocol: /^https?$/, error: 'Set OIDC_ISSUER to the address of your single sign-on.' })
    .refine((issuer) => /^https:|^http:\/\/(127\.0\.0\.1|localhost)(:|\/|$)/.test(issuer), {
      error: 'Set OIDC_ISSUER to an address with https:.',
    })
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  SEED_DEMO: z
    .enum(['0', '1'], 'Set SEED_DEMO to 1 for demonstration complaints, or leave it out.')
    .default('0'),
  EXIT_URL: z
    .url({ protocol: /^https?$/, error: 'Set EXIT_URL to the address that "Exit this page" goes to.' })
    .default('https://www.bbc.co.uk/weather'),
  SMTP_URL: z
    .url({
      protocol: /^smtps?$/,
      error: 'Set SMTP_URL to a mail server, such as smtps://name:password@mail.example:465.',
    })
    .optional(),
  MAIL_FROM: z
    .email('Set MAIL_FROM to the e-mail address that messages come from.')
    .refine((address) => !tells.test(address.split('@')[0]!), {
      error: 'Set MAIL_FROM to an address that tells nothing, such as news@service.example.',
    })
    .optional(),
  NOTIFY_API_KEY: z.string().min(74, 'Set NOTIFY_API_KEY to a whole API key of GOV.UK Notify.').optional(),
  NOTIFY_EMAIL_TEMPLATE: template,
  NOTIFY_TEXT_TEMPLATE: template,
  NOTIFY_LETTER_TEMPLATE: template,
  /** Only tests need another address. */
  NOTIFY_URL: z
    .url({ protocol: /^https?$/, error: 'Leave NOTIFY_URL out.' })
    .default('https://api.notifications.service.gov.uk'),
  /** Said to families. Left out: they are told to ask. No law of its own sets it, so there is no default. */
  KEEP_RECORD_YEARS: z.coerce
    .number('Set KEEP_RECORD_YEARS to whole years, such as 6, or leave it out.')
    .int('Set KEEP_RECORD_YEARS to whole years, such as 6, or leave it out.')
    .min(1, 'Set KEEP_RECORD_YEARS to 1 or more, or leave it out.')
    .optional(),
  /** For tests and demonstrations only: the service believes that it is this time, in milliseconds since 1970. */
  FROZEN_TIME: z.coerce.number('Leave FROZEN_TIME out.').int().positive().optional(),
});

/** What one setting needs of the others, with what to do where that is missing. */
const settingsSchema = settingsShape.superRefine((given, context) => {
  const need = (name: keyof typeof given, why: string) => {
    if (given[name] === undefined)
      context.addIssue({ code: 'custom', path: [name], message: `Set it. ${why}` });
  };
  const { SMTP_URL, NOTIFY_API_KEY, NOTIFY_TEXT_TEMPLATE, NOTIFY_LETTER_TEMPLATE } = given;
  if (SMTP_URL) need('MAIL_FROM', 'Messages need an address that they come from.');
  if (SMTP_URL || NOTIFY_API_KEY) need('BASE_URL', 'Messages have a link to the service in them.');
  if (given.OIDC_ISSUER)
    for (const name of ['BASE_URL', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const)
      need(name, 'Single sign-on needs it.');
  if (NOTIFY_API_KEY && !NOTIFY_TEXT_TEMPLATE && !NOTIFY_LETTER_TEMPLATE)
    need('NOTIFY_EMAIL_TEMPLATE', 'NOTIFY_API_KEY needs a template for e-mail, texts or letters.');
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
