import { bodyKey } from '../../domain/calendar/calendar.ts';
import { isAfter } from '../../domain/calendar/day.ts';
import { dayInWords } from '../../domain/calendar/words.ts';
import { awaitedMeetings, type AwaitedMeeting } from '../../domain/complaint/awaited-meeting.ts';
import { contactOf } from '../../domain/procedure/contacts.ts';
import { stageName } from '../../domain/procedure/event-words.ts';
import type { Say } from '../../journeys/say.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import type { ClockLine } from './clock-lines.ts';
import { meetingInWords } from './meeting-words.ts';
import { sentenceCase } from '../first-letter.ts';

/** Each planned meeting that is waited for, as a line among the limits: its date is no limit, and its working says so. */
export function meetingLines(read: ReadComplaint, say: Say): ClockLine[] {
  return awaitedMeetings(read.complaint, read.context).map((meeting) => lineOf(meeting, read, say));
}

function lineOf(meeting: AwaitedMeeting, read: ReadComplaint, say: Say): ClockLine {
  const { stage, step, next } = meeting;
  const id = `${stage.id}.${step.event}`;
  const title = step.will;
  return {
    ...{ id, title, limit: '', moved: [], kept: {} },
    who: contactOf(read.procedure, step.by, read.complaint.area).title,
    dates: meetingInWords({ stage: stage.id, step: step.event }, read, say),
    state: next ? 'running' : 'not-started',
    stateWords: say(next ? 'meeting-state' : 'meeting-no-date'),
    explanation: {
      clock: id,
      title,
      rule: step.noLimit ?? '',
      source: sourceOf(meeting, read),
      workings: [],
    },
    planned: workingOf(meeting, read, say),
  };
}

function workingOf({ stage, step, next }: AwaitedMeeting, read: ReadComplaint, say: Say): string[] {
  const { complaint, procedure, context } = read;
  const begun = complaint.occurrences.findLast((one) => one.type === 'requested' && one.stage === stage.id);
  if (!begun) return [];
  const planned = context.calendar.meetings.get(bodyKey(procedure.id, step.by)) ?? [];
  const dates = planned.filter((date) => isAfter(date, begun.at.day)).map(dayInWords);
  const name = sentenceCase(stageName(stage));
  const who = step.planned ? contactOf(procedure, step.planned.askTo, complaint.area).title : '';
  return [
    say('meeting-working-begun', { stage: name, date: dayInWords(begun.at.day) }),
    dates.length > 0
      ? say('meeting-working-dates', { dates: dates.join('; ') })
      : say('meeting-working-none', { who }),
    ...(next ? [say('meeting-working-next', { date: dayInWords(next) })] : []),
  ];
}

/** Where the rule about the meeting stands: where that about its panel does, else the first source. */
function sourceOf({ stage }: AwaitedMeeting, { procedure }: ReadComplaint) {
  const source = procedure.sources.find(({ id }) => id === stage.panel?.cite.source) ?? procedure.sources[0]!;
  const { title, publisher } = source;
  return { title, publisher, section: stage.panel?.cite.section ?? stage.title };
}
