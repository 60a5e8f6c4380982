import type { AstroGlobal } from 'astro';
import type { ReadComplaint } from '../../../../app/read-complaint.ts';
import { lookAtCase } from '../../../../app/staff/look-at-case.ts';
import type { Doing } from '../../../../app/staff/open-case.ts';
import { record, type Recording } from '../../../../app/staff/record.ts';
import { fieldOfRefusal } from '../../../../app/staff/refusal-field.ts';

/** Field → sentence. */
export type Faults = Readonly<Record<string, string>>;

/** What a form asks to be recorded, or what is wrong with it. */
export type Asked = { ok: true; recording: Recording } | { ok: false; faults: Faults };

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
 * Records what a form asks for. Null when it was stored: then the page goes back to the complaint. Otherwise
 * the faults, to be shown in the answer to the form itself, with what was typed.
 */
export async function recordForm(
  { locals, response }: AstroGlobal,
  read: ReadComplaint,
  sent: FormData,
  asked: Asked,
): Promise<Faults | null> {
  response.status = 422;
  if (!asked.ok) return asked.faults;
  const changed = await record(
    locals.staff!.actor,
    read.row.id,
    Number(sent.get('position')),
    asked.recording,
    locals.services,
  );
  return changed.ok
    ? null
    : { [fieldOfRefusal(changed.reason)]: locals.services.say.refusal(changed.reason) };
}

/** A text that a form sent. */
export function textOf(sent: FormData, name: string): string {
  const value = sent.get(name);
  return typeof value === 'string' ? value : '';
}
