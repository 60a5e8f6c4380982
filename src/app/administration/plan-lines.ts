import { day } from '../../domain/calendar/day.ts';
import { dayInWords } from '../../domain/calendar/words.ts';
import type { LimitMoved } from '../../domain/complaint/date-events.ts';
import { aboutPartnership, may, type Actor } from '../policy.ts';
import { whomOf, type Whom } from '../staff/whom.ts';
import type { ComplaintMoves, HolidayPlan, ImportRefusal } from './import-holidays.ts';

/** One limit of one open complaint that would be counted anew. */
export interface MoveLine {
  readonly reference: string;
  readonly what: string;
  readonly from: string;
  readonly to: string;
}

/** What an import would do, in words, for somebody who may see the complaints of some partnerships. */
export interface PlanLines {
  readonly added: readonly string[];
  readonly withdrawn: readonly string[];
  readonly until: string;
  readonly lines: readonly MoveLine[];
  /** Lines that are left out as there are too many. */
  readonly more: number;
  /** Open complaints of other partnerships with a date that moves. */
  readonly elsewhere: number;
}

/** How many lines one page shows. */
const mostLines = 200;

/** What would change, before anything does. Complaints of other partnerships are counted and not named. */
export function planLines({ changes, after, moves }: HolidayPlan, actor: Actor): PlanLines {
  const open = moves.filter(({ isOpen, events }) => isOpen && events.length > 0);
  const isTheirs = ({ read }: ComplaintMoves) =>
    may(actor, 'manage-holidays', aboutPartnership(read.complaint.procedure));
  const lines = open.filter(isTheirs).flatMap(linesOf);
  const words = (change: 'added' | 'withdrawn') =>
    changes
      .filter((one) => one.change === change)
      .map(({ date, title }) => `${dayInWords(day(date))}: ${title}`);
  return {
    ...{ added: words('added'), withdrawn: words('withdrawn'), until: dayInWords(after.last) },
    ...{ lines: lines.slice(0, mostLines), more: Math.max(0, lines.length - mostLines) },
    elsewhere: open.filter((one) => !isTheirs(one) && linesOf(one).length > 0).length,
  };
}

/** Limits that still run. Those that were met keep their day, and nobody needs to know. */
function linesOf({ read, events }: ComplaintMoves): MoveLine[] {
  const { clocks } = read.progress;
  return events.flatMap((event) => {
    const status = clocks.find(({ clock }) => clock.id === event.clock);
    if (!status || status.metAt) return [];
    const { reference } = read.row;
    const whom = whomOf(read.complaint);
    const whose = status.clock.for === 'family' ? whom.who : 'the authority';
    const what = `${status.clock.title} (${whose})`;
    return [{ reference, what, from: dayInWords(day(event.from)), to: toInWords(event, whom) }];
  });
}

function toInWords({ from, to, stands }: LimitMoved, { who }: Whom): string {
  if (stands !== from) return `To ${dayInWords(day(stands))}`;
  const counted = `It would be ${dayInWords(day(to))}`;
  return `Stays ${dayInWords(day(from))}. ${counted}, but ${who} was told the later day.`;
}

/** Why nothing was imported. */
export function importRefusal(refusal: ImportRefusal): string {
  switch (refusal.reason) {
    case 'nothing-new':
      return 'This file says nothing new: every day in it is known';
    case 'calendar-ends':
      return `With this file, a date that was promised in ${refusal.reference} could not be counted any more. Choose a file that reaches further`;
    case 'changed-meanwhile':
      return 'Others recorded something at the same moment, so nothing was imported. Try again';
    case 'not-found':
      return 'You may not import bank holidays';
  }
}
