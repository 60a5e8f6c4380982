/** The six figures that an app shows for half a minute. */
export interface OneTimeCodes {
  /** A secret to share with an app, as people type it: letters A to Z and figures 2 to 7. */
  newSecret(): string;
  /** What the square code on the screen says to the app, with what the app shows beside the codes. */
  address(secret: string, shown: { readonly issuer: string; readonly label: string }): string;
  /** The number of the half minute to which a code belongs: this one, or the one before or after; null for neither. */
  stepOf(secret: string, code: string, now: number): number | null;
}
