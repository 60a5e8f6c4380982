import type { Moment } from '../../domain/calendar/moment.ts';
import { momentInWords } from '../../domain/calendar/words.ts';
import type { Say } from '../../journeys/say.ts';

interface Offered {
  readonly on: Moment | null;
  readonly where: string;
}

/** "Wednesday 15 April 2026 at 2pm, Example House"; empty where neither day nor place was named. */
export function appointmentInWords({ on, where }: Offered): string {
  return [on && momentInWords(on), where].filter(Boolean).join(', ');
}

/** The same to stand after "an appointment": " on Wednesday …, Example House", ", Example House" or nothing. */
export function whenAndWhere({ on, where }: Offered, say: Say): string {
  const when = on ? say('when-on', { when: momentInWords(on) }) : '';
  return when + (where === '' ? '' : say('when-at', { where }));
}
