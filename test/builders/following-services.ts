import { followCalendar } from '../../src/app/administration/followed-calendar.ts';
import { holidaysIn } from '../../src/app/administration/import-holidays.ts';
import { england } from '../domain/england.ts';
import { someServices } from './some-services.ts';

/** Every use case's needs, with a calendar that an import changes, as in the service that runs. */
export function followingServices(startsAt?: string) {
  const services = someServices(startsAt);
  const followed = followCalendar(holidaysIn(england), services.calendars, services.now);
  return {
    ...services,
    followed,
    get calendar() {
      return followed.current;
    },
  };
}
