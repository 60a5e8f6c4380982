import { writeFile } from 'node:fs/promises';
import { changeComplaint } from '../app/change-complaint.ts';
import { ofComplaint } from '../app/files/complaint-files.ts';
import { mostTogether } from '../app/files/limits.ts';
import { readComplaint } from '../app/read-complaint.ts';
import { panelOfCase } from '../app/staff/panel/panel-page.ts';
import type { ComplaintServices } from '../app/complaint-services.ts';
import type { FileStore } from '../ports/file-store.ts';
import { addPaper } from '../domain/complaint/panel-papers.ts';

type Services = ComplaintServices & { readonly files: FileStore };

const text = 'This paper is made up for the demonstration. It names nobody.\n';

/** Adds the first paper that staff are to add to a bundle, and leaves the others missing. */
export async function seedPaper(complaintId: string, services: Services): Promise<void> {
  const read = await readComplaint(complaintId, services);
  const paper = read && panelOfCase(read)?.bundle.find(({ draw }) => !draw);
  if (!paper) return;
  const { files, secrets, now } = services;
  const file = {
    ...{ id: secrets.newId(), name: `${paper.id}.txt` },
    ...({ kind: 'text', purpose: 'bundle' } as const),
    size: Buffer.byteLength(text),
  };
  const path = await files.place();
  await writeFile(path, text);
  await files.add({ ...file, owner: ofComplaint(complaintId), path, addedAt: now(), most: mostTogether });
  const add = { paper: paper.id, files: [file] };
  await changeComplaint(
    complaintId,
    'demonstration',
    ({ complaint, context }) => addPaper(complaint, add, context),
    services,
  );
}
