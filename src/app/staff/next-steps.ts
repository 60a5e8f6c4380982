import { dayInWords, momentInWords, workingDaysInWords } from '../../domain/calendar/words.ts';
import { mayOfferAppointment } from '../../domain/complaint/appointments.ts';
import { areOffersUsed, mayEndOffers, offersSoFar } from '../../domain/complaint/offers.ts';
import { isDelayNear, mayComeLate } from '../../domain/complaint/delays.ts';
import type { Referral } from '../../domain/complaint/referral.ts';
import type { Duty } from '../../domain/complaint/duties.ts';
import type { Step } from '../../domain/procedure/stage.ts';
import { remedyStage } from '../../domain/complaint/remedies.ts';
import { lowerFirst } from '../first-letter.ts';
import { may, type Actor, type StaffAction } from '../policy.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import { subjectOf } from './open-case.ts';
import { whomOf, type Whom } from './whom.ts';

/** What staff press to write the letter that an outcome asks for. */
export const remedyTitle = 'Write what will be put right';

/** Something that staff can record now: a link to its form, with its time limit in words. */
export interface NextStep {
  readonly title: string;
  readonly href: string;
  readonly hint: string;
}

/** What this member of staff may record now, the most urgent first. `here` is the address of the complaint's page. */
export function nextSteps(read: ReadComplaint, here: string, actor: Actor): NextStep[] {
  const { progress, complaint, procedure, context } = read;
  const whom = whomOf(complaint);
  const isTheirs = (action: StaffAction, by?: string) => may(actor, action, subjectOf(read, by));
  const allowed = progress.allowed.filter(({ step }) => isTheirs('record-step', step.by));
  const isAllowed = ({ stage, step }: Duty) =>
    allowed.some((one) => one.stage === stage && one.step === step);
  const duties = progress.duties.filter(isAllowed);
  const others = allowed.filter(({ step }) => !duties.some((duty) => duty.step === step));
  return [
    ...(complaint.status === 'awaiting-acceptance' && isTheirs('decide-acceptance')
      ? [{ title: 'Decide whether to take it', href: `${here}/acceptance`, hint: '' }]
      : []),
    ...(complaint.status === 'challenge-asked' &&
    isTheirs('decide-challenge', procedure.furtherChallenge?.decider)
      ? [{ title: 'Decide whether the panel meets once more', href: `${here}/challenge`, hint: '' }]
      : []),
    ...delaysOf(read, actor)
      .filter((duty) => isDelayNear(duty, context))
      .map((duty) => delayLink(duty, here, whom)),
    ...duties.map((duty) => stepLink(duty.stage.id, duty.step, when(duty, whom), here)),
    ...remedyLink(read, here, actor),
    ...others.map(({ stage, step }) => stepLink(stage.id, step, step.noLimit ?? '', here)),
    ...(isTheirs('refer-on') ? nextStage(progress, here) : []),
  ];
}

/** What an outcome asks for that found something wrong. It is owed after the end too. */
function remedyLink(read: ReadComplaint, here: string, actor: Actor): NextStep[] {
  const isOpen = remedyStage(read.complaint, read.procedure) && may(actor, 'write-remedy', subjectOf(read));
  if (!isOpen) return [];
  const hint = 'The outcome asks for this letter. There is no time limit for it: write it soon.';
  return [{ title: remedyTitle, href: `${here}/remedy`, hint }];
}

/** What staff may do beside the steps of the procedure. */
export function otherSteps(read: ReadComplaint, here: string, actor: Actor): NextStep[] {
  const further = delaysOf(read, actor).filter((duty) => !isDelayNear(duty, read.context));
  return [
    ...offerLink(read, here, actor),
    ...further.map((duty) => delayLink(duty, here, whomOf(read.complaint))),
  ];
}

/** The duties of whose delay this member of staff may tell the family. */
function delaysOf(read: ReadComplaint, actor: Actor): Duty[] {
  return may(actor, 'tell-delay', subjectOf(read)) ? read.progress.duties.filter(mayComeLate) : [];
}

