import type { Sentences } from '../../journeys/say.ts';
import { speakToFamily } from '../speak-to-family.ts';
import { standingOf } from '../tracker/standing.ts';
import type { Followed } from './own-concerns.ts';

/** A concern as the list of an account shows it. */
export interface OwnConcernLine {
  readonly id: string;
  readonly isSent: boolean;
  readonly title: string;
  readonly said: readonly string[];
}

/** Where each concern stands, in the words of its own page. */
export function ownConcernLines(followed: readonly Followed[], sentences: Sentences): OwnConcernLine[] {
  return followed.map((one) => {
    const { id } = one.concern;
    if (one.status === 'written') {
      const area = one.opened.state.procedure?.area;
      return { id, isSent: false, title: area ?? 'A new concern', said: ['You have not sent this yet.'] };
    }
    const { row, procedure } = one.read;
    const say = speakToFamily(one.read.complaint, sentences);
    const { where, who, next } = standingOf(one.read, say);
    return {
      ...{ id, isSent: true, title: `${row.reference}, ${procedure.area}` },
      said: [where, ...(who ? [who] : []), next],
    };
  });
}
