import { moment } from '../../domain/calendar/moment.ts';
import { day } from '../../domain/calendar/day.ts';
import { dayInWords, momentInWords } from '../../domain/calendar/words.ts';
import type { ComplaintEvent } from '../../domain/complaint/events.ts';
import { letterIn } from '../../domain/complaint/with-letter.ts';
import type { ExchangeEvent, OfferedAppointment } from '../../domain/complaint/exchange-events.ts';
import { contactOf } from '../../domain/procedure/contacts.ts';
import { unreachable } from '../../domain/unreachable.ts';
import type { Say } from '../../journeys/say.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import { appointmentInWords } from './appointment-words.ts';
import { byInWords } from './by-in-words.ts';
import { delayDetails } from './delay-words.ts';
import { stepFactsInWords } from './step-facts-words.ts';

/** What happened beside the procedure, as the family reads it. */
export function exchangeTitle(
  event: ExchangeEvent,
  { procedure, complaint }: ReadComplaint,
  say: Say,
): string {
  switch (event.type) {
    case 'InformationAdded':
      return say('history-information');
    case 'AppointmentOffered':
      return say(
        event.appointment.others ? 'history-appointment-offered-times' : 'history-appointment-offered',
      );
    case 'AppointmentAnswered':
      return say(`history-appointment-${event.answer}`);
    case 'AppointmentReplaced':
      return say(`history-replaced-${event.way}`);
    case 'AppointmentNotAgreed':
      return say('history-appointment-not-agreed');
    case 'RestorativeConferenceAnswered':
      return say(event.isTaken ? 'history-restorative-taken' : 'history-restorative-declined');
    case 'QuestionAsked':
      return say('history-question', { who: contactOf(procedure, event.to, complaint.area).title });
    case 'QuestionAnswered':
      return say('history-answer');
    case 'DelayTold':
      return say('history-delay');
    case 'LetterPosted':
      return say('history-letter-posted');
    case 'AdvocateRequested':
      return say('history-advocate-requested');
    case 'AdvocateArranged':
      return say('history-advocate-arranged');
    case 'FurtherChallengeAsked':
      return say('history-challenge-asked');
    case 'FurtherChallengeDecided':
      return say(event.isTaken ? 'history-challenge-taken' : 'history-challenge-not-taken');
    case 'RecommendationMade':
      return say('history-recommendation');
    case 'RecommendationSettled':
      return say(event.isDone ? 'history-recommendation-done' : 'history-recommendation-not-done');
    case 'RemedyPromised':
      return say('history-remedy');
    case 'ErasureRequested':
      return say('history-erasure-requested');
    case 'ErasureAnswered':
      return say(`history-erasure-${event.answer}`);
    case 'ComplaintWithdrawn':
      return say('history-withdrawn');
    default:
      return unreachable(event);
  }
}

/** The appointment that an entry is about, the question that it answers, and the files that came with it. */
export function exchangeDetails(event: ComplaintEvent, read: ReadComplaint, say: Say): string[] {
  if (event.type === 'QuestionAnswered') {
    const asked = read.entries.find(({ position }) => position === event.number);
    if (asked?.event.type !== 'QuestionAsked') return [];
    const by = byInWords(asked, read.entries, say);
    return [say('history-answer-to', { question: shortened(asked.event.text) }), ...(by ? [by] : [])];
  }
  if (event.type === 'InformationAdded')
    return (event.files ?? []).map(({ name }) => say('history-file', { name }));
  if (event.type === 'LetterPosted') return postedDetails(event, read);
  if (event.type === 'RecommendationMade' || event.type === 'RecommendationSettled')
    return recommendationDetails(event, read.entries, say);
  if (event.type === 'RemedyPromised') return remedyDetails(event, say);
  if (event.type === 'ErasureAnswered') return erasureDetails(event, say);
  if (event.type === 'DelayTold') return delayDetails(event, read, say);
  if (event.type === 'AppointmentNotAgreed')
    return [say('history-appointment-offers', { count: event.offers })];
  const appointment = 'appointment' in event && event.appointment;
  const chosen = 'chosen' in event ? event.chosen : undefined;
  return [
    ...(appointment ? appointmentDetail(appointment, chosen, say) : []),
    ...stepFactsInWords(event, read, say),
  ];
}

/** Who is to do it and by when, with what was learned; once something came of it, what it was and the day. */
function recommendationDetails(
  event: Extract<ExchangeEvent, { type: 'RecommendationMade' | 'RecommendationSettled' }>,
  entries: ReadComplaint['entries'],
  say: Say,
): string[] {
  if (event.type === 'RecommendationMade') {
    const { owner, due, learned } = event;
    const asked = say('history-recommendation-asked', { owner, date: dayInWords(day(due)) });
    return [...(learned === '' ? [] : [say('history-recommendation-learned', { learned })]), asked];
  }
  const made = entries.find(({ position }) => position === event.number)?.event;
  const what =
    made?.type === 'RecommendationMade'
      ? [say('history-recommendation-was', { text: shortened(made.text) })]
      : [];
  return [...what, say('history-recommendation-on', { date: dayInWords(day(event.on)) })];
}

/** What was wrong, who puts it right and by when. */
function remedyDetails(
  { wrong, owner, due }: Extract<ExchangeEvent, { type: 'RemedyPromised' }>,
  say: Say,
): string[] {
  const date = dayInWords(day(due));
  return [say('history-remedy-wrong', { wrong }), say('history-recommendation-asked', { owner, date })];
}

/** What was deleted, and how long the rest is kept. */
function erasureDetails(
  { answer, until }: Extract<ExchangeEvent, { type: 'ErasureAnswered' }>,
  say: Say,
): string[] {
  return [
    say(`history-erasure-${answer}-what`),
    ...(until === '' ? [] : [say('history-erasure-until', { until })]),
  ];
}

/** One time with its place; of several, the one that was chosen, or all while none is. */
function appointmentDetail(
  { on, others = [], where }: OfferedAppointment,
  chosen: string | undefined,
  say: Say,
): string[] {
  const only = chosen ?? (others.length === 0 ? on : null);
  if (only === null && on !== null) {
    const times = [on, ...others].map((time) => momentInWords(moment(time)));
    const place = where === '' ? [] : [say('history-appointment-where', { where })];
    return [say('history-appointment-times', { times: times.join('; ') }), ...place];
  }
  const when = appointmentInWords({ on: only === null ? null : moment(only), where });
  return when === '' ? [] : [say('history-appointment-when', { when })];
}

/** The whole question stands in its own entry. */
function shortened(text: string): string {
  return text.length <= 200 ? text : `${text.slice(0, 200).trimEnd()}…`;
}

/** Which letter it was: its heading and its day. */
function postedDetails(
  { position }: Extract<ExchangeEvent, { type: 'LetterPosted' }>,
  { entries }: ReadComplaint,
): string[] {
  const sent = entries.find((entry) => entry.position === position)?.event;
  const letter = sent && letterIn(sent);
  return letter ? [letter.heading, ...letter.lines.slice(0, 1)] : [];
}
