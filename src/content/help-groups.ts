import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const groupSchema = z.strictObject({
  title: z.string().min(1),
  pages: z.array(z.string()).min(1).describe('File names of help pages, without the ending'),
});

/** How the help pages are grouped on the page that lists them, for adults and for young people. */
const groupsSchema = z.strictObject({ adult: z.array(groupSchema), young: z.array(groupSchema) });
export type HelpGroups = z.infer<typeof groupsSchema>;

/** Reads `content/help/groups.yaml`. Throws on a fault, naming the file. */
export function readHelpGroups(folder = join(process.cwd(), 'content', 'help')): HelpGroups {
  const parsed = groupsSchema.safeParse(parse(readFileSync(join(folder, 'groups.yaml'), 'utf8')));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`content/help/groups.yaml cannot be used. ${faults.join('. ')}.`);
}
