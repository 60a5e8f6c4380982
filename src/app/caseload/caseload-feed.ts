import type { AdvocateStore } from '../../ports/advocate-store.ts';
import { calendarFile, type CalendarDay } from '../calendar-file.ts';
import { ownerOf, type AddressServices } from '../feed/feed.ts';
import type { CaseDate } from './case-dates.ts';
import { readCaseload, type CaseloadFamily, type CaseloadServices } from './read-caseload.ts';

export type CaseloadFeedServices = CaseloadServices &
  Omit<AddressServices, 'feeds'> & {
    readonly advocateFeeds: AddressServices['feeds'];
    readonly advocates: Pick<AdvocateStore, 'find'>;
  };

/** Where an advocate's address is made, renewed and stopped: as a family's. */
export function addressesOf({ advocateFeeds: feeds, secrets, now }: CaseloadFeedServices): AddressServices {
  return { feeds, secrets, now };
}

/**
 * The calendar file for the secret address of an advocate: the dates of every family that lets them in at this moment.
 * Null when the address is unknown or has been stopped, or the account is closed.
 */
export async function caseloadCalendarFor(
  token: string,
  services: CaseloadFeedServices,
): Promise<string | null> {
  const advocateId = await ownerOf(token, addressesOf(services));
  const advocate = advocateId === null ? null : await services.advocates.find(advocateId);
  if (advocate?.status !== 'active') return null;
  return calendarFile(feedDays(await readCaseload(advocate, services)), services.now());
}

/** One entry for each kind of date on a day, which says how many there are and not of whom. Appointments go by the hour. */
export function feedDays(families: readonly CaseloadFamily[]): CalendarDay[] {
  const dates = families.flatMap((one) => (one.status === 'open' ? one.found.dates : []));
  const groups = Map.groupBy(dates, (date) => `${date.when.day.toString()} ${idOf(date)}`);
  return [...groups.values()].map((same) => {
    const { what, when } = same[0]!;
    const at = what === 'appointment' ? when.at : null;
    return { id: idOf(same[0]!), day: when.day, what, at, count: same.length };
  });
}

function idOf({ what, when }: CaseDate): string {
  const isAt = what === 'appointment' && when.at !== null;
  return isAt ? `${what}.${when.at.hour}.${when.at.minute}` : what;
}
