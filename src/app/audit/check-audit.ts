import { sealWith, type AuditServices } from './note.ts';

/** How many entries are read at a time. */
const piece = 1000;

/** What the check found. `first`: the number of the first entry whose seal does not fit. */
export type AuditChecked =
  { status: 'whole'; entries: number; seal: string } | { status: 'broken'; first: number };

/**
 * Works every seal out again. An entry that was changed, put in or taken out breaks the chain there. What was cut off at
 * the end shows only beside a number and a seal that were kept elsewhere, so the answer has both.
 */
export async function checkAudit({
  audit,
  secrets,
}: Pick<AuditServices, 'audit' | 'secrets'>): Promise<AuditChecked> {
  const sealOf = sealWith(secrets);
  let [position, last] = [0, ''];
  for (;;) {
    const entries = await audit.after(position, piece);
    for (const { seal, ...entry } of entries) {
      const fits = entry.position === position + 1 && secrets.isSame(seal, sealOf(last, entry));
      if (!fits) return { status: 'broken', first: position + 1 };
      [position, last] = [entry.position, seal];
    }
    if (entries.length < piece) return { status: 'whole', entries: position, seal: last };
  }
}
