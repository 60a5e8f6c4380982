/** How many characters fit on a line of an example. */
const width = 62;

/** JSON for people to read: what fits on one line stands on one line. */
export function shortJson(value: unknown, indent = ''): string {
  // Line breaks inside text are escaped, so these are all between the parts.
  const line = JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, ' ');
  if (indent.length + line.length <= width || typeof value !== 'object' || value === null) return line;
  const isList = Array.isArray(value);
  const within = `${indent}  `;
  const parts = Object.entries(value).map(([key, part]) => {
    const name = isList ? '' : `${JSON.stringify(key)}: `;
    return `${within}${name}${shortJson(part, within)}`;
  });
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}
