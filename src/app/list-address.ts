/** The page that the address of a list asks for, from 1. What it says wrongly is as if it said nothing. */
export function askedPage(asked: URLSearchParams): number {
  const page = Number(asked.get('page') ?? '');
  return Number.isSafeInteger(page) && page > 0 ? page : 1;
}

/** The address of a list, with what narrows it. What is empty is not said, nor that it is the first page. */
export function listAddress(path: string, asked: Readonly<Record<string, string | number>>): string {
  const said = Object.entries(asked).filter(
    ([name, value]) => value !== '' && !(name === 'page' && value === 1),
  );
  const query = new URLSearchParams(said.map(([name, value]) => [name, String(value)])).toString();
  return query === '' ? path : `${path}?${query}`;
}
