import type { Consent } from '../../domain/consent/consent.ts';
import type { ConsentInvitation, ConsentStep, ConsentStore } from '../../ports/consent-store.ts';

/** Consents by their id. */
export type Consents = Map<string, Consent>;

/** Consents in memory, for tests. Give it the map that the store of complaints changes too. */
export function makeConsentStore(consents: Consents = new Map()): ConsentStore {
  const invitations = new Map<string, ConsentInvitation>();
  const inOrder = (left: Consent, right: Consent) =>
    left.createdAt - right.createdAt || (left.id < right.id ? -1 : 1);
  const all = (which: (one: Consent) => boolean) => [...consents.values()].filter(which).toSorted(inOrder);
  const change = (id: string, changed: Partial<Consent>) => {
    const known = consents.get(id);
    if (known) consents.set(id, { ...known, ...changed });
  };
  return {
    find: async (id) => consents.get(id) ?? null,
    ofComplaint: async (complaintId) => all((one) => one.complaintId === complaintId),
    ofAdvocate: async (advocateId, organisationId) =>
      all(
        (one) =>
          one.status !== 'ended' &&
          (one.advocateId === advocateId ||
            (organisationId !== null && one.organisationId === organisationId)),
      ),
    async save(consent) {
      if (consents.get(consent.id)?.status === 'ended') return false;
      consents.set(consent.id, { ...consent });
      return true;
    },
    setLabel: async (id, label) => change(id, { label }),
    markSeen: async (id, position) => change(id, { seenPosition: position }),
    keepInvitation: async (one) => void invitations.set(one.consentId, { ...one }),
    findInvitation: async (tokenHash, now) =>
      [...invitations.values()].find((one) => one.tokenHash === tokenHash && one.expiresAt > now) ?? null,
    invitationOf: async (consentId) => invitations.get(consentId) ?? null,
    removeInvitation: async (consentId) => void invitations.delete(consentId),
  };
}

/** Changes a consent together with an entry; false, and nothing changed, where it does not stand as it should. */
export function takeStep(consents: Consents, { from, to }: ConsentStep): boolean {
  const known = consents.get(to.id);
  if ((known?.status ?? null) !== from) return false;
  const { label, seenPosition } = known ?? to;
  consents.set(to.id, { ...to, label, seenPosition });
  return true;
}

/** What advocates call the family may be its name: it goes with all else that was written. */
export function forgetLabels(consents: Consents, complaintId: string): void {
  for (const [id, one] of consents)
    if (one.complaintId === complaintId) consents.set(id, { ...one, label: '' });
}
