import type { Duty } from '../../domain/complaint/duties.ts';
import { stageOf } from '../../domain/complaint/steps.ts';
import { contactOf } from '../../domain/procedure/contacts.ts';
import { stageName } from '../../domain/procedure/event-words.ts';
import { hasEnded } from '../../domain/complaint/complaint.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import type { Say } from '../../journeys/say.ts';
import { agreedIn } from './agreed.ts';
import { delayInWords } from './delay-words.ts';
import { afterManager } from './manager-words.ts';
import { mayNow } from './may-now.ts';
import { lowerFirst, sentenceCase } from '../first-letter.ts';
import { nextInWords } from './next-words.ts';
import { holderOf } from './request-holder.ts';
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
        ? say('who', { who: holderOf(read) })
        : null,
    next: nextInWords(read, duty, say),
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
