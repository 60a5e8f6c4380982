import { helpForGrounds } from '../../domain/procedure/grounds.ts';
import type { CheckAnswer } from '../../domain/procedure/check.ts';
import { elsewhereGrounds, type Ground } from '../../domain/procedure/ids.ts';
import type { Say } from '../../journeys/say.ts';
import { labelOf, type Words } from '../../journeys/words.ts';

/** A page that helps, ready to link. */
export interface HelpLink {
  readonly title: string;
  readonly href: string;
}

export type HelpLinks = ReadonlyMap<string, HelpLink>;

/** One thing that the procedure does not deal with: why, and where it goes. */
export interface Elsewhere {
  readonly about: string;
  readonly why: string;
  readonly links: readonly HelpLink[];
}

/** What is dealt with somewhere else, each with its reason and its way on. */
export function elsewhereOf(
  { notCovered }: CheckAnswer,
  words: Words,
  help: HelpLinks,
  say: Say,
): Elsewhere[] {
  return notCovered.map((ground) => ({
    about: labelOf(words, 'options', ground),
    why: say(isNeverCovered(ground) ? `why-${ground}` : 'why-not-covered'),
    links: linksTo(helpForGrounds([ground]), help),
  }));
}

/** The help pages of these ids. Throws for one that is not there: a fault in the content. */
export function linksTo(ids: readonly string[], help: HelpLinks): HelpLink[] {
  return [...new Set(ids)].map((id) => {
    const page = help.get(id);
    if (!page) throw new Error(`There is no help page ${id}. Add content/help/${id}.md.`);
    return { title: page.title, href: page.href };
  });
}

function isNeverCovered(ground: Ground): boolean {
  return (elsewhereGrounds as readonly Ground[]).includes(ground);
}
