import { momentText } from '../calendar/moment.ts';
import type { Context } from './context.ts';
import { refuse, type Decision } from './decision.ts';

/** Staff give a new access code to a family that has lost its own. */
export interface ReplaceCode {
  /** The name of the member of staff. */
  readonly by: string;
  /** How they checked who the person is. */
  readonly note: string;
}

/** The family takes a new code itself, as when somebody has seen the old one: at any stage, and also after the end. */
export function replaceOwnCode({ now }: Pick<Context, 'now'>): Decision {
  return { ok: true, events: [{ type: 'OwnCodeReplaced', at: momentText(now) }] };
}

/** A code is replaced only after somebody has checked who asks for it, at any stage, and also after the end. */
export function replaceCode({ by, note }: ReplaceCode, { now }: Pick<Context, 'now'>): Decision {
  if (note.trim() === '') return refuse('identity-check-missing');
  return { ok: true, events: [{ type: 'AccessCodeReplaced', at: momentText(now), by, note: note.trim() }] };
}
