import type { QueueRank, QueueState, WaitingMark } from '../domain/complaint/queue-state.ts';

/**
 * How a complaint stands, so that the queue can find and sort it. Made from its events alone and kept beside them, in the
 * same transaction: it can always be made anew, and nothing is decided by it. Nothing in it changes as time goes by.
 */
export interface QueueEntry {
  /** By which rules and content it was made. One that was made by others is made anew when the service starts. */
  readonly basis: string;
  /** The last entry of the history that it knows. */
  readonly position: number;
  /** The id of the procedure. */
  readonly partnership: string;
  readonly version: string;
  readonly area: string;
  readonly stage: string;
  readonly state: QueueState;
  /** What the authority must do next, as the procedure calls it; empty unless `state` is `duty`. */
  readonly duty: string;
  /** When the limit for that ends: `YYYY-MM-DD`, or a time with its offset; null where there is none. */
  readonly due: string | null;
  /** The last instant, in milliseconds since 1970, at which it is not late; null where it is never late. */
  readonly lateAfter: number | null;
  readonly rank: QueueRank;
  /** The contact of the procedure who has it; null when nobody has. */
  readonly holder: string | null;
  /** The id of the member of staff who deals with it; null while nobody has taken it. */
  readonly assignee: string | null;
  /** True until somebody of staff takes it or records something. */
  readonly isNew: boolean;
  readonly waiting: readonly WaitingMark[];
  /** The words of the names that it is searched by, in lower case without accents; empty once they were deleted. */
  readonly names: string;
  /** When it was lodged, in milliseconds since 1970. */
  readonly lodgedAt: number;
  /** When the family last said how to reach it: a message that failed before then says nothing any more. */
  readonly contactSaidAt: number;
}

/** The ways in which the queue is narrowed to how complaints stand. `open`: all that have not ended. */
export const queueViews = [
  ...(['open', 'new', 'late', 'due-today', 'family', 'waiting', 'failed', 'ended', 'all'] as const),
] as const;
export type QueueView = (typeof queueViews)[number];

/** What a member of staff may list: no other complaint is ever found or counted. */
export interface QueueScope {
  /** The id of the member of staff. */
  readonly reader: string;
  /** The partnerships of which they may list every complaint. */
  readonly partnerships: readonly string[];
  /** Those of which they may list what is assigned to them. */
  readonly own: readonly string[];
}

/** What to look for; every part narrows further. */
export interface QueueQuery {
  readonly scope: QueueScope;
  readonly view: QueueView;
  readonly partnership?: string;
  /** A stage, or a contact who has it, of one partnership. */
  readonly stage?: { readonly partnership: string; readonly id: string };
  readonly holder?: { readonly partnership: string; readonly id: string };
  /** The id of a member of staff; null for those that nobody has taken. */
  readonly assignee?: string | null;
  readonly search?: QueueSearch;
}

/** Finds a complaint whose reference begins so, or all of whose `words` begin a word of a name. */
export interface QueueSearch {
  /** As references are printed, such as `K7M2-9`; null when it can be none. */
  readonly reference: string | null;
  /** In lower case without accents; none finds nobody by name. */
  readonly words: readonly string[];
}

/** The present instant and the last one of today in London, in milliseconds since 1970. */
export interface QueueTime {
  readonly now: number;
  readonly endOfToday: number;
}

export interface QueueRow extends QueueEntry {
  readonly id: string;
  readonly reference: string;
}

export interface QueueCounts {
  readonly open: number;
  readonly mine: number;
  readonly new: number;
  readonly unassigned: number;
  readonly late: number;
  readonly family: number;
  readonly failed: number;
}

/** Reads what the complaint store keeps of how complaints stand. */
export interface QueueStore {
  /** Some of those that are found, the one that is late first first; and how many there are in all. */
  find(
    query: QueueQuery,
    time: QueueTime,
    part: { readonly skip: number; readonly most: number },
  ): Promise<{ readonly rows: readonly QueueRow[]; readonly total: number }>;
  /** How many of those that have not ended stand how. */
  count(scope: QueueScope, time: QueueTime): Promise<QueueCounts>;
  /** Complaints whose entry is missing or was made on another basis: up to `most` ids after `after`, in their order. */
  stale(basis: string, after: string, most: number): Promise<readonly string[]>;
  /** Keeps entries that were made anew. One that knows more of its complaint's history already is left as it is. */
  renew(entries: readonly { readonly id: string; readonly entry: QueueEntry }[]): Promise<void>;
}
