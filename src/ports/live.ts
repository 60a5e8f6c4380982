/** Tells open pages that a complaint has changed. Carries nothing but that. */
export interface Live {
  changed(complaintId: string): void;
}