function offerLink(read: ReadComplaint, here: string, actor: Actor): NextStep[] {
  const { complaint, procedure } = read;
  if (!may(actor, 'offer-appointment', subjectOf(read))) return [];
  if (mayEndOffers(complaint, read.context))
    return [
      {
        title: 'Record that no appointment could be agreed',
        href: `${here}/no-appointment`,
        hint: made(read),
      },
    ];
  if (!mayOfferAppointment(complaint, procedure) || complaint.appointment?.status === 'wish') return [];
  if (areOffersUsed(complaint, procedure)) return [];
  const title = complaint.appointment ? 'Offer another appointment' : 'Offer an appointment';
  return [{ title, href: `${here}/appointment`, hint: made(read) }];
}

/** How many offers were made of those that may be; nothing before the first. */
export function made({ complaint, procedure }: Pick<ReadComplaint, 'complaint' | 'procedure'>): string {
  const offers = offersSoFar(complaint, procedure);
  return offers.made === 0 ? '' : `${offers.made} of ${offers.allowed} offers are made. No time is agreed`;
}

/** What recording the next stage is called: a referral by the authority, or a request that came on paper. */
export function nextStageTitle({
  stage,
}: {
  stage: { title: string; startedBy: 'person' | 'authority' };
}): string {
  const title = lowerFirst(stage.title);
  return stage.startedBy === 'authority' ? `Refer to ${title}` : `Record a request for ${title}`;
}

function nextStage({ next, referral }: ReadComplaint['progress'], here: string): NextStep[] {
  if (!next || next.isRefused) return [];
  return [
    { title: nextStageTitle(next), href: `${here}/stage`, hint: referral ? referralHint(referral) : '' },
  ];
}

/** That it must go on "without delay", and since when it waits. */
function referralHint({ isFlagged, since }: Referral): string {
  const waits = `It has waited since ${dayInWords(since.day)}.`;
  const rule = 'The procedure says "without delay". It gives no number of days.';
  return isFlagged ? `Do it now. ${waits} ${rule}` : rule;
}

function stepLink(stage: string, { event, label }: Step, hint: string, here: string): NextStep {
  return { title: label, href: `${here}/step?stage=${stage}&step=${event}`, hint };
}

/** What staff press to tell the family of a delay, for the first time or again. */
function delayLink(
  { stage, step, clock, told, lateness, isFlagged }: Duty,
  here: string,
  whom: Whom,
): NextStep {
  const isLate = isFlagged || lateness.tier === 'late' || lateness.tier === 'long-overdue';
  const what = clock?.clock.title ?? step.will;
  return {
    title: `Tell ${whom.who} ${told ? 'a new day' : isLate ? 'why it is late' : 'if it will be late'}: ${what}`,
    href: `${here}/late?stage=${stage.id}&step=${step.event}`,
    hint: told ? toldToExpect(told, whom) : '',
  };
}

/** Until when they were told to wait. */
export function toldToExpect({ expected }: NonNullable<Duty['told']>, { Who }: Whom): string {
  return `${Who} was told to expect it by ${dayInWords(expected)}`;
}

function when(duty: Duty, whom: Whom): string {
  return limitOf(duty) + (duty.told ? `. ${toldToExpect(duty.told, whom)}` : '');
}

function limitOf({ clock, lateness, step, isFlagged }: Duty): string {
  if (isFlagged) return `Do it now. ${step.noLimit ?? ''}`;
  if (!clock?.due) return step.noLimit ?? '';
  const due = momentInWords(clock.due);
  if (lateness.tier === 'due-today') return `Due today: by ${due}`;
  if (lateness.tier !== 'late' && lateness.tier !== 'long-overdue') return `By ${due}`;
  const { workingDaysLate: days } = lateness;
  const late = days === 0 ? 'Late' : `${workingDaysInWords(days)} late`;
  return `${late}. It was due by ${due}`;
}
