import { momentInWords, workingDaysInWords } from '../../domain/calendar/words.ts';
import type { Duty } from '../../domain/complaint/duties.ts';
import { stageOf } from '../../domain/complaint/steps.ts';
import { contactOf } from '../../domain/procedure/contacts.ts';
import { stageName } from '../../domain/procedure/event-words.ts';
import type { Say } from '../../journeys/say.ts';
import { lowerFirst } from '../first-letter.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import { meetingInWords } from './meeting-words.ts';
import { toldFirst } from './moved-words.ts';
import { referralInWords, referralToo } from './referral-words.ts';
import { holderOf } from './request-holder.ts';

/** What must happen next, and by when, in words. `duty`: what the authority must do; null where that is nothing. */
export function nextInWords(read: ReadComplaint, duty: Duty | null, say: Say): string {
  const { complaint, procedure } = read;
  if (complaint.status === 'awaiting-acceptance') {
    const { title } = contactOf(procedure, stageOf(procedure, complaint.stage).askTo, complaint.area);
    return say('next-acceptance', { who: title });
  }
  if (complaint.status === 'challenge-asked') return say('next-challenge', { who: holderOf(read) });
  return [dutyNext(read, duty, say), referralToo(read, duty, say)].filter(Boolean).join(' ');
}

function dutyNext(read: ReadComplaint, duty: Duty | null, say: Say): string {
  if (!duty) return withoutDuty(read, say);
  const what = lowerFirst(duty.step.will);
  if (duty.isFlagged) return say('next-flagged', { what });
  if (!duty.clock?.due) {
    const words = say('next-undated', { what, noLimit: duty.step.noLimit ?? '' });
    return `${words} ${meetingInWords({ stage: duty.stage.id, step: duty.step.event }, read, say)}`.trim();
  }
  const first = toldFirst(duty.clock, read);
  const before = first ? ` ${say('moved-first', { date: first })}.` : '';
  return dated(duty, what, momentInWords(duty.clock.due), say) + before;
}

function withoutDuty(read: ReadComplaint, say: Say): string {
  const { next: open, referral } = read.progress;
  if (referral) return referralInWords(referral, read, say);
  if (!open || open.isRefused) return say('next-none');
  if (open.stage.startedBy === 'person') return say('next-family');
  const isUnsettled = outcomesIn(read).some(({ leadsTo }) => leadsTo === 'next-stage');
  return say(isUnsettled ? 'next-referral-goes' : 'next-referral', { stage: stageName(open.stage) });
}

function outcomesIn({ complaint, procedure }: ReadComplaint) {
  const ids = 'outcome' in complaint ? complaint.outcome : [];
  return stageOf(procedure, complaint.stage).outcomes.filter(({ id }) => ids.includes(id));
}

function dated(duty: Duty, what: string, date: string, say: Say): string {
  const { lateness } = duty;
  if (lateness.tier === 'due-today') return say('next-today', { what });
  if (lateness.tier !== 'late' && lateness.tier !== 'long-overdue') return say('next-dated', { what, date });
  const count = lateness.workingDaysLate;
  const late = count > 0 ? ` ${say('days-late', { count: workingDaysInWords(count) })}` : '';
  return say(`next-${lateness.tier}`, { what, date }) + late;
}
