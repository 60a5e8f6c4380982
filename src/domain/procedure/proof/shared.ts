import type { Procedures } from '../versions.ts';
import { isCurrent } from '../versions.ts';
import { fileOf, type Finding } from './finding.ts';

/** No two files are one version of one procedure, and no area has two procedures: it could only be sent to one. */
export function sharedFindings(procedures: Procedures): Finding[] {
  return [...sameVersion(procedures), ...sameArea(procedures)];
}

function sameVersion(procedures: Procedures): Finding[] {
  return [...Map.groupBy(procedures, fileOf)]
    .filter(([, files]) => files.length > 1)
    .map(([file]) => ({
      file,
      place: 'version',
      fault: 'another file is this version too',
      remedy: 'give it another version',
    }));
}

function sameArea(procedures: Procedures): Finding[] {
  const current = procedures.filter(isCurrent);
  return current.flatMap((procedure, at) =>
    procedure.areas.flatMap(({ id }) => {
      const other = current
        .slice(0, at)
        .find((each) => each.id !== procedure.id && each.areas.some((area) => area.id === id));
      if (!other) return [];
      const remedy = 'take it out of one of the two';
      return [
        { file: fileOf(procedure), place: 'areas', fault: `${other.id} has the area ${id} too`, remedy },
      ];
    }),
  );
}
