/** A form that came when its session was over: kept in the answer to it, until the right code comes with it. */
export interface HeldForm {
  /** Where it was sent, and is sent again with the code. */
  readonly address: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
  /** What was typed to sign in, by field; a code is never repeated. */
  readonly typed: Readonly<Record<string, string>>;
  /** Why that opened nothing; null when nothing was typed yet. */
  readonly refusal: string | null;
}

const mostFields = 200;
const longestCode = 40;

/** Takes a form apart: what was typed to sign in, under the names given, and the rest. Files are left out. */
export async function takeForm(request: Request, names: readonly string[], longest = longestCode) {
  // A copy: the page that the form is for reads it too.
  const data = await request
    .clone()
    .formData()
    .catch(() => new FormData());
  const texts = [...data].filter((field): field is [string, string] => typeof field[1] === 'string');
  const typed = texts.filter(([name]) => names.includes(name));
  return {
    typed: Object.fromEntries(typed.map(([name, value]) => [name, value.slice(0, longest)] as const)),
    fields: texts.filter(([name]) => !names.includes(name)).slice(0, mostFields),
  };
}

/** The path and query of a request. */
export function addressOf({ url }: Request): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}
