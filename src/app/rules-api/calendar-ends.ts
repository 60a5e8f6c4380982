import type { Calendar } from '../../domain/calendar/calendar.ts';
import type { FieldError } from './problem.ts';

/** What is said where a limit runs past the known bank holidays: it is never guessed. */
export function calendarEnds(pointer: string, { last }: Calendar): FieldError {
  const detail = `A limit that starts here runs past ${last}, the last day for which bank holidays are known. It cannot be counted yet.`;
  return { pointer, detail };
}
