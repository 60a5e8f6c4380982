import { dayInWords, momentInWords } from '../../domain/calendar/words.ts';
import { mayOfferAppointment } from '../../domain/complaint/appointments.ts';
import { isDelayNear, mayComeLate } from '../../domain/complaint/delays.ts';
import type { Duty } from '../../domain/complaint/progress.ts';
import type { Step } from '../../domain/procedure/stage.ts';
import type { ReadComplaint } from '../read-complaint.ts';

/** Something that staff can record now: a link to its form, with its time limit in words. */
export interface NextStep {
  readonly title: string;
  readonly href: string;
  readonly hint: string;
}

/** What may be recorded now, the most urgent first. `here` is the address of the complaint's page. */
export function nextSteps({ progress, complaint, context }: ReadComplaint, here: string): NextStep[] {
  const isAllowed = ({ stage, step }: Duty) =>
    progress.allowed.some((one) => one.stage === stage && one.step === step);
  const duties = progress.duties.filter(isAllowed);
  const others = progress.allowed.filter(({ step }) => !duties.some((duty) => duty.step === step));
  return [
    ...(complaint.status === 'awaiting-acceptance'
      ? [{ title: 'Decide whether to take it', href: `${here}/acceptance`, hint: '' }]
      : []),
    ...(complaint.status === 'challenge-asked'
      ? [{ title: 'Decide whether the panel meets once more', href: `${here}/challenge`, hint: '' }]
      : []),
    ...progress.duties.filter((duty) => isDelayNear(duty, context)).map((duty) => delayLink(duty, here)),
    ...duties.map((duty) => stepLink(duty.stage.id, duty.step, when(duty), here)),
    ...others.map(({ stage, step }) => stepLink(stage.id, step, step.noLimit ?? '', here)),
    ...nextStage(progress, here),
  ];
}

/** What staff may do beside the steps of the procedure. */
export function otherSteps(read: ReadComplaint, here: string): NextStep[] {
  const { progress, context } = read;
  const further = progress.duties.filter((duty) => mayComeLate(duty) && !isDelayNear(duty, context));
  return [...offerLink(read, here), ...further.map((duty) => delayLink(duty, here))];
}

function offerLink({ complaint, procedure }: ReadComplaint, here: string): NextStep[] {
  if (!mayOfferAppointment(complaint, procedure) || complaint.appointment?.status === 'wish') return [];
  const title = complaint.appointment ? 'Offer another appointment' : 'Offer an appointment';
  return [{ title, href: `${here}/appointment`, hint: '' }];
}

/** What recording the next stage is called: a referral by the authority, or a request that came on paper. */
export function nextStageTitle({
  stage,
}: {
  stage: { title: string; startedBy: 'person' | 'authority' };
}): string {
  const title = stage.title.charAt(0).toLowerCase() + stage.title.slice(1);
  return stage.startedBy === 'authority' ? `Refer to ${title}` : `Record a request for ${title}`;
}

function nextStage({ next }: ReadComplaint['progress'], here: string): NextStep[] {
  return next && !next.isRefused ? [{ title: nextStageTitle(next), href: `${here}/stage`, hint: '' }] : [];
}

function stepLink(stage: string, { event, label }: Step, hint: string, here: string): NextStep {
  return { title: label, href: `${here}/step?stage=${stage}&step=${event}`, hint };
}

/** What staff press to tell the family of a delay, for the first time or again. */
function delayLink({ stage, step, clock, told, lateness, isFlagged }: Duty, here: string): NextStep {
  const isLate = isFlagged || lateness.tier === 'late' || lateness.tier === 'long-overdue';
  const what = clock?.clock.title ?? step.will;
  return {
    title: `Tell the family ${told ? 'a new day' : isLate ? 'why it is late' : 'if it will be late'}: ${what}`,
    href: `${here}/late?stage=${stage.id}&step=${step.event}`,
    hint: told ? `The family was told to expect it by ${dayInWords(told.expected)}` : '',
  };
}

function when(duty: Duty): string {
  const { told } = duty;
  return limitOf(duty) + (told ? `. The family was told to expect it by ${dayInWords(told.expected)}` : '');
}

function limitOf({ clock, lateness, step, isFlagged }: Duty): string {
  if (isFlagged) return `Do it now. ${step.noLimit ?? ''}`;
  if (!clock?.due) return step.noLimit ?? '';
  const due = momentInWords(clock.due);
  if (lateness.tier === 'due-today') return `Due today: by ${due}`;
  if (lateness.tier !== 'late' && lateness.tier !== 'long-overdue') return `By ${due}`;
  const { workingDaysLate: days } = lateness;
  const late = days === 0 ? 'Late' : `${days} working ${days === 1 ? 'day' : 'days'} late`;
  return `${late}. It was due by ${due}`;
}
