import { hasEnded } from '../../domain/complaint/complaint.ts';
import { mayChallenge } from '../../domain/complaint/further-challenge.ts';
import { mayWithdraw } from '../../domain/complaint/withdraw.ts';
import type { Say } from '../../journeys/say.ts';
import type { ReadComplaint } from '../read-complaint.ts';

/** Something that the family can do from its tracker, beside the stages of the procedure. */
export interface Choice {
  /** The id of its link, and the last part of its address. */
  readonly id: string;
  readonly text: string;
  readonly href: string;
  /** True for an offer that waits for an answer. */
  readonly isFirst: boolean;
}

/** What can be done now, offers first; ending the complaint and asking that all is deleted last. */
export function choicesOf({ complaint, procedure }: ReadComplaint, say: Say): Choice[] {
  const { appointment, restorative } = complaint;
  const choice = (id: string, name = id, isFirst = false): Choice => ({
    ...{ id, isFirst, text: say(`do-${name}`), href: `/complaint/${id}` },
  });
  const offer = (id: string, status: string) =>
    status === 'offered'
      ? choice(id, id, true)
      : choice(id, status === 'not-agreed' ? `${id}-after-all` : `${id}-change`);
  const erasure = complaint.erasure?.status === 'requested' ? [] : [choice('erasure')];
  if (hasEnded(complaint))
    return mayChallenge(complaint, procedure)
      ? [choice('further-challenge', 'challenge', true), ...erasure]
      : erasure;
  return [
    ...(appointment ? [offer('appointment', appointment.status)] : []),
    ...(restorative ? [offer('restorative', restorative.status)] : []),
    choice('add-information', 'information'),
    choice('question'),
    ...(mayWithdraw(complaint) ? [choice('withdraw')] : []),
    ...erasure,
  ];
}
