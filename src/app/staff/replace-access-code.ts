import { replaceCode } from '../../domain/complaint/replace-code.ts';
import type { ComplaintRow } from '../../ports/complaint-store.ts';
import { giveNewCode, type CodeServices, type Replaced } from '../give-new-code.ts';
import type { StaffActor } from '../policy.ts';
import { openCase } from './open-case.ts';

/** A request for a new code, as the page of staff sends it. */
export interface CodeRequest {
  readonly actor: StaffActor;
  /** Their name, for the history. */
  readonly by: string;
  /** How they checked who the person is. */
  readonly note: string;
  /** The entry that the page showed last. */
  readonly expectedPosition: number;
}

/** Gives a complaint a new access code, for a family that has lost its own. */
export async function replaceAccessCode(
  row: Pick<ComplaintRow, 'id' | 'reference'>,
  { actor, by, note, expectedPosition }: CodeRequest,
  services: CodeServices,
): Promise<Replaced> {
  const opened = await openCase(actor, row.id, { action: 'replace-code' }, services);
  if (!opened) return { ok: false, reason: 'not-found' };
  const decide = (context: Parameters<typeof replaceCode>[1]) => replaceCode({ by, note }, context);
  return giveNewCode(row, { recordedBy: actor.id, decide, expectedPosition }, services);
}
