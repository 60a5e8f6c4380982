import { moment, momentText } from '../calendar/moment.ts';
import { recommendationsAfter } from './evolve-recommendations.ts';
import { scopeOf } from './erase-texts.ts';
import type { Appointment, Exchange } from './exchange.ts';
import type { OfferedAppointment } from './exchange-events.ts';
import type { ComplaintEvent } from './events.ts';
import type { ManagerEvent } from './manager-events.ts';

/** What changes in the exchange by one more event. Steps of the procedure change it too: a meeting ends its appointment. */
export function evolveExchange(exchange: Exchange, event: ComplaintEvent): Partial<Exchange> {
  switch (event.type) {
    case 'ComplaintAcknowledged':
      return { issues: event.issues ?? exchange.issues };
    case 'MeetingOffered':
    case 'AppointmentOffered':
      return { appointment: offered(exchange, event.stage, event.appointment) };
    case 'AppointmentAnswered':
    case 'AppointmentReplaced':
      return exchange.appointment ? { appointment: answered(exchange.appointment, event) } : {};
    case 'AppointmentNotAgreed':
      return exchange.appointment ? { appointment: { ...exchange.appointment, status: 'not-agreed' } } : {};
    case 'MeetingHeld':
    case 'OutcomeSent':
      return exchange.appointment?.stage === event.stage ? { appointment: null } : {};
    case 'RestorativeConferenceOffered':
      return { restorative: { stage: event.stage, status: 'offered' } };
    case 'RestorativeConferenceAnswered':
      return { restorative: { stage: event.stage, status: event.isTaken ? 'taken' : 'declined' } };
    case 'QuestionAsked':
    case 'QuestionAnswered':
      return { questions: questionsAfter(exchange, event) };
    case 'AdvocateRequested':
      return { advocate: { status: 'requested', at: moment(event.at) } };
    case 'AdvocateArranged':
      return { advocate: { status: 'arranged', note: event.note, at: moment(event.at) } };
    case 'ManagerAsked':
    case 'ManagerDecided':
      return { manager: managerAfter(exchange, event) };
    case 'RecommendationMade':
    case 'RecommendationSettled':
      return { recommendations: recommendationsAfter(exchange, event) };
    case 'RemedyPromised': {
      const { stage, owner, due } = event;
      return { remedies: [...exchange.remedies, { stage, owner, due }] };
    }
    case 'ErasureRequested':
      return { erasure: { status: 'requested', text: event.text, at: moment(event.at) } };
    case 'ErasureAnswered':
      return {
        erasure: { status: 'answered', answer: event.answer, at: moment(event.at) },
        erased: scopeOf(event.answer) ?? exchange.erased,
      };
    case 'FurtherChallengeAsked':
      return { hasChallenged: true };
    default:
      return {};
  }
}

function managerAfter({ manager }: Exchange, event: ManagerEvent): Exchange['manager'] {
  const { stage, name } = event;
  if (event.type === 'ManagerAsked')
    return { stage, name, email: event.email, askedAt: moment(event.at), status: 'asked' };
  const { goesOn, reasons, advice } = event;
  return manager && { ...manager, status: 'decided', goesOn, reasons, advice, decidedAt: moment(event.at) };
}

/** Older offers named no appointment, and later ones one time. */
function offered(
  { appointment: before }: Exchange,
  stage: string,
  { on, others = [], where }: OfferedAppointment = { on: null, where: '' },
): Appointment {
  const earlier = before?.stage === stage ? before.offers : 0;
  const times = { on: on === null ? null : moment(on), others: others.map(moment) };
  return { stage, ...times, where, offers: earlier + 1, status: 'offered' };
}

function answered(
  appointment: Appointment,
  event: Extract<ComplaintEvent, { type: 'AppointmentAnswered' | 'AppointmentReplaced' }>,
): Appointment {
  const { stage, where } = appointment;
  // What was agreed, and a family that asks once more, begin a new count.
  const isNewCount = appointment.status === 'not-agreed' || event.type === 'AppointmentReplaced';
  const offers = isNewCount ? 0 : appointment.offers;
  const standing = { stage, on: appointment.on, others: appointment.others, where, offers };
  if (event.type === 'AppointmentReplaced') return { ...standing, status: 'replaced', way: event.way };
  if (event.answer === 'accepted')
    return { ...standing, ...chosenFrom(appointment, event.chosen), offers: 0, status: 'accepted' };
  return { ...standing, status: 'wish', wish: event.answer, note: event.note };
}

/** The time that was chosen comes first; the others stay, for a family that changes its mind. */
function chosenFrom({ on, others }: Appointment, chosen: string | undefined) {
  if (chosen === undefined || on === null) return { on, others };
  const left = [on, ...others].filter((time) => momentText(time) !== chosen);
  return { on: moment(chosen), others: left };
}

function questionsAfter(
  { questions }: Exchange,
  event: Extract<ComplaintEvent, { type: 'QuestionAsked' | 'QuestionAnswered' }>,
): Exchange['questions'] {
  const { number, text } = event;
  if (event.type === 'QuestionAsked')
    return [...questions, { number, text, askedAt: moment(event.at), status: 'waiting' }];
  const answer = { status: 'answered', answer: text, answeredAt: moment(event.at) } as const;
  return questions.map((one) => (one.number === number ? { ...one, ...answer } : one));
}
