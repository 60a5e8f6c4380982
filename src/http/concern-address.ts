const address = /^\/advocate\/concerns\/([^/]+)(?:\/(.+))?$/;

/** The concern and the page in the address of a professional's own concern; null for every other address. */
export function concernAddress(path: string): { concernId: string; rest: string } | null {
  const [, concernId, rest = ''] = address.exec(path) ?? [];
  return concernId === undefined ? null : { concernId, rest };
}
