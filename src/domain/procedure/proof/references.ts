import { conferenceGrounds, roles } from '../ids.ts';
import type { Procedure } from '../schema.ts';
import { placeOf, type Fault } from './finding.ts';

type Reference = readonly [place: string, id: string];

/** Every contact, source, stage, area, ground, role and help page that the definition names is there. */
export function referenceFaults(procedure: Procedure, helpPages: ReadonlySet<string>): Fault[] {
  return [
    ...missing(
      'contact',
      contactReferences(procedure),
      idsOf(procedure.contacts),
      'add it to contacts, or name one that is there',
    ),
    ...missing(
      'source',
      sourceReferences(procedure),
      idsOf(procedure.sources),
      'add it to sources, or name one that is there',
    ),
    ...missing('stage', stageReferences(procedure), idsOf(procedure.stages), 'name a stage of this file'),
    ...missing(
      'area',
      areaReferences(procedure),
      idsOf(procedure.areas),
      'add it to areas, or name one that is there',
    ),
    ...missing(
      'ground',
      groundReferences(procedure),
      new Set(conferenceGrounds),
      'name one of the grounds in src/domain/procedure/ids.ts',
    ),
    ...missing(
      'help page',
      helpReferences(procedure),
      helpPages,
      'write it in content/help, or name one that is there',
    ),
    ...missingRoles(procedure),
  ];
}

function missing(
  kind: string,
  references: readonly Reference[],
  known: ReadonlySet<string>,
  remedy: string,
): Fault[] {
  return references
    .filter(([, id]) => !known.has(id))
    .map(([place, id]) => ({ place, fault: `there is no ${kind} ${id}`, remedy }));
}

function idsOf(things: readonly { id: string }[]): ReadonlySet<string> {
  return new Set(things.map(({ id }) => id));
}

function contactReferences({ stages, clocks, furtherChallenge }: Procedure): Reference[] {
  const ofStages = stages.flatMap(({ id, decider, askTo, manager, steps }): Reference[] => [
    [placeOf('stages', id, 'decider'), decider],
    [placeOf('stages', id, 'askTo'), askTo],
    ...(['by', 'to'] as const).flatMap((key): Reference[] =>
      manager ? [[placeOf('stages', id, 'manager', key), manager[key]]] : [],
    ),
    ...steps.flatMap(({ event, by, planned }): Reference[] => [
      [placeOf('stages', id, 'steps', event, 'by'), by],
      ...(planned ? [[placeOf('stages', id, 'steps', event, 'planned'), planned.askTo] as const] : []),
    ]),
  ]);
  const ofClocks = clocks.flatMap(({ id, for: whose, who, late }): Reference[] => [
    ...(whose === 'family' && who === 'family' ? [] : [[placeOf('clocks', id, 'who'), who] as const]),
    ...(late ? [[placeOf('clocks', id, 'late', 'decider'), late.decider] as const] : []),
  ]);
  const ofChallenge = (['askTo', 'decider'] as const).flatMap((key): Reference[] =>
    furtherChallenge ? [[placeOf('furtherChallenge', key), furtherChallenge[key]]] : [],
  );
  return [...ofStages, ...ofClocks, ...ofChallenge];
}

function sourceReferences({ clocks, furtherChallenge }: Procedure): Reference[] {
  const ofClocks = clocks.map(({ id, cite }): Reference => [
    placeOf('clocks', id, 'cite', 'source'),
    cite.source,
  ]);
  if (!furtherChallenge) return ofClocks;
  return [...ofClocks, [placeOf('furtherChallenge', 'cite', 'source'), furtherChallenge.cite.source]];
}

function stageReferences({ clocks, furtherChallenge }: Procedure): Reference[] {
  const ofClocks = clocks.map(({ id, stage }): Reference => [placeOf('clocks', id, 'stage'), stage]);
  if (!furtherChallenge) return ofClocks;
  return [...ofClocks, [placeOf('furtherChallenge', 'stage'), furtherChallenge.stage]];
}

function areaReferences({ contacts }: Procedure): Reference[] {
  return contacts.flatMap(({ id, inArea }) =>
    Object.keys(inArea).map((area): Reference => [placeOf('contacts', id, 'inArea'), area]),
  );
}

function groundReferences({ grounds }: Procedure): Reference[] {
  return grounds.map((ground) => ['grounds', ground]);
}

function helpReferences({ roles: standings, after }: Procedure): Reference[] {
  const ofRoles = Object.entries(standings).flatMap(([role, { instead }]) =>
    instead.map((page): Reference => [placeOf('roles', role, 'instead'), page]),
  );
  return [...ofRoles, ...after.help.map((page): Reference => [placeOf('after', 'help'), page])];
}

/** The answer to every kind of person is written down. The file's own schema asks for this as well. */
function missingRoles({ roles: standings }: Procedure): Fault[] {
  return roles
    .filter((role) => !(role in standings))
    .map((role) => ({
      place: 'roles',
      fault: `it does not say what a person with the role ${role} may do`,
      remedy: `add ${role}`,
    }));
}
