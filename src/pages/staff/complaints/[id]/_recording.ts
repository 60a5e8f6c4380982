import type { AstroGlobal } from 'astro';
import { readComplaint, type ReadComplaint } from '../../../../app/read-complaint.ts';
import { lookAtCase } from '../../../../app/staff/look-at-case.ts';
import type { Doing } from '../../../../app/staff/open-case.ts';
import { record, type Recording } from '../../../../app/staff/record.ts';
import type { SentLetter } from '../../../../domain/complaint/sent-letter.ts';
import { fieldOfRefusal } from '../../../../app/staff/refusal-field.ts';
import { speakToStaff } from '../../../../app/staff/whom.ts';

/** Field → sentence. */
export type Faults = Readonly<Record<string, string>>;

/** Why a form was not recorded. What was typed stays in it. */
export interface Refused {
  readonly faults: Faults;
  /** The last entry that the sender had seen, where others were recorded since; null where there are none. */
  readonly seen: number | null;
  /** The complaint as it is now, where it may have changed while the form was read. */
  readonly now?: ReadComplaint | null;
}

/** A form that was not sent yet. */
export const notSent: Refused = { faults: {}, seen: null };

/** What a form asks to be recorded, or what is wrong with it. */
export type Asked = { ok: true; recording: Recording; letter?: SentLetter } | { ok: false; faults: Faults };

/** The complaint on which a page of staff does something; null when there is none, or they may not. The look is noted. */
export async function openComplaint(
  { locals, params }: AstroGlobal,
  action: Doing['action'],
  by?: Doing['by'],
): Promise<ReadComplaint | null> {
  const doing = { action, ...(by && { by }) };
  return locals.staff ? lookAtCase(locals.staff.actor, params.id ?? '', doing, locals.services) : null;
}

/** The address of a complaint's page for staff. */
export function caseAddress({ row }: ReadComplaint): string {
  return `/staff/complaints/${row.id}`;
}

/**
 * Records what a form asks for, unless it only asks to see its letter. Null when it was stored: then the page goes back to the complaint. Otherwise
 * why not, to be shown in the answer to the form itself, with what was typed. When somebody recorded something since
 * the sender saw the page, that is told before anything else: it may change what is typed.
 */
export async function recordForm(
  page: AstroGlobal,
  read: ReadComplaint,
  sent: FormData,
  asked: Asked,
): Promise<Refused | null> {
  const seen = Number(sent.get('position'));
  if (seen !== read.complaint.position) return refusedBecause('changed-meanwhile', read, sent, page);
  // A letter is only looked at.
  if (sent.get('do') === 'show') return notSent;
  if (!asked.ok) {
    page.response.status = 422;
    return { faults: asked.faults, seen: null };
  }
  const { staff, services } = page.locals;
  const changed = await record(staff!.actor, read.row.id, seen, asked.recording, services, asked.letter);
  return changed.ok ? null : refusedBecause(changed.reason, read, sent, page);
}

/**
 * The answer to a form that the rules, or what somebody else recorded meanwhile, do not let through. `field`: the one
 * that the refusal is about, where the form has fields of its own.
 */
export async function refusedBecause(
  reason: Parameters<typeof fieldOfRefusal>[0],
  { row, complaint }: ReadComplaint,
  sent: FormData,
  { locals, response }: AstroGlobal,
  field: string = fieldOfRefusal(reason),
): Promise<Refused> {
  response.status = 422;
  const text = speakToStaff(complaint, locals.services.sentences.refusals)(reason);
  if (reason !== 'changed-meanwhile') return { faults: { [field]: text }, seen: null };
  const now = await readComplaint(row.id, locals.services);
  return { faults: { meanwhile: text }, seen: Number(sent.get('position')), now };
}
