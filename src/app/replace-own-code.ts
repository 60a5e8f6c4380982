import { replaceOwnCode } from '../domain/complaint/replace-code.ts';
import type { ComplaintRow } from '../ports/complaint-store.ts';
import { giveNewCode, type CodeServices, type Replaced } from './give-new-code.ts';
import { aboutComplaint, may, type Actor } from './policy.ts';

/**
 * Gives a family a new access code that it asks for itself. Its own session goes on: who never sees the answer, on a
 * bad line, can ask again.
 */
export async function replaceOwnAccessCode(
  row: Pick<ComplaintRow, 'id' | 'reference'>,
  { actor, sessionId }: { actor: Actor; sessionId: string },
  services: CodeServices,
): Promise<Replaced> {
  if (!may(actor, 'replace-own-code', aboutComplaint(row.id))) return { ok: false, reason: 'not-found' };
  return giveNewCode(row, { recordedBy: 'family', decide: replaceOwnCode, except: sessionId }, services);
}
