import type { FamilyAction } from '../policy.ts';

/**
 * The pages of a family that an advocate may come to, by their address after the family's own, and what is done there.
 * What is not here stays the family's alone: a new page is closed until it is put in.
 */
const pages: readonly (readonly [RegExp, FamilyAction])[] = [
  [/^(calendar\.ics|dates\.pdf|record\.zip|files\/[^/]+|letters\/[^/]+)?$/, 'follow-complaint'],
  [/^next-stage$/, 'request-stage'],
  [/^letter-came$/, 'date-letter'],
  [/^add-information$/, 'add-information'],
  [/^appointment$/, 'answer-appointment'],
  [/^restorative$/, 'answer-restorative'],
  [/^question$/, 'ask-question'],
  [/^line-manager$/, 'ask-manager'],
  [/^further-challenge$/, 'ask-further-challenge'],
  [/^advocate$/, 'request-advocate'],
  [/^erasure$/, 'ask-erasure'],
  [/^withdraw$/, 'withdraw'],
];

/** What is done on the page at the end of an address, such as `letters/3`; null for one that is not for advocates. */
export function actionAt(rest: string): FamilyAction | null {
  return pages.find(([address]) => address.test(rest))?.[1] ?? null;
}
