import type { Agency, Involvement } from '../../../domain/procedure/panel.ts';
import type { Whom } from '../whom.ts';

/** What staff call the kinds of organisations. */
export const agencyNames: Readonly<Record<Agency, string>> = {
  'childrens-services': "Children's services",
  health: 'Health',
  police: 'Police',
  education: 'Education',
  probation: 'Probation',
  housing: 'Housing',
  voluntary: 'A voluntary organisation',
  partnership: 'The partnership itself',
  other: 'Another organisation',
};

/** What may keep somebody off a panel, as staff tick it. */
export function involvementNames({ complaint }: Whom): Readonly<Record<Involvement, string>> {
  return {
    'conference-chair': 'They chaired the conference',
    'earlier-stage': `They took part in an earlier stage of this ${complaint}, for example as its investigator`,
    responsibility: 'They have, or have had, responsibility for the case or work with the family',
  };
}
