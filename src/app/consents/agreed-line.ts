import { day } from '../../domain/calendar/day.ts';
import { dayInWords, momentInWords } from '../../domain/calendar/words.ts';
import { isWithoutPerson, type Consent } from '../../domain/consent/consent.ts';
import type { Say } from '../../journeys/say.ts';
import type { AdvocateStore } from '../../ports/advocate-store.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import { nameWithOrganisation } from '../tracker/consent-history.ts';

type Agreed = Extract<ReadComplaint['complaint']['letIn'][number], { status: 'agreed' }>;

/**
 * Somebody under the name that the family agreed to. What the organisation is called, and where somebody works, is as it is
 * now: where it was something else, that is said, so that the family knows them again.
 */
export async function agreedLine(
  consent: Consent,
  known: Agreed,
  read: ReadComplaint,
  say: Say,
  { advocates }: { readonly advocates: AdvocateStore },
): Promise<{ who: string; said: string[] }> {
  const advocate = consent.advocateId === null ? null : await advocates.find(consent.advocateId);
  const id = consent.organisationId ?? advocate?.organisationId ?? null;
  const organisation = id === null ? null : ((await advocates.findOrganisation(id))?.name ?? null);
  const then = nameWithOrganisation(known);
  const now = isWithoutPerson(consent)
    ? (organisation ?? then)
    : nameWithOrganisation({ name: known.name, organisation });
  const was = now === then ? [] : [say('was-called', { who: then })];
  return { who: now, said: [...was, ...agreed(known, read, say)] };
}

/** Terms as they stand, in sentences. */
function agreed(
  { consent, scope, until, isWhole, since }: Agreed,
  { context, entries }: Pick<ReadComplaint, 'context' | 'entries'>,
  say: Say,
): string[] {
  const left = entries
    .map(({ event }) => event)
    .findLast((one) => one.type === 'AdvocateLeft' && one.consent === consent && one.isNamed);
  if (until !== null && until < context.now.day.toString())
    return [say('over', { date: dayInWords(day(until)) })];
  return [
    say(`may-${scope}`),
    ...(left && 'name' in left ? [say('left', { who: left.name })] : isWhole ? [say('whole')] : []),
    until === null ? say('open') : say('until', { date: dayInWords(day(until)) }),
    say('since', { date: momentInWords(since) }),
  ];
}
