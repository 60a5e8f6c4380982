import { renderComponent } from './component.ts';
import type { Component } from './component.ts';

/** Puts something into a map that holds at most `limit`: the one that has been there longest makes room. */
export function keepAtMost<Value>(kept: Map<string, Value>, limit: number, key: string, value: Value): void {
  if (kept.size >= limit) kept.delete(kept.keys().next().value as string);
  kept.set(key, value);
}

/**
 * Remembers the answers of a pure function, under the JSON of its argument. Holds at most `limit` answers.
 */
export function boundedMemo<Input, Output extends NonNullable<unknown>>(
  limit: number,
  make: (input: Input) => Output,
): (input: Input) => Output {
  const answers = new Map<string, Output>();
  return (input) => {
    const key = JSON.stringify(input);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = make(input);
    keepAtMost(answers, limit, key, answer);
    return answer;
  };
}

/**
 * Like `renderComponent`, remembering the last 500 fragments of the process.
 *
 * Only for params that come from content files and from code, the same for everyone. Never for anything that
 * a person typed or that belongs to one person: it would stay in memory after they left, and push out what
 * others share. Params must be plain data, since their JSON is the key.
 */
export const renderConstant = boundedMemo<Component, string>(500, renderComponent);
