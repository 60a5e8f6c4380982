/**
 * The position up to which a reader knows a complaint; what comes after it is marked as new. `seen`: how far they came
 * before, 0 where they never did. On a first visit nothing is marked: all of it would be.
 */
export function seenBefore(seen: number, last: number): number {
  return seen === 0 ? last : seen;
}
