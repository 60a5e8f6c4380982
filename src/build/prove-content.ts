import type { AstroIntegration } from 'astro';
import { Temporal } from 'temporal-polyfill';
import { readCalendar } from '../content/calendar.ts';
import { readHelpPages } from '../content/help-pages.ts';
import { readProcedures } from '../content/procedures.ts';
import type { PlainDate } from '../domain/calendar/day.ts';
import { zone } from '../domain/calendar/moment.ts';
import { findingSentence } from '../domain/procedure/proof/finding.ts';
import { prove } from '../domain/procedure/proof/prove.ts';

/**
 * Reads the definitions, the bank holidays and the help pages, and proves that they fit together.
 * @returns how many definitions there are.
 * @throws one Error with a sentence for every fault.
 */
export function proveContent(today: PlainDate = Temporal.Now.plainDateISO(zone)): number {
  const procedures = readProcedures();
  const helpPages = new Set(readHelpPages().keys());
  const findings = prove(procedures, readCalendar(), { helpPages, today });
  if (findings.length > 0)
    throw new Error(`The content is not sound:\n${findings.map(findingSentence).join('\n')}`);
  return procedures.length;
}

/** Stops the build before it starts when a definition has a fault: a wrong date must never be published. */
export function proveContentFirst(): AstroIntegration {
  return {
    name: 'prove-content',
    hooks: {
      'astro:build:start': ({ logger }) => {
        logger.info(`${proveContent()} procedures are sound`);
      },
    },
  };
}
