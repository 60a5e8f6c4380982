import type { AstroGlobal } from 'astro';
import type { ReadComplaint } from '../../../../../app/read-complaint.ts';
import { changePanel } from '../../../../../app/staff/panel/change-panel.ts';
import { panelPage, type PanelPage } from '../../../../../app/staff/panel/panel-page.ts';
import { textOf } from '../../../../../app/sent-text.ts';
import { caseAddress, notSent, openComplaint, refusedBecause, type Refused } from '../_recording.ts';

/** A form that takes somebody or something out of a panel, with the reason: as it is shown. */
interface Asking<Found> {
  readonly read: ReadComplaint;
  readonly here: string;
  readonly found: Found;
  readonly note: string;
  readonly refused: Refused;
}

/** Takes out what the address names, or answers with the form; a response where there is nothing to show. */
export async function takeOut<Found extends { readonly number: number }>(
  Astro: AstroGlobal,
  kind: 'remove' | 'remove-paper',
  find: (page: PanelPage) => readonly Found[],
): Promise<Asking<Found> | Response> {
  const { services, staff } = Astro.locals;
  const read = await openComplaint(Astro, 'name-panel');
  const page = read && (await panelPage(read, services));
  const number = Number(Astro.url.searchParams.get('number'));
  const found = page && find(page).find((one) => one.number === number);
  if (!read || !found || !staff) return new Response(null, { status: 404 });
  const here = `${caseAddress(read)}/panel`;
  if (Astro.request.method !== 'POST') return { read, here, found, note: '', refused: notSent };
  const sent = await Astro.request.formData();
  const note = textOf(sent, 'note');
  const change = { kind, number, reason: note.trim() } as const;
  const position = Number(sent.get('position'));
  const changed = await changePanel(staff.actor, read.row.id, position, change, services);
  if (changed.ok) return Astro.redirect(here, 303);
  const refused = await refusedBecause(changed.reason, read, sent, Astro, 'note');
  return { read, here, found, note, refused };
}
