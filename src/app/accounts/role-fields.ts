import { ownRoles, type Membership } from '../../domain/staff/membership.ts';
import type { Component } from '../../journeys/component.ts';
import { sentenceCase } from '../first-letter.ts';
import type { Partnership } from './partnerships-of.ts';

const ownWords: Record<(typeof ownRoles)[number], readonly [text: string, hint: string]> = {
  officer: ['Complaints officer', 'Sees and records everything here, and hands complaints out.'],
  administrator: ['Administrator', 'Invites people and changes roles. Reads no complaint by this alone.'],
  'panel-member': ['Member of panels', 'Reads the papers of panels they sit on, and nothing else.'],
};

/** The roles of each partnership as the official checkboxes, those ticked that somebody has. */
export function roleFields(
  partnerships: readonly Partnership[],
  memberships: readonly Membership[],
  error: string | undefined,
): Component[] {
  return partnerships.map((partnership, index) => {
    const values = memberships.find((one) => one.partnership === partnership.id)?.roles ?? [];
    const name = fieldOf(partnership);
    return {
      macro: 'govukCheckboxes',
      params: {
        ...{ idPrefix: name, name, values },
        fieldset: { legend: { text: partnership.name, classes: 'govuk-fieldset__legend--m' } },
        items: itemsOf(partnership),
        ...(error && index === 0 && { errorMessage: { text: error } }),
      },
    };
  });
}

/** The memberships that a form asks for. */
export function chosenMemberships(partnerships: readonly Partnership[], sent: FormData): Membership[] {
  return partnerships.map((partnership) => ({
    partnership: partnership.id,
    roles: sent.getAll(fieldOf(partnership)).filter((role) => typeof role === 'string'),
  }));
}

/** What somebody is in a partnership, in words. */
export function rolesInWords({ contacts }: Partnership, roles: readonly string[]): string {
  const words = roles.map((role) => {
    const own = ownRoles.find((one) => one === role);
    return own ? ownWords[own][0] : (contacts.find(({ id }) => id === role)?.title ?? role);
  });
  return words.map((word) => sentenceCase(word)).join(', ');
}

export function fieldOf({ id }: Pick<Partnership, 'id'>): string {
  return `roles-${id}`;
}

function itemsOf({ contacts }: Partnership) {
  const own = ownRoles.map((value) => ({
    value,
    text: ownWords[value][0],
    hint: { text: ownWords[value][1] },
  }));
  const named = contacts.map(({ id, title }) => ({
    value: id,
    text: sentenceCase(title),
  }));
  return [...own, { divider: 'or' }, ...named];
}
