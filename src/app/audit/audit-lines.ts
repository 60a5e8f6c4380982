import { instantInWords } from '../../domain/calendar/words.ts';
import { currentVersion, type Procedures } from '../../domain/procedure/versions.ts';
import type { AuditEntry, AuditFilter, AuditStore } from '../../ports/audit-store.ts';
import type { ComplaintStore } from '../../ports/complaint-store.ts';
import type { UserStore } from '../../ports/user-store.ts';
import { wordsOfAction } from './action-words.ts';

/** How many lines one page has. */
const most = 50;

/** An entry in words. */
export interface AuditLine {
  readonly position: number;
  readonly when: string;
  readonly who: string;
  readonly what: string;
  /** Whose entry it is. What was done to an account is noted in each partnership in which it works. */
  readonly partnership: string;
  /** The reference of the complaint; empty where it is about none. */
  readonly reference: string;
}

export interface AuditPage {
  readonly lines: readonly AuditLine[];
  /** The number before which the next page begins; null on the last one. */
  readonly older: number | null;
}

export interface AuditLineServices {
  readonly audit: AuditStore;
  readonly users: UserStore;
  readonly complaints: ComplaintStore;
  readonly procedures: Procedures;
}

/** One page of the audit, the newest first. */
export async function auditLines(
  filter: AuditFilter,
  before: number | undefined,
  services: AuditLineServices,
): Promise<AuditPage> {
  const entries = await services.audit.latest(filter, most + 1, before);
  const shown = entries.slice(0, most);
  const names = new Map((await services.users.listStaff()).map(({ id, name }) => [id, name] as const));
  const lines = await Promise.all(shown.map((entry) => lineOf(entry, names, services)));
  return { lines, older: entries.length > most ? shown.at(-1)!.position : null };
}

async function lineOf(
  { position, at, by, action, partnership, complaintId, memberId }: AuditEntry,
  names: ReadonlyMap<string, string>,
  { complaints, procedures }: AuditLineServices,
): Promise<AuditLine> {
  const name = (id: string) =>
    // Advocates are nobody's staff: who they are stands where the family lets them in.
    names.get(id) ?? (id.startsWith('advocate:') ? 'An advocate' : 'Somebody who was removed');
  const toWhom = memberId && memberId !== by ? `: ${name(memberId)}` : '';
  return {
    position,
    when: instantInWords(at),
    who: by === 'service' ? 'The service' : name(by),
    what: wordsOfAction(action) + toWhom,
    partnership: (partnership && currentVersion(procedures, partnership)?.partnership.name) || '',
    reference: complaintId ? ((await complaints.find(complaintId))?.reference ?? '') : '',
  };
}
