import { byAdvocate } from '../../domain/complaint/recorded-by.ts';
import type { FilePurpose } from '../../domain/evidence/kinds.ts';
import { questions } from '../../journeys/complain/questions.ts';
import type { FileOwner } from '../../ports/file-store.ts';

/** A page whose form may carry files: whose they then are, and the field that they come in. */
export interface UploadPlace {
  readonly owner: FileOwner['kind'];
  readonly input: string;
  readonly purpose: FilePurpose;
  /** Who adds them, as entries say it. */
  readonly addedBy: string;
  /** The draft that staff or an advocate write; undefined where the session says whose draft or complaint it is. */
  readonly written?: { readonly by: 'staff' | 'advocate'; readonly draft: string };
  /** The consent by which an advocate sends it for a family. */
  readonly consent?: string;
  /** The own concern of a professional's account. */
  readonly concern?: string;
  /** The complaint to whose panel staff add papers. */
  readonly panelOf?: string;
}

const places = new Map<string, UploadPlace>([
  [
    '/complaint/add-information',
    { owner: 'complaint', input: 'files', purpose: 'evidence', addedBy: 'family' },
  ],
  ...questions.flatMap(({ slug, files }) =>
    files ? [[`/complain/${slug}`, { ...files, owner: 'draft', addedBy: 'family' }] as const] : [],
  ),
]);

/** The same questions, where staff key a complaint in, or an advocate writes it for a family. */
const ofDraft = /^\/(staff|advocate)\/new\/([^/]+)\/([a-z-]+)$/;

/** The pages of a family, where an advocate acts for it. */
const ofAdvocate = /^\/advocate\/families\/([^/]+)\/([a-z-]+)$/;

/** The same pages, for the own concern of a professional. */
const ofConcern = /^\/advocate\/concerns\/([^/]+)\/([a-z-]+)$/;

/** Where staff add papers for a panel. */
const ofPanel = /^\/staff\/complaints\/([^/]+)\/panel\/paper$/;

/** The addresses of all of them, as files of pages are named. */
export const uploadAddresses: readonly string[] = [
  ...places.keys(),
  '/advocate/families/[consent]/add-information',
  '/advocate/concerns/[concern]/add-information',
  '/staff/new/[draft]/[question]',
  '/advocate/new/[draft]/[question]',
  '/staff/complaints/[id]/panel/paper',
];

/** The page at an address; undefined where no files are taken. */
export function uploadPlaceAt(url: string): UploadPlace | undefined {
  const path = url.split('?')[0]!;
  const [, panelOf] = ofPanel.exec(path) ?? [];
  if (panelOf) return { owner: 'complaint', input: 'files', purpose: 'bundle', addedBy: 'staff', panelOf };
  const [, consent, page] = ofAdvocate.exec(path) ?? [];
  const forFamily = consent ? places.get(`/complaint/${page}`) : undefined;
  if (forFamily && consent) return { ...forFamily, consent, addedBy: byAdvocate(consent) };
  const [, concern, own] = ofConcern.exec(path) ?? [];
  const forOwn = concern ? places.get(`/complaint/${own}`) : undefined;
  if (forOwn && concern) return { ...forOwn, concern };
  const [, by, draft, slug] = ofDraft.exec(path) ?? [];
  const place = draft ? places.get(`/complain/${slug}`) : undefined;
  return place && draft
    ? { ...place, written: { by: by === 'staff' ? by : 'advocate', draft } }
    : places.get(path);
}
