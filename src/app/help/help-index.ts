/** A help page as the list of help pages shows it. */
export interface HelpLine {
  readonly title: string;
  readonly summary: string;
  readonly href: string;
}

type Entry = { readonly id: string; readonly data: { readonly title: string; readonly summary: string } };

/** The address of a help page, from its id below `content/help`: `young/urgent` is `/young/help/urgent`. */
export function helpHref(id: string): string {
  return id.startsWith('young/') ? `/young/help/${id.slice('young/'.length)}` : `/help/${id}`;
}

/** The groups of help pages, ready to show. `folder` is `young/` for young people. Throws for a page that is not there. */
export function helpIndex(
  groups: readonly { title: string; pages: readonly string[] }[],
  entries: readonly Entry[],
  folder: '' | 'young/',
): { title: string; lines: HelpLine[] }[] {
  return groups.map(({ title, pages }) => ({
    title,
    lines: pages.map((page) => lineOf(`${folder}${page}`, entries)),
  }));
}

function lineOf(id: string, entries: readonly Entry[]): HelpLine {
  const entry = entries.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`content/help/groups.yaml names ${id}: write content/help/${id}.md.`);
  return { title: entry.data.title, summary: entry.data.summary, href: helpHref(id) };
}
