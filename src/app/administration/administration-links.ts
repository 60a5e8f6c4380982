import { dayNow } from '../../ports/now.ts';
import { aboutComplaint, may, type Actor, type StaffAction } from '../policy.ts';
import type { FollowedCalendar } from './followed-calendar.ts';
import { warningOf } from './known-holidays.ts';
import type { Now } from '../../ports/now.ts';

/** One page of the administration. */
export interface AdministrationLink {
  readonly title: string;
  readonly href: string;
  readonly hint: string;
}

const pages: readonly (AdministrationLink & { action: StaffAction })[] = [
  {
    action: 'manage-holidays',
    title: 'Bank holidays',
    href: '/staff/administration/holidays',
    hint: 'What the service knows, and the file of GOV.UK.',
  },
];

/** The pages that somebody may open. */
export function administrationLinks(actor: Actor): AdministrationLink[] {
  return pages.filter(({ action }) => may(actor, action, aboutComplaint(null)));
}

/** What needs an administrator's attention; empty for all others. */
export function administrationWarnings(
  actor: Actor,
  { followed, now }: { followed: FollowedCalendar; now: Now },
): string[] {
  const isTheirs = may(actor, 'manage-holidays', aboutComplaint(null));
  const warning = isTheirs ? warningOf(followed.current, dayNow(now)) : null;
  return warning ? [warning] : [];
}
