import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { templateFolders } from '../../src/govuk/packages.ts';

/** One published example of a component: its params, and the HTML that they must give. */
export type Fixture = { name: string; options: Record<string, unknown>; html: string };

/** Where govuk-frontend keeps a folder for each component. */
export const govukComponents = path.join(templateFolders[0] as string, 'govuk/components');

/** The published examples of a component; none for a file or folder that is not a component. */
export function fixturesOf(component: string): Fixture[] {
  const file = path.join(govukComponents, component, 'fixtures.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).fixtures : [];
}

/** `date-input` is the macro `govukDateInput`. */
export function macroOf(component: string): string {
  const words = component.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `govuk${words.join('')}`;
}
