import { readCalendar } from '../../src/content/calendar.ts';

/** The bank holidays that the service ships with: 2016 to 2028. */
export const england = readCalendar();
