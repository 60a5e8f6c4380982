/** What was sent by a form: every value of every field, as typed. */
export type Form = Readonly<Record<string, readonly string[]>>;

/** The one value of a field, trimmed, with the line ends of Unix; empty when the field was not sent. */
export function field(form: Form, name: string): string {
  return form[name]?.[0]?.replace(/\r\n?/g, '\n').trim() ?? '';
}

/** The choice that was made among known ones; undefined for none, and for anything else that was sent. */
export function chosen<Choice extends string>(
  form: Form,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const value = field(form, name);
  return choices.find((choice) => choice === value);
}

/** Every choice that was made, in the order of the known ones. */
export function allChosen<Choice extends string>(
  form: Form,
  name: string,
  choices: readonly Choice[],
): Choice[] {
  const values = new Set(form[name]);
  return choices.filter((choice) => values.has(choice));
}
