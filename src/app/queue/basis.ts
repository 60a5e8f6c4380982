import { createHash } from 'node:crypto';
import type { ComplaintServices } from '../complaint-services.ts';

/** Raise it when `queueEntryOf` answers otherwise for the same events and content: all entries are then made anew. */
const shape = 4;

type Content = Pick<ComplaintServices, 'procedures' | 'calendar'>;

const known = new WeakMap<Content['procedures'], { calendar: Content['calendar']; basis: string }>();

/** What entries of the queue are made by: the code, every procedure, and the bank holidays. Worked out once. */
export function queueBasis({ procedures, calendar }: Content): string {
  const found = known.get(procedures);
  if (found?.calendar === calendar) return found.basis;
  const { first, last, holidays } = calendar;
  const text = JSON.stringify([shape, procedures, `${first}`, `${last}`, [...holidays.keys()]]);
  const basis = createHash('sha256').update(text).digest('base64url').slice(0, 16);
  known.set(procedures, { calendar, basis });
  return basis;
}
