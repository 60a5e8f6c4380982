import type { EventRef } from '../clock.ts';
import type { Procedure } from '../schema.ts';

/** Something that is wrong in a definition: where it stands, and what to do about it. */
export interface Finding {
  /** From the root of the project. */
  readonly file: string;
  /** The keys that lead there: `clocks → stage-2.enter → from`. */
  readonly place: string;
  readonly fault: string;
  readonly remedy: string;
}

/** A finding whose file is known from the procedure that is looked at. */
export type Fault = Omit<Finding, 'file'>;

/** One sentence for the person who writes the file. */
export function findingSentence({ file, place, fault, remedy }: Finding): string {
  return `${file}, ${place}: ${fault}; ${remedy}.`;
}

export function fileOf({ id, version }: Pick<Procedure, 'id' | 'version'>): string {
  return `content/procedures/${id}/${version}.yaml`;
}

export function placeOf(...keys: readonly string[]): string {
  return keys.join(' → ');
}

/** "requested of stage-1", or "conference-held" for an event of no stage. */
export function eventName({ event, stage }: EventRef): string {
  return stage ? `${event} of ${stage}` : event;
}
