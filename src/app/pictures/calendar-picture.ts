import type { PlainDate } from '../../domain/calendar/day.ts';
import type { CountedDay } from '../../domain/calendar/counted-days.ts';
import { exactTime, type Moment } from '../../domain/calendar/moment.ts';
import { countedInWords, monthGrids, type DayCell } from '../../domain/calendar/month-grid.ts';
import { dayInWords, limitInWords, momentInWords, weekdays } from '../../domain/calendar/words.ts';
import type { Working } from '../../domain/procedure/explain.ts';
import { escapeHtml } from './escape-html.ts';

/** One square of the calendar, ready to show. */
export interface Square {
  readonly number: number;
  readonly status: DayCell['status'];
  readonly isToday: boolean;
  readonly words: string;
}

/** The working of a limit, ready to show: in words, as months, and day by day. */
export interface CalendarPicture {
  /** When the counting starts and ends. */
  readonly summary: string;
  /** Which days are left out, and whether weekends count. */
  readonly counting: string;
  readonly weekdays: readonly string[];
  readonly months: readonly { title: string; weeks: readonly (readonly (Square | null)[])[] }[];
  /** The list of days, as HTML for a `govukDetails`. */
  readonly listHtml: string;
}

/** Pictures a working. `today` is marked where it falls among the days. A limit in hours has no days: words only. */
export function calendarPicture(working: Working, today: PlainDate | null = null): CalendarPicture {
  const months = monthGrids(working.days).map(({ title, weeks }) => ({
    title,
    weeks: weeks.map((week) => week.map((cell) => cell && squareOf(cell, today))),
  }));
  return {
    summary: summaryOf(working),
    counting: countingOf(working),
    weekdays,
    months,
    listHtml: listOf(working.days),
  };
}

function squareOf({ date, status, words }: DayCell, today: PlainDate | null): Square {
  const isToday = today !== null && date.equals(today);
  return {
    number: date.day,
    status,
    isToday,
    words: isToday ? ['today', words].filter(Boolean).join(', ') : words,
  };
}

function summaryOf({ limit, starts, due, days }: Working): string {
  if (limit.unit === 'hours')
    return `The ${limitInWords(limit)} run from ${momentInWords(starts)} to ${momentInWords(due)}.`;
  const first = days.find(({ status }) => status === 'counted')?.date ?? due.day;
  if (limit.amount === 1)
    return `Day 1 is ${dayInWords(first)}. It is the last day, and the whole day counts.`;
  return `Day 1 is ${dayInWords(first)}. Day ${limit.amount} is the last day. It is ${dayInWords(due.day)}, and the whole day counts.`;
}

function countingOf({ limit, starts, due, days }: Working): string {
  if (limit.unit === 'hours')
    return `Every hour counts.${clocksChange(starts, due) ? ' The clocks change in that time.' : ''}`;
  if (limit.unit === 'days') return 'Weekends and bank holidays count too.';
  const names = days.flatMap((day) =>
    day.status === 'bank-holiday' ? [`${day.name} (${dayInWords(day.date)})`] : [],
  );
  if (names.length === 0) return 'Weekends do not count.';
  return `Weekends do not count. Nor do bank holidays: ${new Intl.ListFormat('en-GB').format(names)}.`;
}

function clocksChange(starts: Moment, due: Moment): boolean {
  return exactTime(starts).offsetNanoseconds !== exactTime(due).offsetNanoseconds;
}

function listOf(days: readonly CountedDay[]): string {
  const items = days.map((day, at) => {
    const words = countedInWords(day, at === days.length - 1);
    const text = day.status === 'counted' ? words : `${words}, not counted`;
    return `<li>${escapeHtml(`${dayInWords(day.date)}: ${text}`)}</li>`;
  });
  return `<ol class="govuk-list">${items.join('')}</ol>`;
}
