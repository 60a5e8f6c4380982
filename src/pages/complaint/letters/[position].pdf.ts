import type { APIRoute } from 'astro';
import { letterAt } from '../../../app/letters/letters.ts';
import { readFor } from '../../../app/read-for.ts';
import { letterPosition } from '../../_parts/letter-position.ts';
import { download, noSuchFile, printSizeOf } from '../../_parts/download.ts';

export const prerender = false;

/** A letter as a file, in normal or large print. */
export const GET: APIRoute = async ({ locals: { services, visit }, params, url }) => {
  const read = visit ? await readFor(visit.actor, visit.complaintId, services) : null;
  const letter = read && letterAt(read, letterPosition(params['position']), services.sentences, services);
  if (!letter) return noSuchFile();
  return download(await services.printer.print('letter', letter, printSizeOf(url)), 'letter', 'pdf');
};
