import { currentVersion, type Procedures } from '../../domain/procedure/versions.ts';
import type { Calendar } from '../../domain/calendar/calendar.ts';
import type { Audience } from '../../journeys/words.ts';
import { dayNow, type Now } from '../../ports/now.ts';
import type { Printer, PrintSize } from '../../ports/printer.ts';
import { isForChildren } from '../guides/who-may-use.ts';
import type { AllQuestionWords } from '../show-question.ts';
import { formPaper, type FormSentences } from './form-paper.ts';

/** What forms are made with. */
export interface FormServices {
  readonly procedures: Procedures;
  readonly calendar: Calendar;
  readonly questionWords: AllQuestionWords;
  readonly sentences: FormSentences;
  readonly printer: Printer;
  readonly now: Now;
}

/** The form of a procedure's current version; null when there is no such procedure, or it is not for children. */
export type FormShelf = (
  procedure: string,
  audience: Audience,
  size: PrintSize,
) => Promise<Uint8Array<ArrayBuffer>> | null;

/** Blank forms. Each is made when it is first asked for and then kept: anybody may ask, and they never change. */
export function makeFormShelf(services: FormServices): FormShelf {
  const made = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  return (id, audience, size) => {
    const procedure = currentVersion(services.procedures, id);
    if (!procedure || (audience === 'young' && !isForChildren(procedure))) return null;
    const key = `${id} ${audience} ${size}`;
    const asking = { ...services, procedure, audience, today: dayNow(services.now) };
    const form = made.get(key) ?? services.printer.print('form', formPaper(asking, services.sentences), size);
    made.set(key, form);
    return form;
  };
}
