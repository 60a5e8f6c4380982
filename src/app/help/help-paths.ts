import { helpHref } from './help-index.ts';

/** A help page as the build hands it over. */
export interface HelpEntry {
  readonly id: string;
  readonly data: { readonly title: string; readonly summary: string; readonly audience: 'adult' | 'young' };
  readonly rendered?: { readonly html: string } | undefined;
}

/**
 * The paths of the help pages for one audience, each with what its page shows. `others` are the ids, without
 * folder, of what is shown elsewhere.
 */
export function helpPaths(
  entries: readonly HelpEntry[],
  audience: 'adult' | 'young',
  others: readonly string[],
) {
  return entries
    .filter(({ id, data }) => data.audience === audience && !others.includes(slugOf(id)))
    .map(({ id, data, rendered }) => ({
      params: { slug: slugOf(id) },
      props: { ...data, slug: slugOf(id), html: rendered?.html ?? '', twin: twinOf(id, entries) },
    }));
}

/** Where the same page is in the words of the other audience, if there is one. */
function twinOf(id: string, entries: readonly HelpEntry[]): string | null {
  const twin = id.startsWith('young/') ? slugOf(id) : `young/${id}`;
  return entries.some((entry) => entry.id === twin) ? helpHref(twin) : null;
}

function slugOf(id: string): string {
  return id.replace(/^young\//, '');
}
