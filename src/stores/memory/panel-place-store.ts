import type { PanelPlaceStore } from '../../ports/panel-place-store.ts';
import type { Complaints } from './complaint-store.ts';

/** Places on panels, from the complaints in memory. */
export function makePanelPlaceStore(complaints: Complaints): PanelPlaceStore {
  const names = (body: string, account: string) =>
    (JSON.parse(body) as { account?: unknown }).account === account;
  return {
    complaintsOf: async (account) =>
      [...complaints.values()]
        .filter(({ entries }) => entries.some(({ body }) => names(body, account)))
        .map(({ row }) => row.id),
  };
}
