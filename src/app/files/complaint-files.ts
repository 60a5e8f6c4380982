import type { FileOwner } from '../../ports/file-store.ts';

export const ofComplaint = (id: string): FileOwner => ({ kind: 'complaint', id });
