import type { ComplaintEvent, Entry } from '../../domain/complaint/events.ts';
import { noContact } from '../../domain/contact/wishes.ts';
import { leftOut, withoutContact } from '../staff/panel/without-contact.ts';

/** What people write, by the name of its field: a way to reach the family may stand in each. */
const written: ReadonlySet<string> = new Set([
  ...['text', 'note', 'reason', 'reasons', 'concerns', 'where', 'learned', 'lines'],
  ...['what-happened', 'what-you-want', 'why-late'],
]);

/**
 * The entries of a complaint as an advocate may read them: how the family can be reached is not in them, neither where
 * the family said it nor in what anybody wrote later.
 */
export function withoutContactOf(entries: readonly Entry[]): Entry[] {
  const clean = withoutContact(entries);
  return entries.map((entry) => ({ ...entry, event: cleaned(withoutOwn(entry.event), clean) }));
}

/** An event without what it keeps of contact alone. How it was checked who the family is tells how it was reached. */
function withoutOwn(event: ComplaintEvent): ComplaintEvent {
  switch (event.type) {
    case 'ComplaintLodged': {
      const { contact: _contact, ...telling } = event.telling;
      return { ...event, telling };
    }
    case 'ContactWishesChanged':
      return { ...event, ways: noContact };
    case 'EmailConfirmed':
      return { ...event, address: '' };
    case 'AccessCodeReplaced':
      return { ...event, note: leftOut };
    default:
      return event;
  }
}

function cleaned<T>(value: T, clean: (text: string) => string, isWritten = false): T {
  if (typeof value === 'string') return (isWritten ? clean(value) : value) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => cleaned(one, clean, isWritten)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, one]) => [name, cleaned(one, clean, written.has(name))]);
  return Object.fromEntries(fields) as T;
}
