import { day } from '../../domain/calendar/day.ts';
import { compareMoments } from '../../domain/calendar/moment.ts';
import { dayInWords } from '../../domain/calendar/words.ts';
import { timesOf } from '../../domain/complaint/appointments.ts';
import { hasEnded } from '../../domain/complaint/complaint.ts';
import type { Appointment } from '../../domain/complaint/exchange.ts';
import { isMeetingStillOwed } from '../../domain/complaint/offers.ts';
import { remedyStage } from '../../domain/complaint/remedies.ts';
import type { Say } from '../../journeys/say.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import { managerInWords, mayTellManager } from './manager-words.ts';
import { whenAndWhere } from './appointment-words.ts';

/** What was agreed or asked for beside the procedure, and what waits for an answer. After the end, only what still waits. */
export function agreedIn(read: ReadComplaint, say: Say): string[] {
  const { complaint } = read;
  const manager = managerInWords(read, say);
  const { appointment, restorative, questions, advocate, erasure } = complaint;
  const waiting = questions.filter(({ status }) => status === 'waiting').length;
  const agreed = [
    ...(appointment ? [agreedAppointment(appointment, read, say)] : []),
    ...(restorative && restorative.status !== 'offered'
      ? [say(`agreed-restorative-${restorative.status}`)]
      : []),
    ...(manager ? [manager] : []),
  ];
  return [
    ...(hasEnded(complaint) ? [] : agreed.filter((sentence) => sentence !== null)),
    ...remediesInWords(read, say),
    ...(waiting === 1 ? [say('agreed-question')] : []),
    ...(waiting > 1 ? [say('agreed-questions', { count: waiting })] : []),
    ...(advocate ? [say(`agreed-advocate-${advocate.status}`)] : []),
    ...(erasure?.status === 'requested' ? [say('agreed-erasure-requested')] : []),
    ...(erasure?.status === 'answered' ? [say(`agreed-erasure-${erasure.answer}`)] : []),
  ];
}

/** What is put right, and a letter about it that is still owed. It counts after the end too. */
function remediesInWords({ complaint, procedure }: ReadComplaint, say: Say): string[] {
  const promised = complaint.remedies.map(({ owner, due }) =>
    say('agreed-remedy', { owner, date: dayInWords(day(due)) }),
  );
  return [...promised, ...(remedyStage(complaint, procedure) ? [say('agreed-remedy-owed')] : [])];
}

/** Offers that the family has not answered: what it may do first. */
export function offersToAnswer(read: ReadComplaint, say: Say): string[] {
  const { appointment, restorative } = read.complaint;
  return [
    ...(appointment?.status === 'offered' ? [offerInWords(appointment, read, say)] : []),
    ...(restorative?.status === 'offered' ? [say('may-restorative')] : []),
    ...mayTellManager(read, say),
  ];
}

function offerInWords(appointment: Appointment, read: ReadComplaint, say: Say): string {
  const times = timesOf(appointment);
  const isPast = times.length > 0 && times.every((on) => hasPassed({ on }, read));
  if (times.length > 1)
    return say(isPast ? 'may-appointment-times-past' : 'may-appointment-times', { count: times.length });
  return say(isPast ? 'may-appointment-past' : 'may-appointment', { when: whenAndWhere(appointment, say) });
}

function agreedAppointment(appointment: Appointment, read: ReadComplaint, say: Say): string | null {
  switch (appointment.status) {
    case 'offered':
      return null;
    case 'wish':
      return say(`agreed-wish-${appointment.wish}`);
    case 'replaced':
      return say(`agreed-replaced-${appointment.way}`);
    case 'not-agreed':
      return say(
        isMeetingStillOwed(read.complaint, read.procedure) ? 'agreed-no-time-owed' : 'agreed-no-time',
      );
    case 'accepted': {
      const name = hasPassed(appointment, read) ? 'agreed-appointment-past' : 'agreed-appointment';
      return say(name, { when: whenAndWhere(appointment, say) });
    }
  }
}

function hasPassed({ on }: Pick<Appointment, 'on'>, { context }: ReadComplaint): boolean {
  return on !== null && compareMoments(on, context.now) < 0;
}
