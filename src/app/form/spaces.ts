import type { Component, Nested } from '../../journeys/component.ts';
import type { Space } from '../../ports/printer.ts';

interface Label {
  readonly text?: string;
  readonly isPageHeading?: boolean;
}

interface Item {
  readonly value?: string;
  readonly text?: string;
  readonly divider?: string;
  readonly hint?: Label;
  readonly conditional?: { readonly html: Nested };
}

/** The parameters of the official components that say something on paper too. */
interface Params {
  readonly name?: string;
  readonly summaryText?: string;
  readonly rows?: number;
  readonly items?: readonly Item[];
  readonly label?: Label;
  readonly legend?: Label;
  readonly hint?: Label;
  readonly fieldset?: { readonly legend: Label };
  readonly html?: Nested;
  readonly classes?: string;
}

/** Another hint for paper, by the name of a field, or of a field and a choice; undefined where the page's will do. */
export type OtherHint = (name: string) => string | undefined;

/** Handwriting needs more room than a screen, which grows. */
const roomier = 1.5;

/** Where somebody writes the answer that a component of a page asks for. A button is nothing on paper. */
export function spacesOf({ macro, params }: Component, otherHint: OtherHint): Space[] {
  const given = params as Params;
  switch (macro) {
    case 'govukRadios':
    case 'govukCheckboxes':
      return grouped(given.fieldset?.legend, given.hint, ticks(given, otherHint));
    case 'govukFieldset':
      return grouped(given.legend, given.hint, inside(given.html, otherHint));
    case 'govukInput':
      return [{ kind: 'line', ...labelled(given) }];
    case 'govukTextarea':
    case 'govukCharacterCount':
      return [{ kind: 'lines', ...labelled(given), rows: Math.round((given.rows ?? 4) * roomier) }];
    // Few need what is closed on a page: on paper it is one line.
    case 'govukDetails':
      return [{ kind: 'line', label: given.summaryText ?? '', hint: '' }];
    // Copies go with the form; here stands which. A voice cannot go on paper.
    case 'mojMultiFileUpload':
      return given.classes === 'app-voice' ? [] : [{ kind: 'lines', label: '', hint: '', rows: 4 }];
    default:
      return [];
  }
}

function ticks({ name, items = [] }: Params, otherHint: OtherHint): Space[] {
  return items
    .filter(({ divider }) => divider === undefined)
    .map(({ value, text = '', hint, conditional }) => ({
      kind: 'tick',
      label: text,
      hint: otherHint(`${name}-${value}`) ?? otherHint(`${name}`) ?? hint?.text ?? '',
      inside: inside(conditional?.html, otherHint),
    }));
}

function inside(nested: Nested | undefined, otherHint: OtherHint): Space[] {
  return (nested?.components ?? []).flatMap((component) => spacesOf(component, otherHint));
}

/** Under the question itself, the choices need no heading of their own. */
function grouped(legend: Label | undefined, hint: Label | undefined, spaces: Space[]): Space[] {
  if (!legend || legend.isPageHeading) return spaces;
  return [{ kind: 'group', label: legend.text ?? '', hint: hint?.text ?? '', inside: spaces }];
}

/** A label that is the question stands above already, with its hint. */
function labelled({ label, hint }: Params): { label: string; hint: string } {
  return label?.isPageHeading
    ? { label: '', hint: '' }
    : { label: label?.text ?? '', hint: hint?.text ?? '' };
}
