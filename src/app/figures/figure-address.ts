import type { FigureQuery } from './read-figures.ts';

/** What the address of a page of figures asks for. */
export function figureQuery(params: URLSearchParams): FigureQuery {
  return {
    partnership: params.get('partnership') ?? '',
    from: params.get('from') ?? '',
    to: params.get('to') ?? '',
    isForPublication: params.get('for') === 'publication',
  };
}

/** The end of an address that asks for the same. */
export function figureSearch({
  partnership,
  period,
  isForPublication,
}: {
  readonly partnership: string;
  readonly period: { readonly from: number; readonly to: number };
  readonly isForPublication: boolean;
}): string {
  const asked = new URLSearchParams({
    ...(partnership && { partnership }),
    ...{ from: String(period.from), to: String(period.to) },
    ...(isForPublication && { for: 'publication' }),
  });
  return `?${asked.toString()}`;
}
