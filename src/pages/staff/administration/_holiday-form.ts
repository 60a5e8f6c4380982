import type { AstroGlobal } from 'astro';
import { importHolidays, planImport } from '../../../app/administration/import-holidays.ts';
import { importRefusal, planLines, type PlanLines } from '../../../app/administration/plan-lines.ts';
import { longestHolidayFile, readHolidayFile } from '../../../app/administration/read-holiday-file.ts';
import type { Holiday } from '../../../domain/calendar/bank-holidays.ts';

/** What became of a form: to be confirmed, done, or what is wrong with it. */
export type Imported =
  | { readonly status: 'plan'; readonly plan: PlanLines; readonly list: string }
  | { readonly status: 'done' }
  | { readonly status: 'fault'; readonly fault: string; readonly pasted: string };

/** Shows what a file would change; once that is confirmed, does it. */
export async function importForm({ request, locals }: AstroGlobal): Promise<Imported> {
  const { services, staff } = locals;
  const sent = await request.formData();
  const { text, pasted } = await textIn(sent);
  const read = readHolidayFile(text, services.today());
  if (!read.ok) return { status: 'fault', fault: read.fault, pasted };
  const { actor, member } = staff!;
  if (sent.get('confirm') === 'yes') {
    const done = await importHolidays(actor, member.name, read.list, services);
    return done.ok ? { status: 'done' } : { status: 'fault', fault: importRefusal(done), pasted: '' };
  }
  const planned = await planImport(actor, read.list, services);
  if (!planned.ok) return { status: 'fault', fault: importRefusal(planned), pasted };
  return { status: 'plan', plan: planLines(planned.plan, actor), list: asFile(read.list) };
}

/** The file, or what was pasted where there is none. */
async function textIn(sent: FormData): Promise<{ text: string; pasted: string }> {
  const pasted = String(sent.get('pasted') ?? '');
  const file = sent.get('file');
  if (!(file instanceof File) || file.size === 0) return { text: pasted, pasted };
  // One character is at least one byte: what is longer than this is refused unread.
  const text = file.size > 4 * longestHolidayFile ? ' x'.repeat(longestHolidayFile) : await file.text();
  return { text, pasted };
}

/** As GOV.UK has it, with nothing but what is used: what is confirmed is read like the file. */
function asFile(events: readonly Holiday[]): string {
  return JSON.stringify({ 'england-and-wales': { division: 'england-and-wales', events } });
}
