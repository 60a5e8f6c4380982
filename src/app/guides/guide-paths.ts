import type { Procedure } from '../../domain/procedure/schema.ts';
import { isCurrent, type Procedures } from '../../domain/procedure/versions.ts';

/** A guide as the build hands it over: the top of its file, and its words as HTML. */
export interface GuideEntry {
  readonly data: {
    readonly procedure: string;
    readonly version: string;
    readonly audience: 'adult' | 'young';
    readonly title: string;
    readonly summary: string;
  };
  readonly rendered?: { readonly html: string } | undefined;
}

/** Which guides a route is for. */
export type Which = { readonly audience: 'adult' | 'young'; readonly version: 'current' | 'earlier' };

/** The paths of a route of guides, each with what its page shows. Throws when a guide is not written yet. */
export function guidePaths(procedures: Procedures, entries: readonly GuideEntry[], which: Which) {
  return procedures
    .filter((procedure) => isCurrent(procedure) === (which.version === 'current'))
    .map((procedure) => ({
      params: { procedure: procedure.id, version: procedure.version },
      props: {
        procedure,
        versions: procedures.filter(({ id }) => id === procedure.id),
        guide: wordsOf(procedure, entries, which.audience),
      },
    }));
}

function wordsOf({ id, version }: Procedure, entries: readonly GuideEntry[], audience: Which['audience']) {
  const entry = entries.find(
    ({ data }) => data.procedure === id && data.version === version && data.audience === audience,
  );
  const file = `content/procedures/${id}/${version}${audience === 'young' ? '.young' : ''}.md`;
  if (!entry?.rendered) throw new Error(`There is no guide: write ${file}.`);
  return { title: entry.data.title, summary: entry.data.summary, html: entry.rendered.html };
}
