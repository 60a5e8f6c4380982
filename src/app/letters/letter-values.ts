import { day } from '../../domain/calendar/day.ts';
import { dayInWords, momentInWords } from '../../domain/calendar/words.ts';
import type { ComplaintEvent } from '../../domain/complaint/events.ts';
import { standing } from '../../domain/complaint/evolve.ts';
import { isMeetingStillOwed } from '../../domain/complaint/offers.ts';
import { stageOf } from '../../domain/complaint/steps.ts';
import { moment } from '../../domain/calendar/moment.ts';
import type { Say } from '../../journeys/say.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import { appointmentInWords } from '../tracker/appointment-words.ts';
import { delayDetails } from '../tracker/delay-words.ts';
import { sentenceCase } from '../first-letter.ts';
import { issuesInWords, stepFactsInWords } from '../tracker/step-facts-words.ts';
import type { LetterValues } from './fill-letter.ts';
import { nextSteps } from './next-steps.ts';
import { outcomesOf } from './outcomes-of.ts';

/** What would be recorded, and the complaint as it would then stand. */
export interface Then {
  readonly event: ComplaintEvent;
  readonly read: ReadComplaint;
}

interface Speakers {
  readonly say: Say;
  readonly sayOfTracker: Say;
}

/** What the case itself fills in, whatever staff choose. `stage`: the one that the letter is about. */
export function valuesOfCase(
  read: ReadComplaint,
  stageId: string,
  { say, sayOfTracker }: Speakers,
): LetterValues {
  const { complaint, entries, procedure, row } = read;
  const lodged = entries[0]?.event;
  const name = lodged?.type === 'ComplaintLodged' ? lodged.telling['your-name'] : undefined;
  const stage = stageOf(procedure, stageId);
  const isFamily = complaint.role !== 'professional';
  return {
    name: typeof name === 'string' ? name : null,
    reference: row.reference,
    conferenceDate: dayInWords(complaint.conferenceDate),
    stage: stage.title,
    decidedBy: stage.decidedBy,
    without: say(isMeetingStillOwed(complaint, procedure) ? 'letter-no-time-owed' : 'letter-no-time'),
    meeting: meetingOf(read, stageId, sayOfTracker),
    advocate: isFamily ? say('letter-advocate') : '',
    ombudsman: isFamily ? say('letter-ombudsman') : '',
  };
}

/** The notes of the last meeting of a stage; empty where none was held. */
function meetingOf(read: ReadComplaint, stage: string, sayOfTracker: Say): string {
  const held = standing(read.entries).map(({ event }) => event);
  const meeting = held.findLast((event) => event.type === 'MeetingHeld' && event.stage === stage);
  if (meeting?.type !== 'MeetingHeld') return '';
  return [...stepFactsInWords(meeting, read, sayOfTracker), meeting.note].filter(Boolean).join('\n');
}

/** What follows from what staff choose; `then` is null until it could be recorded. */
export function valuesOfChoice(then: Then | null, { say, sayOfTracker }: Speakers): LetterValues {
  const event = then?.event;
  return {
    next: then ? nextSteps(then.read, say, sayOfTracker).join('\n') : null,
    rule: then ? ruleOf(then.read, say) : null,
    result: then && event?.type === 'OutcomeSent' ? outcomesOf(event, then.read).join('\n') : null,
    issues:
      event?.type === 'ComplaintAcknowledged'
        ? issuesInWords(event.issues ?? [], sayOfTracker).join('\n')
        : null,
    appointment: event ? appointmentOf(event, say) : null,
    decision: event ? decisionOf(event, say) : null,
    delay:
      then && event?.type === 'DelayTold' ? delayDetails(event, then.read, sayOfTracker).join('\n') : null,
    wrong: event?.type === 'RemedyPromised' ? event.wrong : null,
    remedy: event?.type === 'RemedyPromised' ? remedyOf(event, say) : null,
    reasons: event && 'reason' in event ? event.reason || null : null,
  };
}

/** The rule that gives the family its last day for the next stage. */
function ruleOf({ progress }: ReadComplaint, say: Say): string {
  const clock = progress.next?.lastDay ? progress.next.clock?.clock : undefined;
  return clock ? say('letter-rule', { rule: clock.rule }) : '';
}

function appointmentOf(event: ComplaintEvent, say: Say): string | null {
  if (event.type === 'AppointmentReplaced') return say(`letter-${event.way}`);
  const offered = 'appointment' in event ? event.appointment : undefined;
  if (!offered) return null;
  if (offered.on !== null && offered.others)
    return timesOf([offered.on, ...offered.others], offered.where, say);
  return (
    appointmentInWords({ on: offered.on === null ? null : moment(offered.on), where: offered.where }) || null
  );
}

/** What is done, who does it and by when. */
function remedyOf(
  { text, owner, due }: Extract<ComplaintEvent, { type: 'RemedyPromised' }>,
  say: Say,
): string {
  return [text, say('letter-remedy', { owner: sentenceCase(owner), date: dayInWords(day(due)) })].join('\n');
}

function timesOf(times: readonly string[], where: string, say: Say): string {
  const lines = times.map((time) => momentInWords(moment(time)));
  return [say('letter-choose-time'), ...lines, ...(where ? [say('letter-where', { where })] : [])].join('\n');
}

function decisionOf(event: ComplaintEvent, say: Say): string | null {
  if (event.type === 'AcceptanceDecided') return say(event.isAccepted ? 'letter-taken' : 'letter-not-taken');
  if (event.type !== 'FurtherChallengeDecided') return null;
  return say(event.isTaken ? 'letter-panel-again' : 'letter-no-panel');
}
