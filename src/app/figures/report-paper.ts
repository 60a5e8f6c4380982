import type { Procedures } from '../../domain/procedure/versions.ts';
import type { ReportPaper } from '../../ports/printer.ts';
import { figureLines, withoutSame } from './figure-lines.ts';
import { figurePicture } from './figure-picture.ts';
import { aboutInWords, insideWords, periodInWords, publicationWords } from './figure-words.ts';
import type { Figures } from './read-figures.ts';
import type { ToldFigure } from './show-figures.ts';

/** The yearly report as a document. Its colour is that of the partnership, where it is about one. */
export async function reportPaper(figures: Figures, procedures: Procedures): Promise<ReportPaper> {
  const { partnerships, partnership, period, isForPublication } = figures;
  const only = partnerships.length === 1 ? partnerships[0]!.id : partnership;
  const found = procedures.find(({ id, inForce }) => id === only && inForce.to === null);
  return {
    title: 'Report',
    partnership: found?.partnership ?? { name: 'Child protection conferences', colour: '#0b0c0c' },
    heading: `Yearly report, ${periodInWords(period)}`,
    about: [aboutInWords(figures), isForPublication ? publicationWords : insideWords],
    figures: await Promise.all(figures.figures.map((figure) => partOf(figure, figures))),
  };
}

async function partOf(told: ToldFigure, { learned }: Figures): Promise<ReportPaper['figures'][number]> {
  const svg = await figurePicture(told);
  const { title, sentence, note } = told;
  return {
    ...{ heading: title, sentence, note },
    picture:
      svg === null
        ? null
        : { svg: inOurFont(svg), alt: `${title}, as bars. The table has the same numbers.` },
    table: figureLines(withoutSame(told).figure),
    lines:
      told.name === 'learning'
        ? learned.map(({ text, owner, standing }) => `${text}\n${owner}. ${standing}.`)
        : [],
  };
}

/** On a page, the stylesheet says which font; on paper, the picture has to. */
function inOurFont(svg: string): string {
  return svg.replace('<svg ', '<svg font-family="Atkinson Hyperlegible Next" ');
}
