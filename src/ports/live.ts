/** What an advocate listens to beside single complaints: only that something is to be looked at again. */
export function streamOfAdvocate(advocateId: string): string {
  return `advocate ${advocateId}`;
}

/** Tells open pages that a complaint has changed. Carries nothing but that. */
export interface Live {
  changed(complaintId: string): void;
  /** Tells what an advocate has open beside single complaints, such as the list of families, to look again. */
  lookAgain(advocateId: string): void;
}
