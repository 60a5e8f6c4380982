import { contactOf } from '../../domain/procedure/contacts.ts';
import type { Procedure } from '../../domain/procedure/schema.ts';
import type { Stage } from '../../domain/procedure/stage.ts';
import { sentenceCase } from '../first-letter.ts';

/** To whom a stage is asked for, and how to reach them. */
export interface StageContact {
  /** "Who to write to". */
  readonly heading: string;
  /** The contact as the family calls them; several where areas differ: "In Peterborough: the Deputy …". */
  readonly who: readonly string[];
  readonly reach: string;
}

/** Null for a stage that nobody has to ask for, since the authority starts it. */
export function stageContact(procedure: Procedure, stage: Stage): StageContact | null {
  if (stage.startedBy === 'authority') return null;
  const { title, reach, inArea } = contactOf(procedure, stage.askTo);
  const inAreas = procedure.areas.flatMap(({ id, name }) =>
    inArea[id] ? [`In ${name}: ${inArea[id]}`] : [],
  );
  const who = inAreas.length > 0 ? inAreas : [sentenceCase(title)];
  const heading = stage.how.includes('telephone') ? 'Who to call or write to' : 'Who to write to';
  return { heading, who, reach };
}
