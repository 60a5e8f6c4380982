import type { Component } from '../journeys/component.ts';
import { environment } from './environment.ts';
import { componentFolder } from './packages.ts';

export type { Component };

type Macro = (params: Component['params']) => unknown;

const macros = new Map<string, Macro>();

/**
 * The HTML of an official component. Params reach the macro as data and are never part of a template.
 * A param called `text` is escaped. One called `html` is not, so never put there what a person typed.
 * @throws Error when no installed package has such a macro.
 */
export function renderComponent({ macro, params }: Component): string {
  const render = macros.get(macro) ?? load(macro);
  return String(render(params)).trim();
}

function load(name: string): Macro {
  const macro = exportedBy(name)[name];
  if (!macro) throw new Error(remedy(name));
  macros.set(name, macro);
  return macro;
}

function exportedBy(name: string): Record<string, Macro> {
  const folder = componentFolder(name);
  if (!folder) throw new Error(remedy(name));
  let exported: Record<string, Macro> = {};
  try {
    environment.getTemplate(`${folder}/macro.njk`, true).getExported((error, found) => {
      if (error) throw error;
      exported = found;
    });
  } catch (cause) {
    throw new Error(remedy(name), { cause });
  }
  return exported;
}

function remedy(name: string): string {
  return (
    `There is no macro "${name}". Use a name that govuk-frontend or @ministryofjustice/frontend exports, ` +
    'such as govukRadios or mojTimeline: see the macro.njk files of the two packages.'
  );
}
