import type { ShownFigure } from './figure.ts';

/** How the parts of a bar are told apart, with and without colour: filled, striped, empty, dotted. */
export function fillOf({ name }: Pick<ShownFigure, 'name'>, part: number): string {
  const fills = [blue, `url(#${name}-stripes)`, 'none', `url(#${name}-dots)`];
  return fills[part % fills.length]!;
}

const blue = '#1d70b8';

/** The patterns that `fillOf` names. They take the colour of the text, so that they follow a reader's own colours. */
export function patternsOf({ name, columns }: Pick<ShownFigure, 'name' | 'columns'>): string {
  if (columns.length < 2) return '';
  const look = 'width="8" height="8" patternUnits="userSpaceOnUse"';
  return (
    `<defs><pattern id="${name}-stripes" ${look} patternTransform="rotate(45)">` +
    '<rect width="3" height="8" fill="currentColor"></rect></pattern>' +
    `<pattern id="${name}-dots" ${look}><circle cx="4" cy="4" r="2" fill="currentColor"></circle></pattern></defs>`
  );
}
