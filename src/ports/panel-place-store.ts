/** Knows on which panels accounts have ever been named. Whether they still sit there, the complaint says. */
export interface PanelPlaceStore {
  /** The ids of the complaints, in no order, each once. */
  complaintsOf(account: string): Promise<string[]>;
}
