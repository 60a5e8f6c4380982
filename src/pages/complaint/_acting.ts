import type { AstroGlobal } from 'astro';
import { act, type FamilyAct } from '../../app/act.ts';
import { longestText } from '../../app/follow-complaint.ts';
import type { FamilySide } from '../../app/policy.ts';
import type { ReadComplaint } from '../../app/read-complaint.ts';
import { readFor } from '../../app/read-for.ts';
import { speakToFamily } from '../../app/speak-to-family.ts';
import { choicesOf } from '../../app/tracker/choices.ts';
import type { Form } from '../../journeys/form.ts';
import type { Say } from '../../journeys/say.ts';
import { readForm } from '../complain/_read-form.ts';

/** Field → sentence. */
export type Faults = Readonly<Record<string, string>>;

/** What a page needs on which a family does something, or an advocate for it. */
export interface Visit {
  readonly actor: FamilySide;
  readonly read: ReadComplaint;
  readonly say: Say;
  /** What was sent in a field, trimmed, with the line ends of Unix; empty before the form is sent. */
  readonly typed: (name: string) => string;
  readonly isSent: boolean;
  /** Everything that was sent; empty before. */
  readonly form: Form;
}

/**
 * The complaint of the family that is signed in, or to which an advocate has come; null when nobody is, or when `choice`
 * cannot be done now. Asking for an advocate is part of the form of a young person, so that what is typed stays: it is
 * done here.
 */
export async function openVisit(astro: AstroGlobal, choice?: string): Promise<Visit | null> {
  const { locals, request } = astro;
  const { visit, services } = locals;
  if (!visit) return null;
  const { actor, complaintId } = visit;
  const form = request.method === 'POST' ? await readForm(request) : {};
  const typed = (name: string) => (form[name]?.[0] ?? '').replace(/\r\n?/g, '\n').trim();
  const isForAdvocate = typed('advocate') !== '';
  if (isForAdvocate) await act(actor, complaintId, { kind: 'request-advocate' }, services);
  const isPost = request.method === 'POST';
  const read = await readFor(actor, complaintId, services, isPost ? 'act' : 'look');
  if (!read) return null;
  const say = speakToFamily(read.complaint, services.sentences.actions);
  const mayDo = !choice || choicesOf(read, say).some((one) => one.id === choice);
  return mayDo ? { actor, read, say, typed, form, isSent: isPost && !isForAdvocate } : null;
}

/** Does what a form asks for. Null when it is done; else the fault of `field`, in the page's own words where it has them. */
export async function actOn(
  { locals, response }: AstroGlobal,
  { actor, read, say }: Visit,
  doing: FamilyAct,
  field: string,
  words: Partial<Record<string, string>> = {},
): Promise<Faults | null> {
  const done = await act(actor, read.row.id, doing, locals.services);
  if (done.ok) return null;
  response.status = 422;
  const long = Object.values(doing).find((text) => text.length > longestText);
  if (done.reason === 'text-too-long' && long)
    return { [field]: say('note-too-long', { count: long.length - longestText }) };
  const refusal = speakToFamily(read.complaint, locals.services.sentences.refusals);
  return { [field]: words[done.reason] ?? refusal(done.reason) };
}
