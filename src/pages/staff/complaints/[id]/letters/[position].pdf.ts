import type { APIRoute } from 'astro';
import { letterAt } from '../../../../../app/letters/letters.ts';
import { postalPaper } from '../../../../../app/letters/postal.ts';
import { lookAtCase } from '../../../../../app/staff/look-at-case.ts';
import { download, noSuchFile, printSizeOf } from '../../../../_parts/download.ts';
import { letterPosition } from '../../../../_parts/letter-position.ts';

export const prerender = false;

/** A letter as a file for staff, in normal or large print; with `to=post`, with the address, where post is wanted. */
export const GET: APIRoute = async ({ locals: { services, staff }, params: { id = '', position }, url }) => {
  const doing = { action: 'read-complaint', page: 'sent-letter' } as const;
  const read = staff && (await lookAtCase(staff.actor, id, doing, services));
  const letter = read && letterAt(read, letterPosition(position), services.sentences, services);
  if (!letter) return noSuchFile();
  const paper = url.searchParams.get('to') === 'post' ? postalPaper(letter, read) : letter;
  if (!paper) return noSuchFile();
  return download(await services.printer.print('letter', paper, printSizeOf(url)), 'letter', 'pdf');
};
