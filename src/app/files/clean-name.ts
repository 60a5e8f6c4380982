/** As many characters of a name as a page has room for. */
const longest = 100;
/** Signs that cannot be seen, or that turn what follows around. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;
const extension = /\.[^.\s]{1,10}$/;

/**
 * The name of a file as it was typed, made harmless for showing: without folders and unseen signs, and not too long.
 * It is never used as a path. Empty where nothing is left of it.
 */
export function cleanName(typed: string): string {
  const last = typed.split(/[/\\]/).at(-1)!;
  const name = last.replace(unseen, '').replace(/\s+/g, ' ').trim();
  if (/^\.*$/.test(name)) return '';
  const letters = [...name];
  if (letters.length <= longest) return name;
  const end = extension.exec(name)?.[0] ?? '';
  return `${letters.slice(0, longest - end.length - 1).join('')}…${end}`;
}
