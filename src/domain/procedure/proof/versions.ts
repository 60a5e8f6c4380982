import { day } from '../../calendar/day.ts';
import type { Procedure } from '../schema.ts';
import type { Procedures } from '../versions.ts';
import { fileOf, type Finding } from './finding.ts';

/** No two versions of a procedure are in force on one day, and no day between two versions is left out. */
export function versionFindings(procedures: Procedures): Finding[] {
  return [...Map.groupBy(procedures, ({ id }) => id).values()].flatMap((versions) => {
    const inOrder = versions.toSorted((left, right) => startOf(left).localeCompare(startOf(right)));
    return inOrder.flatMap((version, at) => [
      ...endsBeforeItStarts(version),
      ...meets(inOrder[at - 1], version),
    ]);
  });
}

function startOf({ inForce }: Procedure): string {
  return inForce.from ?? '';
}

function endsBeforeItStarts(version: Procedure): Finding[] {
  const { from, to } = version.inForce;
  if (!from || !to || from <= to) return [];
  return [finding(version, `it ends on ${to}, before it starts on ${from}`, 'correct one of the two')];
}

function meets(before: Procedure | undefined, version: Procedure): Finding[] {
  if (!before) return [];
  const from = version.inForce.from;
  const to = before.inForce.to;
  if (!to || !from)
    return [
      finding(
        version,
        `${before.version} is in force at the same time`,
        'let the earlier one end before the later one starts',
      ),
    ];
  const next = day(to).add({ days: 1 }).toString();
  if (from === next) return [];
  const remedy = `let it start on ${next}, the day after ${before.version} ends`;
  if (from > next)
    return [finding(version, `no version is in force from ${next} to the day before ${from}`, remedy)];
  return [finding(version, `${before.version} is in force on ${from} too`, remedy)];
}

function finding(version: Procedure, fault: string, remedy: string): Finding {
  return { file: fileOf(version), place: 'inForce', fault, remedy };
}
