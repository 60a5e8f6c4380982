import type { Calendar } from '../../domain/calendar/calendar.ts';
import type { Moment } from '../../domain/calendar/moment.ts';
import { isWorkingDay } from '../../domain/calendar/working-days.ts';
import type { Advocate, AdvocateStore } from '../../ports/advocate-store.ts';
import type { MorningStore } from '../../ports/morning-store.ts';
import { momentNow } from '../../ports/now.ts';
import type { Secrets } from '../../ports/secrets.ts';
import type { Sender, Sent } from '../../ports/sender.ts';
import { morningCounts, morningMail } from './morning-mail.ts';
import { readCaseload, type CaseloadServices } from './read-caseload.ts';

export type MorningServices = CaseloadServices & {
  readonly advocates: Pick<AdvocateStore, 'withMorningMail'>;
  readonly mornings: MorningStore;
  readonly calendar: Calendar;
  readonly secrets: Pick<Secrets, 'hash'>;
  readonly sender: Pick<Sender, 'channels' | 'send'>;
  /** Where the links of messages lead, without a slash at the end. */
  readonly messageUrl: string;
};

/** The hours of the day in London between which the e-mail goes out: later, it would tell of a morning that is over. */
const [opens, closes] = [7, 12];
/** When an e-mail that could not be handed over is tried again, in milliseconds. */
const pause = 10 * 60_000;

/**
 * Sends the e-mail of the morning to those who chose it, on working days from 7 in the morning on, to each once a day. One
 * that cannot go out is tried again until midday. Who helps nobody gets none. Throws the first fault once all others have
 * theirs; stops between two once `signal` says so.
 */
export async function sendMornings(services: MorningServices, signal?: AbortSignal): Promise<void> {
  const moment = momentNow(services.now);
  if (!services.sender.channels.includes('email') || !isMorning(moment, services.calendar)) return;
  const faults: unknown[] = [];
  for (const advocate of await services.advocates.withMorningMail()) {
    if (signal?.aborted) break;
    await sendMorning(advocate, moment, services).catch((fault: unknown) => void faults.push(fault));
  }
  if (faults.length > 0) throw faults[0];
}

function isMorning({ day, at }: Moment, calendar: Calendar): boolean {
  const hour = at?.hour ?? 0;
  return hour >= opens && hour < closes && isWorkingDay(day, calendar);
}

/** Claimed before it is sent: a process that dies in between leaves one morning without, and never two in one. */
async function sendMorning(advocate: Advocate, { day }: Moment, services: MorningServices): Promise<void> {
  const { mornings, now } = services;
  const date = day.toString();
  if (!(await mornings.claim(advocate.id, date, now()))) return;
  const again = () => mornings.tryAgain(advocate.id, date, now() + pause);
  try {
    const sent = await send(advocate, day, services);
    if (!sent.ok && sent.reason === 'unavailable') await again();
  } catch (fault) {
    await again();
    throw fault;
  }
}

async function send(advocate: Advocate, day: Moment['day'], services: MorningServices): Promise<Sent> {
  const { secrets, sender, messageUrl } = services;
  const families = await readCaseload(advocate, services);
  if (families.length === 0) return { ok: true };
  const words = morningMail(morningCounts(families, day), messageUrl);
  const key = secrets.hash('message', `morning ${advocate.id} ${day.toString()}`);
  return sender.send({ key, channel: 'email', to: advocate.email, ...words });
}
