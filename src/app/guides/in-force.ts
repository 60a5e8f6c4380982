import { day } from '../../domain/calendar/day.ts';
import { dayInWords } from '../../domain/calendar/words.ts';
import type { Procedure } from '../../domain/procedure/schema.ts';
import { isCurrent, type Procedures } from '../../domain/procedure/versions.ts';

/** For which conferences a version is: "on or after Sunday 29 September 2019". Null when for all. */
export function conferencesInWords({ inForce: { from, to } }: Procedure): string | null {
  const start = from && dayInWords(day(from));
  const end = to && dayInWords(day(to));
  if (start && end) return `from ${start} to ${end}`;
  if (start) return `on or after ${start}`;
  return end ? `on or before ${end}` : null;
}

/** Where the guide to a version is. The current version has the short address. */
export function guideHref(procedure: Procedure, young: boolean): string {
  const path = isCurrent(procedure) ? procedure.id : `${procedure.id}/${procedure.version}`;
  return `${young ? '/young' : ''}/guides/${path}`;
}

/** Another version of a procedure: for which conferences, and where its guide is. */
export interface OtherVersion {
  readonly conferences: string;
  readonly href: string;
}

/** The versions of the same procedure besides this one. */
export function otherVersions(procedure: Procedure, versions: Procedures, young: boolean): OtherVersion[] {
  return versions
    .filter(({ id, version }) => id === procedure.id && version !== procedure.version)
    .map((other) => ({ conferences: conferencesInWords(other) ?? '', href: guideHref(other, young) }));
}
