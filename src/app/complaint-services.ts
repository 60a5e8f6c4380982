import type { Calendar } from '../domain/calendar/calendar.ts';
import type { Procedures } from '../domain/procedure/versions.ts';
import type { AttemptStore } from '../ports/attempt-store.ts';
import type { ComplaintStore } from '../ports/complaint-store.ts';
import type { DraftStore } from '../ports/draft-store.ts';
import type { Live } from '../ports/live.ts';
import type { Now } from '../ports/now.ts';
import type { Secrets } from '../ports/secrets.ts';

/** What the use cases of a complaint need. */
export interface ComplaintServices {
  readonly complaints: ComplaintStore;
  readonly drafts: DraftStore;
  readonly attempts: AttemptStore;
  readonly procedures: Procedures;
  readonly calendar: Calendar;
  readonly secrets: Secrets;
  readonly live: Live;
  readonly now: Now;
}
