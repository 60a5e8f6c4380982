import type { AstroGlobal } from 'astro';
import { readComplaint, type ReadComplaint } from '../../../../app/read-complaint.ts';
import { record, type Recording } from '../../../../app/staff/record.ts';
import { fieldOfRefusal } from '../../../../app/staff/refusal-field.ts';

/** Field → sentence. */
export type Faults = Readonly<Record<string, string>>;

/** What a form asks to be recorded, or what is wrong with it. */
export type Asked = { ok: true; recording: Recording } | { ok: false; faults: Faults };

/** The complaint that a page of staff is about; null when there is none, or nobody is signed in. */
export async function openComplaint({ locals, params }: AstroGlobal): Promise<ReadComplaint | null> {
  return locals.staff ? readComplaint(params.id ?? '', locals.services) : null;
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
  const actor = { kind: 'staff', id: locals.staff?.member.id ?? '' } as const;
  const changed = await record(
    actor,
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
