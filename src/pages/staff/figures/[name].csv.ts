import type { APIRoute } from 'astro';
import { figureQuery } from '../../../app/figures/figure-address.ts';
import { figureCsv } from '../../../app/figures/figure-csv.ts';
import { readFigures } from '../../../app/figures/read-figures.ts';
import { noSuchFile } from '../../_parts/download.ts';

export const prerender = false;

/** The numbers of one figure. The name of the file says whether it may be passed on. */
export const GET: APIRoute = async ({ locals: { services, staff }, params, url }) => {
  const read = staff && (await readFigures(staff.actor, figureQuery(url.searchParams), services));
  const figure = read?.figures.find(({ name }) => name === params['name']);
  if (!read || !figure) return noSuchFile();
  const use = read.isForPublication ? 'for-publication' : 'internal';
  return new Response(figureCsv(figure), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="${figure.name}-${use}.csv"`,
    },
  });
};
