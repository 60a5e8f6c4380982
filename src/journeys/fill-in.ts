/** What the `{names}` in a sentence stand for. */
export type Values = Readonly<Record<string, string | number>>;

/** Puts values where a sentence has `{name}`. Throws when one is missing: a fault in the content. */
export function fillIn(sentence: string, values: Values): string {
  if (!sentence.includes('{')) return sentence;
  return sentence.replace(/\{(\w+)\}/g, (_whole, key: string) => {
    if (!(key in values)) throw new Error(`"${sentence}" wants a value for {${key}}.`);
    return String(values[key]);
  });
}
