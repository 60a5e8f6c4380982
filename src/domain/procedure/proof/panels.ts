import type { Panel, PaperOfBundle } from '../panel.ts';
import type { Procedure } from '../schema.ts';
import type { Stage } from '../stage.ts';
import { placeOf, type Fault } from './finding.ts';

/** Every panel can meet, can be filled, and is given papers that can be there; and where panels meet, one is described. */
export function panelFaults(procedure: Procedure): Fault[] {
  return procedure.stages.flatMap((stage) => [
    ...(stage.panel ? panelFaultsOf(procedure, stage, stage.panel) : undescribed(procedure, stage)),
  ]);
}

function panelFaultsOf(procedure: Procedure, stage: Stage, panel: Panel): Fault[] {
  const place = (...keys: string[]) => placeOf('stages', stage.id, 'panel', ...keys);
  const { cite, bundle, seats } = panel;
  return [
    ...fault(
      !stage.steps.some(({ event }) => event === 'meeting-held'),
      place(),
      'the stage has no meeting at which it could sit',
      'add a step with the event meeting-held',
    ),
    ...fault(
      !procedure.sources.some(({ id }) => id === cite.source),
      place('cite', 'source'),
      `there is no source ${cite.source}`,
      'add it to sources, or name one that is there',
    ),
    ...fault(
      seats.every(({ open }) => open),
      place('seats'),
      'none of them has to be filled, so a panel of nobody is complete',
      'leave open out of one of them',
    ),
    ...bundle.flatMap((paper) => paperFaults(procedure, stage, paper, place('bundle', paper.id))),
  ];
}

/** Letters are of a stage before; only they have one, and nobody waits for files that are drawn. */
function paperFaults(
  { stages }: Procedure,
  stage: Stage,
  { draw, of }: PaperOfBundle,
  place: string,
): Fault[] {
  const earlier = stages.slice(0, stages.indexOf(stage)).map(({ id }) => id);
  if (draw !== 'letters')
    return fault(
      of !== undefined,
      placeOf(place, 'of'),
      'it names a stage, and is not drawn from letters',
      'take of out, or let draw be letters',
    );
  return fault(
    of === undefined || !earlier.includes(of),
    placeOf(place, 'of'),
    of === undefined ? 'it does not say of which stage' : `${of} is no stage before ${stage.id}`,
    'name a stage above this one',
  );
}

/** Where the same panel is to meet again, the file must say who sits on it. */
function undescribed({ furtherChallenge }: Procedure, stage: Stage): Fault[] {
  // Without a meeting, that is the fault to mend first, and it is found elsewhere.
  if (!stage.steps.some(({ event }) => event === 'meeting-held')) return [];
  const again = stage.outcomes.find(({ leadsTo }) => leadsTo === 'panel-again');
  const remedy = 'add panel to the stage';
  return [
    ...fault(
      again !== undefined,
      placeOf('stages', stage.id, 'outcomes', again?.id ?? ''),
      'a panel is to meet again, and nothing says who sits on it',
      remedy,
    ),
    ...fault(
      furtherChallenge?.stage === stage.id,
      'furtherChallenge → stage',
      'a panel is to meet once more, and nothing says who sits on it',
      remedy,
    ),
  ];
}

function fault(isWrong: boolean, place: string, what: string, remedy: string): Fault[] {
  return isWrong ? [{ place, fault: what, remedy }] : [];
}
