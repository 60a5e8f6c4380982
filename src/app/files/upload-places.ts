import type { FilePurpose } from '../../domain/evidence/kinds.ts';
import { questions } from '../../journeys/complain/questions.ts';
import type { FileOwner } from '../../ports/file-store.ts';

/** A page whose form may carry files: whose they then are, and the field that they come in. */
export interface UploadPlace {
  readonly owner: FileOwner['kind'];
  readonly input: string;
  readonly purpose: FilePurpose;
}

const places = new Map<string, UploadPlace>(
  questions.flatMap(({ slug, files }) =>
    files ? [[`/complain/${slug}`, { ...files, owner: 'draft' }] as const] : [],
  ),
);

/** The page at an address; undefined where no files are taken. */
export function uploadPlaceAt(url: string): UploadPlace | undefined {
  return places.get(url.split('?')[0]!);
}
