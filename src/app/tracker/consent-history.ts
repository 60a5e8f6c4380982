import { day } from '../../domain/calendar/day.ts';
import { dayInWords } from '../../domain/calendar/words.ts';
import type { ConsentEvent } from '../../domain/complaint/consent-events.ts';
import { unreachable } from '../../domain/unreachable.ts';
import type { Say } from '../../journeys/say.ts';
import type { ReadComplaint } from '../read-complaint.ts';

type Agreed = Extract<ConsentEvent, { type: 'AdvocateAgreed' }>;

/** The advocate by name, with the organisation where there is one: "Maya Example of Open Door". */
export function nameWithOrganisation({
  name,
  organisation,
}: {
  readonly name: string;
  readonly organisation: string | null;
}): string {
  return organisation === null ? name : `${name} of ${organisation}`;
}

/** Whom the family let in, or stopped letting in, as it reads it. */
export function consentTitle(
  event: ConsentEvent,
  { entries }: Pick<ReadComplaint, 'entries'>,
  say: Say,
): string {
  switch (event.type) {
    case 'AdvocateAgreed':
      return say(`history-let-in-${isChange(event, entries) ? 'changed' : event.scope}`, {
        who: nameWithOrganisation(event),
      });
    case 'AdvocateEnded':
      return say(`history-let-in-${isRefusal(event, entries) ? 'refused' : event.why}`, { who: event.name });
    case 'AdvocateLeft':
      return say('history-let-in-left', { who: event.name, organisation: event.organisation });
    case 'AdvocateLodged':
      return say('history-let-in-lodged', { who: nameWithOrganisation(event) });
    default:
      return unreachable(event);
  }
}

/** What they may and until when, or how they say that the family agreed. */
export function consentDetails(
  event: ConsentEvent,
  { entries }: Pick<ReadComplaint, 'entries'>,
  say: Say,
): string[] {
  if (event.type === 'AdvocateEnded') return [];
  if (event.type === 'AdvocateLeft')
    return [say('history-let-in-left-others', { organisation: event.organisation })];
  if (event.type === 'AdvocateLodged')
    return [say('history-let-in-how', { how: event.how }), say('history-let-in-lodged-waits')];
  return [
    ...(isChange(event, entries) ? [say(`history-let-in-now-${event.scope}`)] : []),
    ...(event.isWhole ? [say('history-let-in-whole')] : []),
    event.until === null
      ? say('history-let-in-open')
      : say('history-let-in-until', { date: dayInWords(day(event.until)) }),
  ];
}

/** True where the family had agreed before, and now says something else. */
function isChange(event: Agreed, entries: ReadComplaint['entries']): boolean {
  const first = entries.find(
    ({ event: one }) => one.type === 'AdvocateAgreed' && one.consent === event.consent,
  );
  return first !== undefined && first.event !== event;
}

/** True where the family never agreed: it said no to somebody who had lodged for it. */
function isRefusal(
  { consent, why }: Extract<ConsentEvent, { type: 'AdvocateEnded' }>,
  entries: ReadComplaint['entries'],
) {
  return (
    why === 'withdrawn' &&
    !entries.some(({ event }) => event.type === 'AdvocateAgreed' && event.consent === consent)
  );
}
