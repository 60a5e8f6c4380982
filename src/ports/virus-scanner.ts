/** `unavailable`: nobody can tell now, so the file must wait. */
export type Scanned = 'clean' | 'infected' | 'unavailable';

/** Looks for what may harm whoever opens a file. */
export interface VirusScanner {
  scan(path: string): Promise<Scanned>;
}
