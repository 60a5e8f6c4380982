const ofAdvocate = /^advocate:(.+)$/;

/** How an entry says that an advocate made it for the family: by the consent, which outlives accounts. */
export function byAdvocate(consentId: string): string {
  return `advocate:${consentId}`;
}

/** The consent by which an advocate made an entry for the family; null where it was somebody else. */
export function consentIn(recordedBy: string): string | null {
  return ofAdvocate.exec(recordedBy)?.[1] ?? null;
}

/** True for what the family did itself, or an advocate for it. */
export function isOfFamilySide(recordedBy: string): boolean {
  return recordedBy === 'family' || consentIn(recordedBy) !== null;
}
