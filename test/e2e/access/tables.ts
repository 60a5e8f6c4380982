import { advocatePages, lodgingPages } from './tables/advocates.ts';
import { casePages } from './tables/cases.ts';
import { concernPages } from './tables/concerns.ts';
import { familyPagesForAdvocates } from './tables/families.ts';
import { familyPages } from './tables/family.ts';
import { afterSending, journeyPages } from './tables/journey.ts';
import { forEverybody, waysOut } from './tables/public.ts';
import { staffPages } from './tables/staff.ts';

/**
 * Every table, with what it is about. In this order: what an advocate does cannot be done again, what is sent ends the
 * draft, and who leaves is nobody from then on.
 */
export const tables = [
  ['what everybody may have', forEverybody],
  ['the pages of advocates', advocatePages],
  ['the pages on which an advocate writes for a family', lodgingPages],
  ['the pages of a concern of their own', concernPages],
  ['the pages of a family for its advocates', familyPagesForAdvocates],
  ['the pages of a family', familyPages],
  ['the questions', journeyPages],
  ['what was sent', afterSending],
  ['the pages of staff', staffPages],
  ['the pages of a complaint for staff', casePages],
  ['the ways out, which end a visit', waysOut],
] as const;
