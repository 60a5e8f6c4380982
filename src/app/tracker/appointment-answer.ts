import { compareMoments } from '../../domain/calendar/moment.ts';
import { appointmentAnswers, type AppointmentAnswer } from '../../domain/complaint/exchange-events.ts';
import type { Component } from '../../journeys/component.ts';
import type { Say } from '../../journeys/say.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import { whenAndWhere } from './appointment-words.ts';

/** The answer that was chosen; null for none, and for anything else that was sent. */
export function readAppointmentAnswer(typed: string): AppointmentAnswer | null {
  return appointmentAnswers.find((one) => one === typed) ?? null;
}

/** "You were offered an appointment on …", for an offer that stands. */
export function offeredInWords({ complaint }: ReadComplaint, say: Say): string {
  const { appointment } = complaint;
  return appointment ? say('appointment-offered', { when: whenAndWhere(appointment, say) }) : '';
}

/** The answers that the family can give; not yes to a time that has passed. */
export function answerRadios(
  { complaint: { appointment }, context }: ReadComplaint,
  value: string,
  error: string | undefined,
  say: Say,
): Component {
  const on = appointment?.on ?? null;
  const isPast = on !== null && compareMoments(on, context.now) < 0;
  const answers = appointmentAnswers.filter((answer) => !(isPast && answer === 'accepted'));
  return {
    macro: 'govukRadios',
    params: {
      ...{ idPrefix: 'answer', name: 'answer', value },
      fieldset: { legend: { text: say('appointment-answer'), classes: 'govuk-fieldset__legend--m' } },
      items: answers.map((answer) => ({ value: answer, text: say(`appointment-${answer}`) })),
      ...(error && { errorMessage: { text: error } }),
    },
  };
}
