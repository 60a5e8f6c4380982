import type {
  ColleagueInvitation,
  ColleagueInvitationStore,
} from '../../ports/colleague-invitation-store.ts';

/** Invitations of colleagues in memory, for tests. */
export function makeColleagueInvitationStore(): ColleagueInvitationStore {
  const kept = new Map<string, ColleagueInvitation>();
  const keyOf = ({ organisationId, email }: Pick<ColleagueInvitation, 'organisationId' | 'email'>) =>
    `${organisationId} ${email}`;
  const standing = (now: number) =>
    [...kept.values()]
      .filter(({ expiresAt }) => expiresAt > now)
      .sort((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1));
  return {
    keep: async (invitation) => void kept.set(keyOf(invitation), { ...invitation }),
    ofOrganisation: async (id, now) => standing(now).filter(({ organisationId }) => organisationId === id),
    forAddress: async (address, now) => standing(now).filter(({ email }) => email === address),
    async take(of, now) {
      const found = kept.get(keyOf(of));
      kept.delete(keyOf(of));
      return found !== undefined && found.expiresAt > now;
    },
    async removeExpired(now) {
      for (const [key, { expiresAt }] of kept) if (expiresAt <= now) kept.delete(key);
    },
  };
}
