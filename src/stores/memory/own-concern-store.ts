import type { OwnConcern, OwnConcernStore } from '../../ports/own-concern-store.ts';
import type { Complaints } from './complaint-store.ts';

/** The own concerns of professionals in memory, for tests. */
export function makeOwnConcernStore(complaints: Complaints): OwnConcernStore {
  const concerns = new Map<string, OwnConcern>();
  const sent = ({ draftId }: OwnConcern) =>
    [...complaints.values()].find((one) => draftId !== null && one.draftId === draftId)?.row.id ?? null;
  const all = () =>
    [...concerns.values()]
      .map((one) => ({ ...one, complaintId: one.complaintId ?? sent(one) }))
      .toSorted((left, right) => right.createdAt - left.createdAt || (left.id < right.id ? -1 : 1));
  return {
    async add(concern) {
      const isTheSame = (one: OwnConcern) =>
        one.id === concern.id ||
        (concern.draftId !== null && one.draftId === concern.draftId) ||
        (concern.complaintId !== null && one.complaintId === concern.complaintId);
      if ([...concerns.values()].some(isTheSame)) throw new Error('It has an account already');
      concerns.set(concern.id, { ...concern });
    },
    find: async (id) => all().find((one) => one.id === id) ?? null,
    ofAdvocate: async (advocateId) => all().filter((one) => one.advocateId === advocateId),
    ofComplaint: async (complaintId) => all().find((one) => one.complaintId === complaintId) ?? null,
    remove: async (id) => void concerns.delete(id),
  };
}
