import { moment, type Moment } from '../calendar/moment.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { Complaint } from '../complaint/complaint.ts';
import type { Entry } from '../complaint/events.ts';
import { fold, standing } from '../complaint/evolve.ts';
import type { Recommendation } from '../complaint/exchange.ts';
import type { Ground } from '../procedure/ids.ts';
import type { Procedure } from '../procedure/schema.ts';
import { clockFacts, type ClockFact } from './clock-facts.ts';

/** What figures are made of: one complaint, without a word that anybody wrote but for its recommendations. */
export interface ComplaintFacts {
  readonly id: string;
  readonly reference: string;
  readonly procedure: string;
  readonly version: string;
  /** The day on which it was received, `2026-04-01`. */
  readonly received: string;
  readonly grounds: readonly Ground[];
  /** The furthest stage that it came to. */
  readonly stage: string;
  readonly status: 'open' | 'finished' | 'not-accepted' | 'withdrawn';
  /** Each outcome that was sent and counts, once for each stage. */
  readonly outcomes: readonly { readonly stage: string; readonly outcome: string }[];
  readonly clocks: readonly ClockFact[];
  readonly recommendations: readonly Recommendation[];
}

interface Source {
  readonly id: string;
  readonly reference: string;
  readonly entries: readonly Entry[];
  readonly calendar: Calendar;
  readonly procedureOf: (complaint: Complaint) => Procedure;
}

/**
 * The facts of one complaint. They change when an entry is added, and by no passing of time. An entry that was
 * corrected does not count, as everywhere.
 */
export function factsOf({ id, reference, entries, calendar, procedureOf }: Source): ComplaintFacts {
  const complaint = fold(entries);
  const procedure = procedureOf(complaint);
  return {
    ...{ id, reference, procedure: complaint.procedure, version: complaint.version },
    received: complaint.lodgedAt.day.toString(),
    ...{ grounds: complaint.grounds, stage: complaint.stage, status: statusOf(complaint) },
    outcomes: outcomesOf(complaint),
    clocks: clockFacts(complaint, endOf(complaint, entries), procedure, calendar),
    recommendations: complaint.recommendations,
  };
}

function statusOf({ status }: Complaint): ComplaintFacts['status'] {
  return status === 'finished' || status === 'not-accepted' || status === 'withdrawn' ? status : 'open';
}

/** A panel that is rearranged sends a second outcome: the same one twice counts once. */
function outcomesOf({ occurrences }: Complaint): ComplaintFacts['outcomes'] {
  const sent = occurrences.flatMap(({ stage, outcome }) =>
    outcome.map((one) => [`${stage} ${one}`, { stage: stage ?? '', outcome: one }] as const),
  );
  return [...new Map(sent).values()];
}

const endings: ReadonlySet<string> = new Set([
  ...['OutcomeSent', 'ConferenceReconvened', 'AcceptanceDecided', 'FurtherChallengeDecided'],
  'ComplaintWithdrawn',
]);

/** When it ended; null while it is open. */
function endOf(complaint: Complaint, entries: readonly Entry[]): Moment | null {
  if (statusOf(complaint) === 'open') return null;
  const last = standing(entries).findLast(({ event }) => endings.has(event.type));
  return last ? moment(last.event.at) : null;
}
