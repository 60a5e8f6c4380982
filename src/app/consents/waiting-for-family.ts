import type { ConsentStore } from '../../ports/consent-store.ts';

/** What waits for an answer of the family: somebody lodged for it, somebody asks, or nothing. */
export type WaitingForFamily = { status: 'lodged' | 'asked'; consentId: string } | { status: 'none' };

/** Whether somebody waits for the family's answer; who lodged comes first. */
export async function waitingForFamily(
  complaintId: string,
  { consents }: { readonly consents: ConsentStore },
): Promise<WaitingForFamily> {
  const all = await consents.ofComplaint(complaintId);
  for (const status of ['lodged', 'asked'] as const) {
    const found = all.find((one) => one.status === status);
    if (found) return { status, consentId: found.id };
  }
  return { status: 'none' };
}

/** Where a family comes first that has just signed in: it says who may act for it before it goes on. */
export async function firstPage(
  complaintId: string,
  services: { readonly consents: ConsentStore },
): Promise<string> {
  const waiting = await waitingForFamily(complaintId, services);
  return waiting.status === 'lodged' ? `/complaint/advocates/${waiting.consentId}` : '/complaint';
}
