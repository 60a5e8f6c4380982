import type { AttemptStore } from '../ports/attempt-store.ts';
import type { Now } from '../ports/now.ts';
import type { Secrets } from '../ports/secrets.ts';

export interface TryServices {
  readonly attempts: AttemptStore;
  readonly secrets: Secrets;
  readonly now: Now;
}

/** What somebody tries, and how often they may. */
export interface Tried {
  /** What is tried, such as `try-reference`: each use is counted apart. */
  readonly use: string;
  /** That of which tries are counted, such as a reference or the id of an account. Kept as a keyed hash. */
  readonly value: string;
  /** How many tries are let through. Five, unless it says otherwise. */
  readonly most?: number;
  /** For how long tries are counted, in milliseconds. A quarter of an hour, unless it says otherwise. */
  readonly within?: number;
}

const guessWindow = 15 * 60_000;
const most = 5;
/** Many people may share the address of a computer. */
const fromAddress = { use: 'try-address', most: 30 };

/** Counts a try, and says whether there were too many: then what is right is not let through either. */
export async function isTriedTooOften(
  tried: Tried,
  { attempts, secrets, now }: TryServices,
): Promise<boolean> {
  const since = now() - (tried.within ?? guessWindow);
  return (await attempts.record(keyOf(tried, secrets), now(), since)) > (tried.most ?? most);
}

/** The same for whatever is tried from the address of one computer. */
export function comesTooOften(address: string, services: TryServices): Promise<boolean> {
  return isTriedTooOften({ ...fromAddress, value: address }, services);
}

/** Counts a try both for what is tried and for where it comes from: too many of either are too many. */
export async function isTriedTooOftenFrom(
  address: string,
  tried: Tried,
  services: TryServices,
): Promise<boolean> {
  const isTooOften = await isTriedTooOften(tried, services);
  return (await comesTooOften(address, services)) || isTooOften;
}

/** Forgets the tries at something: it was right, or there is a new one. */
export async function forgetTries(
  tried: Tried,
  { attempts, secrets }: Omit<TryServices, 'now'>,
): Promise<void> {
  await attempts.clear(keyOf(tried, secrets));
}

function keyOf({ use, value }: Tried, secrets: Secrets): string {
  return secrets.hash(use, value);
}
