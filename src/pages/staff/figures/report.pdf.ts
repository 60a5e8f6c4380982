import type { APIRoute } from 'astro';
import { figureQuery } from '../../../app/figures/figure-address.ts';
import { readFigures } from '../../../app/figures/read-figures.ts';
import { reportPaper } from '../../../app/figures/report-paper.ts';
import { download, noSuchFile, printSizeOf } from '../../_parts/download.ts';

export const prerender = false;

/** The yearly report as a document. The name of the file says whether it may be passed on. */
export const GET: APIRoute = async ({ locals: { services, staff }, url }) => {
  const read = staff && (await readFigures(staff.actor, figureQuery(url.searchParams), services));
  if (!read) return noSuchFile();
  const paper = await reportPaper(read, services.procedures);
  const name = read.isForPublication ? 'report-for-publication' : 'report-internal';
  return download(await services.printer.print('report', paper, printSizeOf(url)), name, 'pdf');
};
