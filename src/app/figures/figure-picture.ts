import type { ShownFigure } from './figure.ts';
import { barsPlot, columnsPlot, rowsToDraw } from './figure-plots.ts';
import { patternsOf } from './figure-patterns.ts';

/**
 * The picture of a table, as SVG to stand in a page: made by Observable Plot, which is read with the first picture.
 * Without its styles, as pages allow none but those of the stylesheet. What colours tell, patterns and numbers tell too.
 * Null where there is nothing to draw.
 */
export async function figurePicture(figure: ShownFigure): Promise<string | null> {
  if (rowsToDraw(figure).length === 0) return null;
  const [Plot, { parseHTML }] = await Promise.all([import('@observablehq/plot'), import('linkedom')]);
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const draw = figure.name === 'months' ? columnsPlot : barsPlot;
  const svg = (draw(figure, Plot, document) as unknown as { outerHTML: string }).outerHTML;
  const id = `picture-${figure.name}`;
  return svg
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/ (style|class|font-family|aria-label|aria-hidden|aria-description)="[^"]*"/g, '')
    .replace(/^<svg /, `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${id}" `)
    .replace('>', `><title id="${id}">${titleOf(figure)}</title>${patternsOf(figure)}`);
}

function titleOf({ title, columns }: ShownFigure): string {
  const split = columns.length > 1 ? ` Each bar is split: ${columns.join(', ').toLowerCase()}.` : '';
  return `${title}, as bars.${split} The table has the same numbers.`;
}
