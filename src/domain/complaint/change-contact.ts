import { momentText } from '../calendar/moment.ts';
import type { MessageWishes } from '../contact/safe-contact.ts';
import type { Context } from './context.ts';
import type { Decision } from './decision.ts';

/** The family says anew how it may be contacted: at any stage, and also after the end. */
export function changeContact({ ways, stopped }: MessageWishes, { now }: Pick<Context, 'now'>): Decision {
  const at = momentText(now);
  return { ok: true, events: [{ type: 'ContactWishesChanged', at, ways, stopped: [...stopped] }] };
}
