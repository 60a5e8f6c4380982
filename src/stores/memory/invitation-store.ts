import type { Invitation, InvitationStore } from '../../ports/invitation-store.ts';

/** Invitations in memory, for tests. */
export function makeInvitationStore(): InvitationStore {
  const invitations = new Map<string, Invitation>();
  const standing = (tokenHash: string, now: number) =>
    [...invitations.values()].find((one) => one.tokenHash === tokenHash && one.expiresAt > now) ?? null;
  return {
    keep: async (invitation) => void invitations.set(invitation.staffId, { ...invitation }),
    find: async (tokenHash, now) => standing(tokenHash, now),
    async take(tokenHash, now) {
      const found = standing(tokenHash, now);
      if (found) invitations.delete(found.staffId);
      return found;
    },
    removeOf: async (staffId) => void invitations.delete(staffId),
  };
}
