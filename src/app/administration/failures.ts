import { instantInWords } from '../../domain/calendar/words.ts';
import type { FailureStore, NewCare } from '../../ports/failure-store.ts';
import type { Message, MessageFor } from '../../ports/outbox-store.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import { note, type AuditServices } from '../audit/note.ts';
import { aboutPartnership, may, type Actor, type StaffActor } from '../policy.ts';
import { readComplaint } from '../read-complaint.ts';
import { whatOf, whyOf } from './failure-words.ts';

export type FailureServices = Pick<ComplaintServices, 'complaints' | 'procedures' | 'calendar' | 'now'> & {
  readonly failures: FailureStore;
};

/** A message that could not be sent, in words. Where it was to go is on the page of the complaint alone. */
export interface FailureLine {
  readonly key: string;
  /** Null for a message about a complaint that is still being written. */
  readonly complaint: { readonly id: string; readonly reference: string } | null;
  readonly what: string;
  readonly why: string;
  readonly when: string;
}

/** Something that was done about one, in a sentence. */
export interface Failures {
  readonly open: readonly FailureLine[];
  readonly done: readonly string[];
}

/** How much of what was done is shown. */
const mostDone = 50;

/** True for somebody who may read the failures of some partnership. */
export function mayReadFailures(actor: Actor, { procedures }: Pick<FailureServices, 'procedures'>): boolean {
  return procedures.some(({ id }) => may(actor, 'read-failures', aboutPartnership(id)));
}

/** What could not be sent, and what was lately done about it, of the partnerships whose failures they may read. */
export async function failuresFor(actor: Actor, services: FailureServices): Promise<Failures> {
  const open = await theirs(await services.failures.open(), (one) => one, actor, services);
  const done = await theirs(
    await services.failures.done(mostDone),
    ({ message }) => message,
    actor,
    services,
  );
  return {
    open: open.map(({ one, complaint }) => ({
      ...{ key: one.key, complaint, what: whatOf(one), when: instantInWords(one.at) },
      why: whyOf(one.channel, one.reason),
    })),
    done: done.map(({ one, complaint }) => {
      const did = one.what === 'tried-again' ? 'tried again' : 'marked as dealt with';
      return `${complaint?.reference ?? 'Not sent yet'}, ${whatOf(one.message)}: ${did} by ${one.by}, ${instantInWords(one.at)}`;
    }),
  };
}

/** How many of them wait for somebody. */
export async function countFailures(actor: Actor, services: FailureServices): Promise<number> {
  if (!mayReadFailures(actor, services)) return 0;
  const numbers = await services.failures.count();
  const theirs = [...numbers].filter(([partnership]) => mayReadOf(partnership, actor, services));
  return theirs.reduce((sum, [, number]) => sum + number, 0);
}

export type CaredFor = { ok: true } | { ok: false; reason: 'not-found' };

/** Tries a message again, or notes that it was dealt with otherwise. `by`: the name of the member of staff. */
export async function careForFailure(
  actor: StaffActor,
  by: string,
  key: string,
  what: NewCare['what'],
  services: FailureServices & AuditServices,
): Promise<CaredFor> {
  const open = await theirs(await services.failures.open(), (one) => one, actor, services);
  const found = open.find(({ one }) => one.key === key);
  const isDone = found && (await services.failures.care(key, { what, at: services.now(), by }));
  if (!isDone) return { ok: false, reason: 'not-found' };
  const { complaint, partnership } = found;
  const whose = complaint ? { complaintId: complaint.id, partnership } : {};
  await note({ by: actor.id, action: `failure-${what}`, ...whose }, services);
  return { ok: true };
}

/** Those whose partnership's failures they may read, each with its complaint. */
async function theirs<One>(
  all: readonly One[],
  messageOf: (one: One) => Pick<Message, 'for'>,
  actor: Actor,
  services: FailureServices,
) {
  const found = await Promise.all(
    all.map(async (one) => ({ one, ...(await placeOf(messageOf(one).for, services)) })),
  );
  return found.filter(({ partnership }) => mayReadOf(partnership, actor, services));
}

/** The complaint and its partnership; null for a draft. */
async function placeOf(whom: MessageFor, services: FailureServices) {
  const read = 'complaintId' in whom ? await readComplaint(whom.complaintId, services) : null;
  if (!read) return { complaint: null, partnership: null };
  const { id, reference } = read.row;
  return { complaint: { id, reference }, partnership: read.complaint.procedure };
}

/** Nobody knows whose a draft is, so only who may read all of them sees it. */
function mayReadOf(
  partnership: string | null,
  actor: Actor,
  { procedures }: Pick<FailureServices, 'procedures'>,
): boolean {
  const ids = partnership === null ? procedures.map(({ id }) => id) : [partnership];
  return ids.every((id) => may(actor, 'read-failures', aboutPartnership(id)));
}
