import { dayNow, type Now } from '../../ports/now.ts';
import type { Procedures } from '../../domain/procedure/versions.ts';
import { aboutComplaint, may, type Actor } from '../policy.ts';
import { mayReadFailures } from './failures.ts';
import type { FollowedCalendar } from './followed-calendar.ts';
import { warningOf } from './known-holidays.ts';
import { bodiesOf } from './meeting-page.ts';

/** One page of the administration. */
export interface AdministrationLink {
  readonly title: string;
  readonly href: string;
  readonly hint: string;
}

interface Needs {
  readonly procedures: Procedures;
  readonly followed: FollowedCalendar;
  readonly now: Now;
}

const pages: readonly (AdministrationLink & { isFor: (actor: Actor, services: Needs) => boolean })[] = [
  {
    title: 'Bank holidays',
    href: '/staff/administration/holidays',
    hint: 'What the service knows, and the file of GOV.UK.',
    isFor: (actor) => may(actor, 'manage-holidays', aboutComplaint(null)),
  },
  {
    title: 'Dates of meetings',
    href: '/staff/administration/meetings',
    hint: 'When bodies meet that complaints wait for.',
    isFor: (actor, services) => bodiesOf(actor, services).length > 0,
  },
  {
    title: 'Messages that could not be sent',
    href: '/staff/administration/messages',
    hint: 'Which, why, and what was done about them.',
    isFor: mayReadFailures,
  },
  {
    title: 'Users and roles',
    href: '/staff/users',
    hint: 'Who may come in, and as what.',
    isFor: (actor) => may(actor, 'manage-users', aboutComplaint(null)),
  },
  {
    title: 'Audit',
    href: '/staff/audit',
    hint: 'Who looked at what, and whether anything was changed.',
    isFor: (actor) => may(actor, 'read-audit', aboutComplaint(null)),
  },
];

/** The pages that somebody may open. */
export function administrationLinks(actor: Actor, services: Needs): AdministrationLink[] {
  return pages.filter(({ isFor }) => isFor(actor, services));
}

/** What needs an administrator's attention; empty for all others. */
export function administrationWarnings(actor: Actor, { followed, now }: Needs): string[] {
  const isTheirs = may(actor, 'manage-holidays', aboutComplaint(null));
  const warning = isTheirs ? warningOf(followed.current, dayNow(now)) : null;
  return warning ? [warning] : [];
}
