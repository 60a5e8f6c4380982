import { execFileSync } from 'node:child_process';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarFile, type CalendarDay } from '../../src/app/calendar-file.ts';
import { day } from '../../src/domain/calendar/day.ts';
import { moment } from '../../src/domain/calendar/moment.ts';
import { root } from '../../src/start/project-node.mjs';

const now = Date.UTC(2026, 3, 1, 9);
/** The clocks go forward on the first of these, and back on the second. */
const days: CalendarDay[] = [
  { id: 'stage-2.enter', day: day('2026-03-29'), what: 'last-day' },
  { id: 'stage-1.reply', day: day('2026-10-25'), what: 'answer' },
];

function eventsOf(file: string): ICAL.Event[] {
  ICAL.design.strict = true;
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('a file of days to remember', () => {
  const [yours, theirs] = eventsOf(calendarFile(days, now));

  test('holds each day as a whole day, across a clock change too', () => {
    expect(yours!.startDate.toString()).toBe('2026-03-29');
    expect(yours!.startDate.isDate).toBe(true);
    expect(yours!.endDate.toString()).toBe('2026-03-30');
    expect(theirs!.startDate.toString()).toBe('2026-10-25');
    expect(theirs!.endDate.toString()).toBe('2026-10-26');
  });

  test('has a name that anybody may see on a locked screen', () => {
    expect([yours!.summary, theirs!.summary]).toEqual(['Reminder: last day', 'Reminder: answer expected']);
    expect(calendarFile(days, now)).not.toMatch(/complain|child|protection|conference|council|family/i);
  });

  test('rings at nine in the morning of the day before, for the reader’s own days alone', () => {
    const alarms = ({ component }: ICAL.Event) => component.getAllSubcomponents('valarm');
    expect(alarms(theirs!)).toEqual([]);
    const [alarm] = alarms(yours!);
    expect(String(alarm!.getFirstPropertyValue('trigger'))).toBe('-PT15H');
    expect(alarm!.getFirstPropertyValue('description')).toBe('Reminder');
  });

  test('names each day once, and the same in every file, so that a second one does not double it', () => {
    const again = eventsOf(calendarFile(days, now + 1));
    expect(again.map(({ uid }) => uid)).toEqual([yours!.uid, theirs!.uid]);
    expect(yours!.uid).not.toBe(theirs!.uid);
  });

  test('is written as the format wants it: lines of at most 75 bytes with both line ends', () => {
    const file = calendarFile(days, now);
    const lines = file.split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes('\n'))).toEqual([]);
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
  });

  test('holds an appointment at its time in London, with a neutral name, and rings a day before', () => {
    const { day: on, at } = moment('2026-05-06T14:00');
    const [event] = eventsOf(
      calendarFile([{ id: 'stage-1.appointment', day: on, at, what: 'appointment' }], now),
    );
    expect(event!.startDate.toJSDate().toISOString()).toBe('2026-05-06T13:00:00.000Z');
    expect(event!.startDate.isDate).toBe(false);
    expect(event!.summary).toBe('Reminder: appointment');
    const alarm = event!.component.getFirstSubcomponent('valarm')!;
    expect(String(alarm.getFirstPropertyValue('trigger'))).toBe('-P1D');
  });

  test('may be empty', () => {
    expect(eventsOf(calendarFile([], now))).toEqual([]);
  });
});

/** A time zone belongs to a process: each of these has its own. */
test.each(['Europe/London', 'Pacific/Auckland', 'America/New_York', 'Africa/Cairo'])(
  'where the machine’s time is that of %s, the days are the same',
  (zone) => {
    const program = `
      import { calendarFile } from './src/app/calendar-file.ts';
      import { day } from './src/domain/calendar/day.ts';
      const days = ['2026-03-29', '2026-04-24', '2026-06-01', '2026-10-25'];
      const file = calendarFile(days.map((text) => ({ id: text, day: day(text), what: 'last-day' })), 0);
      console.log(file.match(/(?<=DTSTART;VALUE=DATE:|DTEND;VALUE=DATE:)\\d+/g).join(' '));`;
    const args = ['--no-warnings', '--input-type=module', '--eval', program];
    const printed = execFileSync(process.execPath, args, { cwd: root, env: { TZ: zone }, encoding: 'utf8' });
    expect(printed.trim()).toBe('20260329 20260330 20260424 20260425 20260601 20260602 20261025 20261026');
  },
);
