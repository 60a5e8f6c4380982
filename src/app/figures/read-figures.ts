import { momentNow } from '../../ports/now.ts';
import { day, type PlainDate } from '../../domain/calendar/day.ts';
import type { ComplaintFacts } from '../../domain/figures/facts.ts';
import { isIn, reportingYear, type Period } from '../../domain/figures/period.ts';
import { labelOf, wordsFor, type QuestionWords } from '../../journeys/words.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import { aboutPartnership, may, type Actor } from '../policy.ts';
import { clocksFigure, lateFigure, lateLines, type LateLine } from './clock-figures.ts';
import {
  groundsFigure,
  monthsFigure,
  outcomesFigure,
  proceduresFigure,
  stagesFigure,
} from './complaint-figures.ts';
import { learningLine, type LearningLine } from '../staff/learning-lines.ts';
import type { FactsShelf } from './facts-shelf.ts';
import type { FigureScope } from './figure-scope.ts';
import { learningFigure } from './learning-figure.ts';
import { showFigures, type ToldFigure } from './show-figures.ts';

/** What a page asks for, as its address says it: empty where it does not. */
export interface FigureQuery {
  readonly partnership: string;
  readonly from: string;
  readonly to: string;
  readonly isForPublication: boolean;
}

export type FigureServices = Pick<ComplaintServices, 'procedures' | 'calendar' | 'now'> & {
  readonly facts: FactsShelf;
  readonly questionWords: ReadonlyMap<string, QuestionWords>;
};

/** The figures that somebody asked for, with what they may choose. */
export interface Figures {
  readonly partnerships: readonly { readonly id: string; readonly name: string }[];
  /** Empty for all of theirs. */
  readonly partnership: string;
  readonly years: readonly number[];
  readonly period: Period;
  readonly isForPublication: boolean;
  /** True for somebody who may read nothing but what is published. */
  readonly isOnlyPublished: boolean;
  readonly today: PlainDate;
  readonly figures: readonly ToldFigure[];
  /** Limits that are late now; none for publication. */
  readonly late: readonly LateLine[];
  /** Recommendations of complaints of the period; none for publication, as words can tell who somebody is. */
  readonly learned: readonly LearningLine[];
}

/**
 * Figures of the partnerships in which somebody may read them. Who may not read small numbers gets them for publication.
 * Null when they may read none, or not those of the partnership that they name: nobody learns whether it is there.
 */
export async function readFigures(
  actor: Actor,
  query: FigureQuery,
  services: FigureServices,
): Promise<Figures | null> {
  const inside = partnershipsFor(actor, 'read-figures', services);
  const isOnlyPublished = inside.length === 0;
  const isForPublication = query.isForPublication || isOnlyPublished;
  const partnerships = isForPublication ? partnershipsFor(actor, 'read-published-figures', services) : inside;
  const chosen = partnerships.filter(({ id }) => query.partnership === '' || id === query.partnership);
  if (chosen.length === 0) return null;
  const now = momentNow(services.now);
  const ids = new Set(chosen.map(({ id }) => id));
  const ever = (await services.facts()).filter(({ procedure }) => ids.has(procedure));
  const years = yearsOf(ever, now.day);
  const period = periodOf(query, years);
  const scope = {
    ...{ ever, period, now, calendar: services.calendar, groundLabel: groundLabels(services) },
    facts: ever.filter(({ received }) => isIn(period, received)),
    procedures: services.procedures.filter(({ id }) => ids.has(id)),
  };
  return {
    ...{ partnerships, partnership: query.partnership, years, period, isForPublication, isOnlyPublished },
    today: now.day,
    figures: showFigures(figuresOf(scope), isForPublication),
    late: isForPublication ? [] : lateLines(scope),
    learned: isForPublication ? [] : learnedIn(scope),
  };
}

/** True for somebody who may read figures of some partnership, whole or for publication. */
export function mayReadFigures(actor: Actor, services: Pick<ComplaintServices, 'procedures'>): boolean {
  return partnershipsFor(actor, 'read-published-figures', services).length > 0;
}

function learnedIn({ facts, now }: FigureScope): LearningLine[] {
  return facts.flatMap(({ recommendations }) => recommendations.map((one) => learningLine(one, now.day)));
}

function figuresOf(scope: FigureScope & Parameters<typeof lateFigure>[0]) {
  return [
    ...[monthsFigure(scope), proceduresFigure(scope), groundsFigure(scope), stagesFigure(scope)],
    ...[outcomesFigure(scope), clocksFigure(scope), lateFigure(scope), learningFigure(scope)],
  ];
}

/** Partnerships by the name of their area. Two versions of a procedure are one partnership. */
function partnershipsFor(
  actor: Actor,
  action: 'read-figures' | 'read-published-figures',
  { procedures }: Pick<ComplaintServices, 'procedures'>,
): { id: string; name: string }[] {
  const names = new Map(procedures.map(({ id, area }) => [id, area] as const));
  return [...names]
    .filter(([id]) => may(actor, action, aboutPartnership(id)))
    .map(([id, name]) => ({ id, name }))
    .toSorted((left, right) => left.name.localeCompare(right.name, 'en'));
}

/** Every reporting year from the first complaint to this one, the latest first. */
function yearsOf(facts: readonly ComplaintFacts[], today: PlainDate): number[] {
  const last = reportingYear(today);
  const earliest = facts.reduce((least, { received }) => (received < least ? received : least), '9999');
  const first = earliest === '9999' ? last : reportingYear(day(earliest));
  return Array.from({ length: last - first + 1 }, (_, at) => last - at);
}

/** The years asked for, put in order; this year where none was, or not one that there is. */
function periodOf({ from, to }: FigureQuery, years: readonly number[]): Period {
  const read = (typed: string) => years.find((year) => String(year) === typed);
  const last = read(to) ?? read(from) ?? years[0]!;
  const first = read(from) ?? last;
  return { from: Math.min(first, last), to: Math.max(first, last) };
}

function groundLabels({ questionWords }: FigureServices): (ground: string) => string {
  const words = wordsFor(questionWords.get('grounds')!, 'adult');
  return (ground) => labelOf(words, 'options', ground);
}
