import type { FailedMessage, FailureCare, FailureStore } from '../../ports/failure-store.ts';
import type { Complaints } from './complaint-store.ts';
import type { Outbox } from './outbox-store.ts';

/** What staff do about messages that could not be sent, in memory, for tests. Give it the maps of the complaint store and the outbox. */
export function makeFailureStore(complaints: Complaints, outbox: Outbox): FailureStore {
  const cares: FailureCare[] = [];
  const open = (): FailedMessage[] =>
    [...outbox.values()]
      .flatMap(({ claimedUntil: _held, ...message }) => (message.status === 'failed' ? [message] : []))
      .sort((left, right) => right.at - left.at || (left.key < right.key ? -1 : 1));
  return {
    open: async () => open(),
    async count() {
      const partnershipOf = ({ for: whom }: FailedMessage) =>
        ('complaintId' in whom && complaints.get(whom.complaintId)?.queue?.partnership) || null;
      return new Map([...Map.groupBy(open(), partnershipOf)].map(([id, all]) => [id, all.length] as const));
    },
    async care(key, care) {
      const failed = open().find((one) => one.key === key);
      if (!failed) return false;
      const { for: whom, kind, createdAt } = failed;
      cares.push({ message: { key, for: whom, kind }, ...care });
      const state =
        care.what === 'tried-again'
          ? ({ status: 'waiting', dueAt: care.at, tries: 0 } as const)
          : ({ status: 'shown', at: care.at, reason: 'dealt-with' } as const);
      outbox.set(key, { key, for: whom, kind, createdAt, ...state, claimedUntil: 0 });
      return true;
    },
    done: async (most) => cares.toReversed().slice(0, most),
  };
}
