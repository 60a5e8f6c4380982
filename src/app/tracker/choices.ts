import { hasEnded } from '../../domain/complaint/complaint.ts';
import { mayChallenge } from '../../domain/complaint/further-challenge.ts';
import { mayAskManager } from '../../domain/complaint/line-manager.ts';
import { mayWithdraw } from '../../domain/complaint/withdraw.ts';
import type { Say } from '../../journeys/say.ts';
import type { FamilyAction } from '../policy.ts';
import type { ReadComplaint } from '../read-complaint.ts';

/** What each choice is to the policy. */
const actions = {
  appointment: 'answer-appointment',
  restorative: 'answer-restorative',
  'add-information': 'add-information',
  question: 'ask-question',
  'further-challenge': 'ask-further-challenge',
  'line-manager': 'ask-manager',
  withdraw: 'withdraw',
  erasure: 'ask-erasure',
} as const satisfies Record<string, FamilyAction>;

type ChoiceId = keyof typeof actions;

/** Something that the family can do from its tracker, beside the stages of the procedure. */
export interface Choice {
  /** The id of its link, and the last part of its address. */
  readonly id: string;
  readonly text: string;
  readonly action: FamilyAction;
  /** True for an offer that waits for an answer. */
  readonly isFirst: boolean;
}

/** What can be done now, offers first; ending the complaint and asking that all is deleted last. */
export function choicesOf({ complaint, procedure }: ReadComplaint, say: Say): Choice[] {
  const { appointment, restorative } = complaint;
  const choice = (id: ChoiceId, name: string = id, isFirst = false): Choice => ({
    ...{ id, isFirst, text: say(`do-${name}`), action: actions[id] },
  });
  const offer = (id: ChoiceId, status: string) =>
    status === 'offered'
      ? choice(id, id, true)
      : choice(id, status === 'not-agreed' ? `${id}-after-all` : `${id}-change`);
  const manager = (isAsked: boolean) =>
    isAsked ? choice('line-manager', 'manager-change') : choice('line-manager', 'manager', true);
  const erasure = complaint.erasure?.status === 'requested' ? [] : [choice('erasure')];
  if (hasEnded(complaint))
    return mayChallenge(complaint, procedure)
      ? [choice('further-challenge', 'challenge', true), ...erasure]
      : erasure;
  return [
    ...(appointment ? [offer('appointment', appointment.status)] : []),
    ...(mayAskManager(complaint, { procedure })
      ? [manager(complaint.manager?.stage === complaint.stage)]
      : []),
    ...(restorative ? [offer('restorative', restorative.status)] : []),
    choice('add-information', 'information'),
    choice('question'),
    ...(mayWithdraw(complaint) ? [choice('withdraw')] : []),
    ...erasure,
  ];
}
