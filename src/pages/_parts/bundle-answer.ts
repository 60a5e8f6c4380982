import type { APIContext } from 'astro';
import { ofComplaint } from '../../app/files/complaint-files.ts';
import { lookAtCase } from '../../app/staff/look-at-case.ts';
import { bundleFile, bundleOf } from '../../app/staff/panel/bundle.ts';
import { bundlePdf } from '../../app/staff/panel/bundle-pdf.ts';
import { panelOfCase } from '../../app/staff/panel/panel-page.ts';
import { download, noSuchFile, printSizeOf } from './download.ts';
import { fileAnswer } from './file-answer.ts';

type Action = 'name-panel' | 'read-bundle';

/** A file of the bundle, for those who may do that; no other file of the complaint. */
export async function panelFileAnswer(context: APIContext, action: Action): Promise<Response> {
  const { services } = context.locals;
  const { id = '', file = '' } = context.params;
  const read = await openFor(context, action);
  const found = read && bundleFile(await bundleOf(read, services), file);
  return fileAnswer(found ? ofComplaint(id) : null, file, context.request, services);
}

/** The whole bundle as a PDF, in normal or large print. */
export async function bundleAnswer(context: APIContext, action: Action): Promise<Response> {
  const read = await openFor(context, action);
  if (!read || !panelOfCase(read)) return noSuchFile();
  const { services } = context.locals;
  return download(await bundlePdf(read, printSizeOf(context.url), services), 'papers', 'pdf');
}

function openFor({ locals: { services, staff }, params: { id = '' } }: APIContext, action: Action) {
  return staff ? lookAtCase(staff.actor, id, { action }, services) : null;
}
