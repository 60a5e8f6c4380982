import { isAudio, type FilePurpose } from '../../domain/evidence/kinds.ts';
import type { FileInspector, Unfit } from '../../ports/file-inspector.ts';
import type { Added, FileOwner, FileStore } from '../../ports/file-store.ts';
import type { Now } from '../../ports/now.ts';
import type { Secrets } from '../../ports/secrets.ts';
import type { VirusScanner } from '../../ports/virus-scanner.ts';
import { mostTogether } from './limits.ts';

/** What files are taken in with. */
export interface FileServices {
  readonly files: FileStore;
  readonly inspector: FileInspector;
  readonly scanner: VirusScanner;
  readonly secrets: Secrets;
  readonly now: Now;
}

/** A file that has come in whole and lies at `path`, a place of the store. */
export interface Incoming {
  readonly name: string;
  readonly path: string;
  readonly purpose: FilePurpose;
  /** As entries say it; the family, when left out. */
  readonly addedBy?: string;
}

/**
 * Why a file was not taken. `too-late`: it came when nobody was signed in. `busy`: too many people send files just
 * now.
 */
export type FileRefusal =
  | Unfit
  | Extract<Added, { ok: false }>['reason']
  | 'too-large'
  | 'too-late'
  | 'infected'
  | 'cannot-check'
  | 'busy'
  | 'not-a-recording';

export type Taken =
  { readonly ok: true; readonly id: string } | { readonly ok: false; readonly reason: FileRefusal };

/** Looks at a file and keeps it, when it is what it may be and nothing in it harms. */
export async function takeFile(
  owner: FileOwner,
  { name, path, purpose, addedBy = 'family' }: Incoming,
  services: FileServices,
): Promise<Taken> {
  const { files, inspector, scanner, secrets, now } = services;
  const scanned = await scanner.scan(path);
  if (scanned !== 'clean') return { ok: false, reason: scanned === 'infected' ? 'infected' : 'cannot-check' };
  const inspected = await inspector.inspect(path);
  if (!inspected.ok) return inspected;
  const { kind, size } = inspected;
  if (purpose === 'story' && !isAudio(kind)) return { ok: false, reason: 'not-a-recording' };
  const id = secrets.newId();
  const added = await files.add({
    id,
    owner,
    name,
    kind,
    size,
    purpose,
    path,
    addedAt: now(),
    addedBy,
    most: mostTogether,
  });
  return added.ok ? { ok: true, id } : added;
}
