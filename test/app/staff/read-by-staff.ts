import type { ReadComplaint } from '../../../src/app/read-complaint.ts';
import { letterAt, lettersIn } from '../../../src/app/letters/letters.ts';
import { queueEntryOf } from '../../../src/app/queue/queue-entry.ts';
import { standingInWords } from '../../../src/app/queue/standing-words.ts';
import { acceptanceComponents, readAcceptanceForm } from '../../../src/app/staff/acceptance-form.ts';
import { appointmentFormComponents } from '../../../src/app/staff/appointment-form.ts';
import { challengeComponents } from '../../../src/app/staff/challenge-form.ts';
import { contactNoticeOf } from '../../../src/app/staff/contact-notice.ts';
import { delayComponents, delaySoFar } from '../../../src/app/staff/delay-form.ts';
import { erasureComponents } from '../../../src/app/staff/erasure-form.ts';
import { learningComponents } from '../../../src/app/staff/learning-form.ts';
import { letInLines } from '../../../src/app/staff/let-in-lines.ts';
import { nextSteps, otherSteps } from '../../../src/app/staff/next-steps.ts';
import { noAppointmentComponents } from '../../../src/app/staff/no-appointment-form.ts';
import { memberComponents } from '../../../src/app/staff/panel/member-components.ts';
import { memberForm } from '../../../src/app/staff/panel/member-form.ts';
import { drawnPaper } from '../../../src/app/staff/panel/drawn-papers.ts';
import { panelMissing, panelReasonsField } from '../../../src/app/staff/panel/panel-reasons.ts';
import { postedComponents } from '../../../src/app/staff/posted-form.ts';
import { remedyComponents } from '../../../src/app/staff/remedy-form.ts';
import { settlementComponents } from '../../../src/app/staff/settlement-form.ts';
import { stageComponents } from '../../../src/app/staff/stage-form.ts';
import { firstDetails } from '../../../src/app/staff/step-details.ts';
import { stepComponents } from '../../../src/app/staff/step-form.ts';
import { tellingOf } from '../../../src/app/staff/telling.ts';
import { toldNow } from '../../../src/app/staff/told-now.ts';
import { typedAppointment } from '../../../src/app/staff/typed-appointment.ts';
import { waitingIn } from '../../../src/app/staff/waiting.ts';
import { speakToStaff, whomOf } from '../../../src/app/staff/whom.ts';
import { trackerOf } from '../../../src/app/tracker/tracker.ts';
import { readSentences } from '../../../src/content/messages.ts';
import { stageOf, type StageStep } from '../../../src/domain/complaint/steps.ts';
import type { SomeServices } from '../../builders/some-services.ts';
import { anOfficer } from '../../builders/some-staff.ts';
import { draft, letterWords, stepDraft } from './drafted.ts';

const sentences = {
  ...letterWords.sentences,
  ...{ messages: readSentences('messages'), outbox: readSentences('outbox') },
};
const { questionWords } = letterWords;

/** Every line that staff may be shown of a complaint as it stands: its page, its forms, their letters, the queue. */
export async function readByStaff(read: ReadComplaint, services: SomeServices): Promise<string[]> {
  return [...new Set(textsIn([ofCase(read, services), await ofForms(read, services)]))];
}

function ofCase(read: ReadComplaint, services: SomeServices) {
  const { procedure, calendar } = { procedure: read.procedure, calendar: services.calendar };
  const { say: _, ...tracker } = trackerOf(read, 0, sentences.tracker);
  return [
    ...[tracker, waitingIn(read, '/here'), letInLines(read)],
    contactNoticeOf(read, { questionWords, sentences }),
    toldNow(tellingOf(read, { ...services, questionWords }), read, { questionWords, sentences }),
    nextSteps(read, '/here', anOfficer),
    otherSteps(read, '/here', anOfficer),
    lettersIn(read).map((position) => letterAt(read, position, sentences, services)),
    standingInWords(queueEntryOf(read, services), { procedure, calendar, now: services.now() }),
  ];
}

async function ofForms(read: ReadComplaint, services: SomeServices) {
  const whom = whomOf(read.complaint);
  const { next, duties, allowed } = read.progress;
  const refusal = speakToStaff(read.complaint, sentences.refusals);
  const { panel } = stageOf(read.procedure, read.complaint.stage);
  const nothing = {
    ...{ answer: '', note: '', date: '', until: '', learned: '', owner: '', wrong: '' },
    expected: '',
  };
  const appointment = typedAppointment(() => '');
  return [
    readAcceptanceForm(nothing, whom),
    acceptanceComponents('late', nothing, {}, whom),
    appointmentFormComponents({ ...nothing, appointment }, read.complaint.appointment, {}, whom),
    noAppointmentComponents(nothing, {}, whom),
    challengeComponents(nothing, {}, whom),
    ...[delayComponents(nothing, {}, whom), duties.map((duty) => delaySoFar(duty, whom))],
    ...[erasureComponents(nothing, read, {}), learningComponents(nothing, {}, whom)],
    ...[postedComponents('', {}, whom), remedyComponents({ ...nothing, letter: '' }, {}, whom)],
    settlementComponents(nothing, {}, whom),
    next ? stageComponents(next, nothing, {}, whom) : [],
    allowed.map((stageStep) => ofStep(stageStep, read, services)),
    ofDraft(draft('delay', { ok: false, faults: {} }, read, services)),
    panel ? memberComponents(panel, await memberForm(undefined, services.users), {}, whom) : [],
    (panel?.bundle ?? []).map((paper) => drawnPaper(paper, read, { ...services, questionWords, sentences })),
    Object.keys(sentences.refusals.adult)
      .filter((name) => !name.endsWith('-professional') && !notOfACase.has(name))
      .map((name) => refusal(name)),
  ];
}

/** Refusals that are about drafts, accounts and links, and about no complaint yet. */
const notOfACase: ReadonlySet<string> = new Set([
  'own-concern-not-yours',
  'return-code-wrong',
  'link-unknown',
]);

function ofStep(stageStep: StageStep, read: ReadComplaint, services: SomeServices) {
  const say = speakToStaff(read.complaint, sentences.tracker);
  const appointment = typedAppointment(() => '');
  const form = { date: '', time: '', note: '', outcome: [], appointment, details: firstDetails(read, say) };
  const letter = stepDraft(stageStep, read, services);
  return [
    stepComponents(stageStep, form, read, {}, questionWords),
    [panelMissing(stageStep, read), panelReasonsField('', {}, whomOf(read.complaint))],
    letter ? ofDraft(letter) : [],
  ];
}

function ofDraft({ components, preview }: ReturnType<typeof draft>) {
  return [components({}), preview];
}

/** What is no text that anybody reads. */
const notRead: ReadonlySet<string> = new Set([
  'href',
  'id',
  'name',
  'idPrefix',
  'classes',
  'status',
  'macro',
]);

function textsIn(shown: unknown): string[] {
  if (typeof shown === 'string') return [shown];
  if (Array.isArray(shown)) return shown.flatMap(textsIn);
  if (typeof shown !== 'object' || shown === null) return [];
  return Object.entries(shown).flatMap(([key, one]) => (notRead.has(key) ? [] : textsIn(one)));
}
