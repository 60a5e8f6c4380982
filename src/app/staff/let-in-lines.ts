import { day } from '../../domain/calendar/day.ts';
import { dayInWords } from '../../domain/calendar/words.ts';
import { letInOn } from '../../domain/complaint/let-in.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import { nameWithOrganisation } from '../tracker/consent-history.ts';
import { whomOf } from './whom.ts';

/** Whom the family lets in on this day, for staff: one sentence each. Empty where it lets nobody in. */
export function letInLines({ complaint, context }: Pick<ReadComplaint, 'complaint' | 'context'>): string[] {
  const whom = whomOf(complaint);
  const agreed = letInOn(complaint.letIn, context.now.day).map(({ scope, until, isWhole, ...who }) => {
    const others = isWhole ? ', and everybody else there,' : '';
    const what =
      scope === 'act' ? `act for ${whom.who}` : `see the ${whom.complaint}, and not act for ${whom.who}`;
    const end = until === null ? `until ${whom.who} stops it` : `until ${dayInWords(day(until))}`;
    // Without an organisation beside it, the name is that of one whose person has left.
    const name =
      isWhole && who.organisation === null ? `Everybody at ${who.name}` : nameWithOrganisation(who) + others;
    return `${name} may ${what}, ${end}.`;
  });
  const lodged = complaint.letIn
    .filter(({ status }) => status === 'lodged')
    .map(
      (one) =>
        `${nameWithOrganisation(one)} sent the ${whom.complaint} for ${whom.who}. ${whom.Who} has not confirmed it yet, so do not deal with them for ${whom.who}.`,
    );
  return [...agreed, ...lodged];
}
