import type { Calendar } from '../domain/calendar/calendar.ts';
import type { PlainDate } from '../domain/calendar/day.ts';
import type { Procedures } from '../domain/procedure/versions.ts';
import { stateOf } from '../journeys/complain/journey.ts';
import type { State } from '../journeys/complain/state.ts';
import type { Draft, DraftStore } from '../ports/draft-store.ts';
import { dayNow, type Now } from '../ports/now.ts';

/** What the use cases of the journey need. */
export interface JourneyServices {
  readonly drafts: DraftStore;
  readonly procedures: Procedures;
  readonly calendar: Calendar;
  readonly now: Now;
  /** The day as of which answers are judged, for a complaint that came on paper; today when left out. */
  readonly judgedOn?: PlainDate;
}

export interface OpenDraft {
  readonly draft: Draft;
  readonly state: State;
}

/** Reads a draft with all that follows from its answers; null when there is none, or it was sent. */
export async function openDraft(id: string, services: JourneyServices): Promise<OpenDraft | null> {
  const draft = await services.drafts.read(id);
  return draft && { draft, state: stateOfDraft(draft, services) };
}

export function stateOfDraft(
  { answers }: Pick<Draft, 'answers'>,
  { procedures, calendar, now, judgedOn }: JourneyServices,
): State {
  return stateOf({ answers, procedures, calendar, today: judgedOn ?? dayNow(now) });
}
