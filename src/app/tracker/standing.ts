import { momentInWords, workingDaysInWords } from '../../domain/calendar/words.ts';
import type { Duty } from '../../domain/complaint/progress.ts';
import { stageOf } from '../../domain/complaint/steps.ts';
import { contactOf } from '../../domain/procedure/contacts.ts';
import { stageName } from '../../domain/procedure/event-words.ts';
import { hasEnded } from '../../domain/complaint/complaint.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import type { Say } from '../../journeys/say.ts';
import { agreedIn } from './agreed.ts';
import { delayInWords } from './delay-words.ts';
import { referralInWords, referralToo } from './referral-words.ts';
import { afterManager } from './manager-words.ts';
import { mayNow } from './may-now.ts';
import { meetingInWords } from './meeting-words.ts';
import { toldFirst } from './moved-words.ts';
import { startAgainInWords } from './start-again-words.ts';

/** The first sentences of the tracker: where it is, who has it, what must happen next, what you can do now. */
export interface Standing {
  readonly where: string;
  readonly who: string | null;
  readonly next: string;
  /** What the family was told of its coming late: beside the day that was promised. */
  readonly told: string | null;
  /** What was agreed or asked for beside the procedure, and what waits for an answer. */
  readonly agreed: readonly string[];
  /** What is left to do when the authority is late, or must act today. */
  readonly remedy: string | null;
  readonly tier: 'in-time' | 'due-today' | 'late' | 'long-overdue' | 'ended';
  readonly may: string;
  readonly meanwhile: string | null;
  /** After the end: what is left outside the procedure. */
  readonly after: string | null;
}

export function standingOf(read: ReadComplaint, say: Say): Standing {
  const { complaint, progress } = read;
  const isOver = hasEnded(complaint);
  const duty = progress.duties.find(({ step }) => !step.optional) ?? null;
  return {
    where: where(read, say),
    who:
      progress.holder && complaint.status !== 'awaiting-acceptance'
        ? say('who', { who: holder(read) })
        : null,
    next: next(read, duty, say),
    told: duty && delayInWords(duty, read, say),
    agreed: agreedIn(read, say),
    remedy: remedy(read, duty, say),
    tier: isOver ? 'ended' : tierOf(duty),
    may: mayNow(read, say),
    meanwhile: isOver ? null : say(isAboutNoPlan(read) ? 'decision-stays' : 'plan-stays'),
    after: isOver ? afterEnd(read, say) : null,
  };
}

/** The titles of outcomes, as one phrase. */
export function outcomeInWords(
  { procedure }: Pick<ReadComplaint, 'procedure'>,
  stage: string,
  ids: readonly string[],
): string {
  const { outcomes } = stageOf(procedure, stage);
  return ids.map((id) => outcomes.find((one) => one.id === id)?.title ?? id).join('; ');
}

export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function where({ complaint, procedure }: ReadComplaint, say: Say): string {
  const stage = stageOf(procedure, complaint.stage);
  const outcome = 'outcome' in complaint ? outcomeInWords({ procedure }, stage.id, complaint.outcome) : '';
  switch (complaint.status) {
    case 'awaiting-acceptance':
      return say(`where-awaiting-${complaint.why}`, {
        who: sentenceCase(contactOf(procedure, stage.askTo, complaint.area).title),
      });
    case 'open':
      return say('where-open', { stage: lowerFirst(stage.title) });
    case 'decided':
      return outcome
        ? say('where-decided', { stage: sentenceCase(stageName(stage)), outcome })
        : say('where-decided-open', { stage: lowerFirst(stage.title) });
    case 'reconvening':
      return say('where-reconvening', { outcome });
    case 'finished':
      return outcome ? say('where-finished-outcome', { outcome }) : say('where-finished');
    case 'not-accepted':
      return say('where-not-accepted');
    case 'withdrawn':
      return say('where-withdrawn');
    case 'challenge-asked':
      return say('where-challenge-asked');
  }
}

function holder({ complaint, progress, procedure }: ReadComplaint): string {
  return contactOf(procedure, progress.holder ?? stageOf(procedure, complaint.stage).decider, complaint.area)
    .title;
}

function next(read: ReadComplaint, duty: Duty | null, say: Say): string {
  const { complaint, procedure } = read;
  if (complaint.status === 'awaiting-acceptance') {
    const { title } = contactOf(procedure, stageOf(procedure, complaint.stage).askTo, complaint.area);
    return say('next-acceptance', { who: title });
  }
  if (complaint.status === 'challenge-asked') return say('next-challenge', { who: holder(read) });
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

function remedy({ complaint, procedure }: ReadComplaint, duty: Duty | null, say: Say): string | null {
  const tier = tierOf(duty);
  if (!duty || tier === 'in-time') return null;
  const { reach } = contactOf(procedure, duty.step.by, complaint.area);
  if (tier === 'due-today') return say('remedy-today', { reach });
  return say(complaint.role === 'professional' ? `remedy-${tier}-professional` : `remedy-${tier}`, { reach });
}

function tierOf(duty: Duty | null): Exclude<Standing['tier'], 'ended'> {
  const tier = duty?.lateness.tier;
  return tier === 'due-today' || tier === 'late' || tier === 'long-overdue' ? tier : 'in-time';
}

function afterEnd(read: ReadComplaint, say: Say): string {
  if (read.complaint.status === 'withdrawn') return startAgainInWords(read, 'after-withdrawn', say);
  if (read.complaint.status === 'not-accepted') return say('after-not-accepted');
  const afterNo = afterManager(read, say);
  if (afterNo) return afterNo;
  const { words, professional } = read.procedure.after;
  const isProfessional = read.complaint.role === 'professional';
  return say('after', { words: (isProfessional ? professional : undefined) ?? words });
}

/** True for a complaint that there is no plan, or no plan any more. */
function isAboutNoPlan({ complaint: { grounds } }: ReadComplaint): boolean {
  return grounds.includes('decision-plan-not-made') || grounds.includes('decision-plan-discontinued');
}
