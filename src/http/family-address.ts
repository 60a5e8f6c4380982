/** The address of a family's own pages. */
export const familyBase = '/complaint';

/** The address of one of these pages; `rest` is what comes after the first part of it, and may be empty. */
export function familyPage(rest: string): string {
  return rest ? `${familyBase}/${rest}` : familyBase;
}

const address = /^\/advocate\/families\/([^/]+)(?:\/(.+))?$/;

/** The consent and the page of a family in the address of an advocate's page; null for every other address. */
export function familyAddress(path: string): { consentId: string; rest: string } | null {
  const [, consentId, rest = ''] = address.exec(path) ?? [];
  return consentId === undefined ? null : { consentId, rest };
}
