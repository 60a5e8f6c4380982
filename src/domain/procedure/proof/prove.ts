import type { Calendar } from '../../calendar/calendar.ts';
import type { PlainDate } from '../../calendar/day.ts';
import type { Procedure } from '../schema.ts';
import type { Procedures } from '../versions.ts';
import { answerFaults } from './answers.ts';
import { checklistFaults } from './checklists.ts';
import { conditionFaults } from './conditions.ts';
import { duplicateFaults } from './duplicates.ts';
import { entryFaults, lateFaults } from './entry.ts';
import { clockEventFaults, needFaults } from './events.ts';
import { exitFaults } from './exits.ts';
import { fileOf, findingSentence, type Fault, type Finding } from './finding.ts';
import { furtherChallengeFaults } from './further-challenge.ts';
import { countFaults, reachFindings } from './holidays.ts';
import { outcomeFaults } from './outcomes.ts';
import { panelFaults } from './panels.ts';
import { referenceFaults } from './references.ts';
import { sharedFindings } from './shared.ts';
import { stageFaults } from './stages.ts';
import { versionFindings } from './versions.ts';

export interface Known {
  /** Ids of the help pages that are written. */
  readonly helpPages: ReadonlySet<string>;
  readonly today: PlainDate;
}

/**
 * Proves that the definitions are sound, one by one and together, without running a complaint. Answers with
 * every fault found, none twice; empty means that all is well.
 */
export function prove(procedures: Procedures, calendar: Calendar, known: Known): Finding[] {
  const reach = reachFindings(calendar, known.today);
  const findings = [
    ...reach,
    ...sharedFindings(procedures),
    ...versionFindings(procedures),
    ...procedures.flatMap((procedure) => {
      const faults = [...structureFaults(procedure), ...referenceFaults(procedure, known.helpPages)];
      // With too few bank holidays every count would fail as well: one finding says it.
      if (reach.length === 0) faults.push(...countedFaults(procedure, calendar, known));
      return faults.map((fault) => ({ file: fileOf(procedure), ...fault }));
    }),
  ];
  return [...new Map(findings.map((finding) => [findingSentence(finding), finding])).values()];
}

function structureFaults(procedure: Procedure): Fault[] {
  const rules = [
    duplicateFaults,
    stageFaults,
    exitFaults,
    outcomeFaults,
    checklistFaults,
    conditionFaults,
    clockEventFaults,
    needFaults,
    entryFaults,
    lateFaults,
    furtherChallengeFaults,
    panelFaults,
  ];
  return rules.flatMap((rule) => rule(procedure));
}

function countedFaults(procedure: Procedure, calendar: Calendar, known: Known): Fault[] {
  const uncountable = countFaults(procedure, calendar, known.today);
  return uncountable.length > 0 ? uncountable : answerFaults(procedure, calendar, known);
}
