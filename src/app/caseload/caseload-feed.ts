import type { Advocate, AdvocateStore } from '../../ports/advocate-store.ts';
import { ownComplaintOf, type OwnConcernServices } from '../advocates/own-concerns.ts';
import { calendarFile, type CalendarDay } from '../calendar-file.ts';
import { ownerOf, type AddressServices } from '../feed/feed.ts';
import type { CaseDate } from './case-dates.ts';
import { readCaseload, type CaseloadServices } from './read-caseload.ts';

export type CaseloadFeedServices = CaseloadServices &
  Omit<AddressServices, 'feeds'> &
  Pick<OwnConcernServices, 'ownConcerns' | 'complaints'> & {
    readonly advocateFeeds: AddressServices['feeds'];
    readonly advocates: Pick<AdvocateStore, 'find'>;
  };

/** Where an advocate's address is made, renewed and stopped: as a family's. */
export function addressesOf({ advocateFeeds: feeds, secrets, now }: CaseloadFeedServices): AddressServices {
  return { feeds, secrets, now };
}

/**
 * The calendar file for the secret address of an advocate: the dates of every family that lets them in at this moment,
 * and of the concerns that they sent themselves. Null when the address is unknown or has been stopped, or the account is closed.
 */
export async function caseloadCalendarFor(
  token: string,
  services: CaseloadFeedServices,
): Promise<string | null> {
  const advocateId = await ownerOf(token, addressesOf(services));
  const advocate = advocateId === null ? null : await services.advocates.find(advocateId);
  if (advocate?.status !== 'active') return null;
  return calendarFile(feedDays(await datesFor(advocate, services)), services.now());
}

/** A concern of their own whose sender lets them in too counts once. */
async function datesFor(advocate: Advocate, services: CaseloadFeedServices): Promise<CaseDate[]> {
  const families = (await readCaseload(advocate, services)).filter((one) => one.status === 'open');
  const known = new Set(families.map(({ found }) => found.complaintId));
  const concerns = await services.ownConcerns.ofAdvocate(advocate.id);
  const own = await Promise.all(concerns.map(({ id }) => ownComplaintOf(id, advocate, services)));
  const more = await services.cases.read(own.filter((id) => id !== null && !known.has(id)) as string[]);
  return [...families.map(({ found }) => found), ...more].flatMap(({ dates }) => dates);
}

/** One entry for each kind of date on a day, which says how many there are and not of whom. Appointments go by the hour. */
export function feedDays(dates: readonly CaseDate[]): CalendarDay[] {
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
