/** What fills the places of a letter; null for what is not known yet. */
export type LetterValues = Readonly<Record<string, string | null>>;

/** What staff read in a place that is not filled yet. */
const labels: Readonly<Record<string, string>> = {
  name: 'name of the person',
  result: 'the result: choose it above',
  issues: 'what is dealt with here, and what goes elsewhere: choose it above',
  appointment: 'day, time and place: enter them above',
  decision: 'the decision: choose it above',
  reasons: 'the reasons: write them above',
  delay: 'what was promised, and the new day: enter it above',
  wrong: 'what was wrong: write it above',
  remedy: 'what will be done, by whom and by when: write it above',
  next: 'what happens next: it follows from what you enter above',
  rule: 'how the last day is worked out',
};

/** What stands in each place: the value, or what is missing, in brackets. */
export function placed(values: LetterValues): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value ?? `[${labels[name] ?? name}]`]),
  );
}

/**
 * A letter with its places filled. A place that has nothing to say leaves no empty line, and a heading with nothing
 * under it goes. Throws for a place that nobody knows: a fault in the content.
 */
export function fillLetter(text: string, values: LetterValues): string {
  const words = placed(values);
  const filled = text.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const value = words[name];
    if (value === undefined) throw new Error(`A letter wants a value for {${name}}.`);
    return value;
  });
  return tidied(filled);
}

/**
 * A letter after a choice was changed: what the case had filled in (`was`) says what holds now. Words of staff stay, and
 * what is not known now stays as it was.
 */
export function refilled(text: string, was: Readonly<Record<string, string>>, values: LetterValues): string {
  const before = oneLineEnd(text);
  const swapped = Object.entries(was).reduce((letter, [name, old]) => {
    const fresh = values[name] ?? null;
    return old === '' || fresh === null || fresh === old ? letter : letter.replaceAll(old, () => fresh);
  }, before);
  return swapped === before ? before : tidied(swapped);
}

/** What stands in each place after that. */
export function placedAfter(
  was: Readonly<Record<string, string>>,
  values: LetterValues,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(placed(values)).map(([name, words]) => [
      name,
      values[name] === null ? (was[name] ?? words) : words,
    ]),
  );
}

/** What is still to be filled in or written: everything in brackets. */
export function openPlaces(text: string): string[] {
  return text.match(/\[[^[\]\n]+\]/g) ?? [];
}

/** Browsers send each new line as two characters. */
export function oneLineEnd(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

function tidied(text: string): string {
  const paragraphs = oneLineEnd(text)
    .split(/\n[ \t]*\n+/)
    .filter((one) => one.trim() !== '');
  const isHeading = (one: string | undefined) => one === undefined || /^# [^\n]*$/.test(one);
  return paragraphs.filter((one, at) => !(isHeading(one) && isHeading(paragraphs[at + 1]))).join('\n\n');
}
