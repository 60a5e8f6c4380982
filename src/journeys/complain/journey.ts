import { day } from '../../domain/calendar/day.ts';
import type { Procedure } from '../../domain/procedure/schema.ts';
import { procedureOfArea, versionInForce } from '../../domain/procedure/versions.ts';
import { factsFrom, type Facts } from './facts.ts';
import { questions } from './questions.ts';
import type { State } from './state.ts';
import { verdictOn } from './verdict.ts';

type Given = Pick<State, 'answers' | 'procedures' | 'calendar' | 'today'>;

/** Everything that follows from the answers so far. Answers that cannot be used any more count as not given. */
export function stateOf(given: Given): State {
  const answers = usable(given);
  const facts = factsFrom(answers);
  const { procedure, versions } = proceduresFor(given, facts);
  const audience = facts.role === 'child' ? 'young' : 'adult';
  const verdict = procedure
    ? verdictOn(answers, procedure, versions, given)
    : { checked: null, settledBy: null };
  return {
    ...given,
    answers,
    area: facts.area ?? null,
    role: facts.role ?? null,
    audience,
    procedure,
    versions,
    ...verdict,
  };
}

/** Answers of a shape that we do not know can be in an old draft; others are at odds with one that was changed. */
function usable({ answers, procedures }: Given): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const { slug, schema, fits, withoutAnswer } of questions) {
    if (withoutAnswer !== undefined) kept[slug] = withoutAnswer;
    if (!(slug in answers)) continue;
    const answer = schema.safeParse(answers[slug]);
    if (answer.success && (fits?.(answer.data, { answers: kept, procedures }) ?? true))
      kept[slug] = answer.data;
  }
  return kept;
}

function proceduresFor(
  { procedures }: Given,
  facts: Facts,
): { procedure: Procedure | null; versions: Procedure[] } {
  const current = facts.area ? procedureOfArea(procedures, facts.area) : undefined;
  if (!current) return { procedure: null, versions: [] };
  const inForce = facts.conferenceDate && versionInForce(procedures, current.id, day(facts.conferenceDate));
  return { procedure: inForce || current, versions: procedures.filter(({ id }) => id === current.id) };
}
