import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Services } from '../composition.ts';
import { cleanName } from '../app/files/clean-name.ts';
import { noteFiles, removeFile } from '../app/files/draft-files.ts';
import { removeUnsent } from '../app/files/remove-unsent.ts';
import { takeFile, type FileRefusal } from '../app/files/take-file.ts';
import { uploadPlaceAt, type UploadPlace } from '../app/files/upload-places.ts';
import { openLodging } from '../app/lodging/lodging.ts';
import { findActor } from '../app/staff/staff-actor.ts';
import { openKeyedIn } from '../app/staff/key-in.ts';
import { mayAddPapersTo } from '../app/staff/panel/may-add-papers.ts';
import type { FileOwner } from '../ports/file-store.ts';
import { hasExited } from './exited.ts';
import { peekAdvocate, peekFamily, peekOwnConcern } from './admit-to.ts';
import { discard, readMultipart, type MultipartForm, type ReceivedFile } from './multipart-form.ts';

/** How many forms with files may come in at the same time: each takes up to 100 MB of the disk meanwhile. */
const mostAtOnce = 20;

type Pages = (request: IncomingMessage, response: ServerResponse) => void;

/** True for a form with files, sent to a page that takes some. */
export function isUpload({ method, url, headers }: IncomingMessage): boolean {
  const isMultipart = /^multipart\/form-data\s*;/i.test(headers['content-type'] ?? '');
  return method === 'POST' && isMultipart && uploadPlaceAt(url ?? '') !== undefined;
}

/**
 * Takes the files out of a form, and hands its page the rest as an ordinary form. The page gets a field `added` with
 * the id of each file that is kept, and a field `refused` for each other: why, and its name. A fault of ours is logged
 * without the request.
 */
export function takeUploads(services: Services, pages: Pages) {
  let coming = 0;
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const place = uploadPlaceAt(request.url ?? '')!;
    const owner = await ownerOf(place, request, services);
    const takes = owner !== null && coming < mostAtOnce;
    coming += 1;
    const received = await readMultipart(request, takes ? () => services.files.place() : null).finally(
      () => (coming -= 1),
    );
    // Whoever sent it has gone: nobody hears an answer.
    if (received === null) return void response.destroy();
    let told: [string, string][];
    try {
      await removeAsked(received.fields, owner, place.addedBy, services);
      told = await takeEach(received.files, owner, place, services);
    } finally {
      await discard(received.files);
    }
    const fields = received.fields.filter(([name]) => name !== 'added' && name !== 'refused');
    pages(asForm(request, [...fields, ...told]), response);
  };
}

/** Null when nobody is signed in: then files are not kept, and the page asks for the code. */
async function ownerOf(
  { owner, written, consent, concern, panelOf }: UploadPlace,
  { headers: { cookie } }: IncomingMessage,
  services: Services,
): Promise<FileOwner | null> {
  const { sessions } = services;
  if (panelOf) {
    const staff = await sessions.staff.peek(cookie);
    const isOpen = staff !== null && (await mayAddPapersTo(panelOf, staff, services));
    return isOpen ? { kind: 'complaint', id: panelOf } : null;
  }
  if (written) {
    const opened =
      written.by === 'staff'
        ? await openedByStaff(written.draft, cookie, services)
        : await openedByAdvocate(written.draft, cookie, services);
    return opened ? { kind: 'draft', id: opened.draft.id } : null;
  }
  if (consent) {
    const letIn = await peekFamily(consent, cookie, services);
    return letIn?.scope === 'act' ? { kind: 'complaint', id: letIn.complaintId } : null;
  }
  if (concern) {
    const id = await peekOwnConcern(concern, cookie, services);
    return id === null ? null : { kind: 'complaint', id };
  }
  const id = hasExited(cookie ?? null) ? null : await sessions[owner].peek(cookie);
  return id ? { kind: owner, id } : null;
}

async function openedByStaff(draftId: string, cookie: string | undefined, services: Services) {
  const id = await services.sessions.staff.peek(cookie);
  const staff = id && (await findActor(id, services));
  return staff ? openKeyedIn(draftId, staff, services) : null;
}

async function openedByAdvocate(draftId: string, cookie: string | undefined, services: Services) {
  const advocate = await peekAdvocate(cookie, services);
  return advocate && openLodging(draftId, advocate, services);
}

/** The button beside a file removes it, unless it was sent already. */
async function removeAsked(
  fields: MultipartForm['fields'],
  owner: FileOwner | null,
  addedBy: string,
  services: Services,
): Promise<void> {
  const asked = owner ? fields.filter(([name]) => name === 'delete') : [];
  for (const [, id] of asked)
    if (owner!.kind === 'draft') await removeFile(owner!.id, id, services);
    else await removeUnsent(owner!.id, { id, addedBy }, services);
}

async function takeEach(
  received: readonly ReceivedFile[],
  owner: FileOwner | null,
  { purpose, input, addedBy }: UploadPlace,
  services: Services,
): Promise<[string, string][]> {
  const told: [string, string][] = [];
  for (const file of received.filter(({ field }) => field === input)) {
    const name = cleanName(file.name);
    const refuse = (reason: FileRefusal): [string, string] => ['refused', `${reason}:${name}`];
    if (!owner) told.push(refuse('too-late'));
    else if (file.status !== 'whole') told.push(refuse(file.status === 'let-by' ? 'busy' : file.status));
    else {
      const taken = await takeFile(owner, { name, path: file.path, purpose, addedBy }, services);
      told.push(taken.ok ? ['added', taken.id] : refuse(taken.reason));
    }
  }
  if (owner?.kind === 'draft' && told.some(([name]) => name === 'added')) await noteFiles(owner.id, services);
  return told;
}

/** The same request with a body of text alone, which the server of the pages reads from `body`. */
function asForm(request: IncomingMessage, fields: [string, string][]): IncomingMessage {
  const body = Buffer.from(new URLSearchParams(fields).toString());
  delete request.headers['transfer-encoding'];
  request.headers['content-type'] = 'application/x-www-form-urlencoded';
  request.headers['content-length'] = String(body.length);
  return Object.assign(request, { body });
}
