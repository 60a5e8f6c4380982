/**
 * What somebody is answered.
 * - `shows`: a page with something of the first family on it.
 * - `gives`: a file that is theirs to have.
 * - `plain`: a page or file with nothing of the first family, such as one's own.
 * - `asks`: the form, for what is missing in it.
 * - `goes`: on to another page, as the form was taken, or as there is nothing to do there now.
 * - `leaves`: out, with what the browser kept of the visit taken away.
 * - `sign-in`: to sign in, as anybody who is not signed in.
 * - `none`: no such page, as for an id that never was.
 * - `looks`: only that they may look, and not act.
 * - `refused`: not with this method, or not in this form.
 */
export type Word =
  'shows' | 'gives' | 'plain' | 'asks' | 'goes' | 'leaves' | 'sign-in' | 'none' | 'looks' | 'refused';

/** What each person is answered at one address. */
export interface Row {
  readonly method: string;
  /** With names in braces for what differs from run to run: `/staff/complaints/{id}`. */
  readonly address: string;
  readonly words: ReadonlyMap<string, Word>;
}

/** Reads a table as people write it: its head names persons, and `others` are all whom it does not name. */
export function readTable(text: string, everybody: readonly string[]): Row[] {
  const [head = [], ...lines] = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  const columns = head.slice(2);
  return lines.map(([method = '', address = '', ...words]) => {
    if (words.length !== columns.length) throw new Error(`${method} ${address} has ${words.length} words.`);
    const wordFor = (person: string) => {
      const column = columns.includes(person) ? person : 'others';
      return words[columns.indexOf(column)] as Word;
    };
    return { method, address, words: new Map(everybody.map((person) => [person, wordFor(person)])) };
  });
}
