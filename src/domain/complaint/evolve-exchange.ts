import { moment } from '../calendar/moment.ts';
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
      return { appointment: { ...offer(event.stage, event.appointment), status: 'offered' } };
    case 'AppointmentAnswered':
    case 'AppointmentReplaced':
      return exchange.appointment ? { appointment: answered(exchange.appointment, event) } : {};
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

/** Older offers named no appointment. */
function offer(stage: string, appointment: OfferedAppointment = { on: null, where: '' }) {
  return { stage, on: appointment.on === null ? null : moment(appointment.on), where: appointment.where };
}

function answered(
  { stage, on, where }: Appointment,
  event: Extract<ComplaintEvent, { type: 'AppointmentAnswered' | 'AppointmentReplaced' }>,
): Appointment {
  const standing = { stage, on, where };
  if (event.type === 'AppointmentReplaced') return { ...standing, status: 'replaced', way: event.way };
  if (event.answer === 'accepted') return { ...standing, status: 'accepted' };
  return { ...standing, status: 'wish', wish: event.answer, note: event.note };
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
