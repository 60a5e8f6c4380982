import { compareMoments, momentText } from '../../domain/calendar/moment.ts';
import { momentInWords } from '../../domain/calendar/words.ts';
import { timesOf, type AnswerAppointment } from '../../domain/complaint/appointments.ts';
import { appointmentAnswers } from '../../domain/complaint/exchange-events.ts';
import type { Component } from '../../journeys/component.ts';
import type { Say } from '../../journeys/say.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import { whenAndWhere } from './appointment-words.ts';

/** What was chosen, with the time that it names; null for nothing, and for anything else that was sent. */
export function readAppointmentAnswer(typed: string): Omit<AnswerAppointment, 'note'> | null {
  const [name, on] = typed.split(' ');
  const answer = appointmentAnswers.find((one) => one === name);
  return answer ? { answer, ...(on && { on }) } : null;
}

/** "You were offered an appointment on …", for an offer that stands; where it names several times, its radios do. */
export function offeredInWords({ complaint }: ReadComplaint, say: Say): string {
  const { appointment } = complaint;
  if (!appointment) return '';
  if (appointment.status === 'not-agreed') return say('appointment-none');
  const { others, where } = appointment;
  const isSeveral = others.length > 0 && appointment.status !== 'accepted';
  return isSeveral
    ? say('appointment-times', {
        count: others.length + 1,
        where: whenAndWhere({ on: null, where }, say),
      })
    : say('appointment-offered', { when: whenAndWhere(appointment, say) });
}

/** The heading of the form, and what it asks of somebody who answers nothing. */
export function answerWords({ complaint: { appointment } }: ReadComplaint, say: Say) {
  const isOver = appointment?.status === 'not-agreed';
  return {
    title: say(isOver ? 'appointment-after-all-title' : 'appointment-title'),
    choose: say(!isOver && appointment?.others.length ? 'appointment-choose-time' : 'appointment-choose'),
  };
}

/** The answers that the family can give: yes to each time that has not passed, and what it would like instead. */
export function answerRadios(
  read: ReadComplaint,
  value: string,
  error: string | undefined,
  say: Say,
): Component {
  const instead = appointmentAnswers.filter((answer) => answer !== 'accepted');
  const { appointment } = read.complaint;
  const isOver = appointment?.status === 'not-agreed';
  const other = isOver ? 'after-all' : appointment?.others.length ? 'none-suits' : 'another-time';
  const text = (answer: string) => say(`appointment-${answer === 'another-time' ? other : answer}`);
  return {
    macro: 'govukRadios',
    params: {
      ...{ idPrefix: 'answer', name: 'answer', value },
      fieldset: { legend: { text: say('appointment-answer'), classes: 'govuk-fieldset__legend--m' } },
      items: [...yesItems(read, say), ...instead.map((answer) => ({ value: answer, text: text(answer) }))],
      ...(error && { errorMessage: { text: error } }),
    },
  };
}

/** Each answer names its time: a page that was open for long cannot say yes to another one. */
function yesItems({ complaint: { appointment }, context }: ReadComplaint, say: Say) {
  if (!appointment || appointment.status === 'not-agreed') return [];
  const times = timesOf(appointment);
  if (times.length === 0) return [{ value: 'accepted', text: say('appointment-accepted') }];
  return times
    .filter((time) => compareMoments(time, context.now) >= 0)
    .map((time) => ({
      value: `accepted ${momentText(time)}`,
      text:
        times.length > 1
          ? say('appointment-yes', { when: momentInWords(time) })
          : say('appointment-accepted'),
    }));
}
