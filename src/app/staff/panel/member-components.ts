import { agencies, type Panel } from '../../../domain/procedure/panel.ts';
import type { Component } from '../../../journeys/component.ts';
import { faultOf, longField, shortField } from '../form-fields.ts';
import type { Whom } from '../whom.ts';
import { agencyNames, involvementNames } from './agency-names.ts';
import type { MemberForm } from './member-form.ts';

type Faults = Readonly<Record<string, string>>;

/** The official components of the form of one member. */
export function memberComponents(panel: Panel, form: MemberForm, faults: Faults, whom: Whom): Component[] {
  return [
    wide(shortField({ id: 'name', label: 'Name', hint: '', value: form.name }, faults)),
    wide(
      shortField(
        {
          id: 'organisation',
          label: 'Organisation',
          hint: `${whom.Who} reads this`,
          value: form.organisation,
        },
        faults,
      ),
    ),
    agencyField('agency', 'Which kind of organisation is it?', form.agency, faults),
    wide(shortField({ id: 'rank', label: 'Rank or job title', hint: '', value: form.rank }, faults)),
    boxes('is', 'Which of these are true?', places(panel, whom), form.is, faults),
    boxes(
      'involved',
      'Have they had to do with the case?',
      bars(panel, whom),
      form.involved,
      faults,
      barHint,
    ),
    shortField(
      {
        id: 'declared',
        label: 'On which day did they declare this?',
        hint: declarationHint(panel),
        value: form.declared,
      },
      faults,
    ),
    wide(
      shortField(
        {
          id: 'account',
          label: 'Their e-mail address, if they have an account here (optional)',
          hint: accountHint,
          value: form.account,
        },
        faults,
      ),
    ),
    ...(panel.chair.leastInvolved ? leastFields(form, faults) : []),
  ];
}

const barHint = 'Leave this empty if none is true. If one is, they cannot be on this panel.';
const accountHint = 'Then they read the bundle in their own account, and nothing else';

function declarationHint({ declaration }: Panel): string {
  return `What they declare: ${declaration} For example, 3/4/26 or 3 April 2026`;
}

function places(panel: Panel, { Who }: Whom): Record<string, string> {
  return {
    senior: 'They are senior in their organisation',
    chair: `They chair ${panel.name}: ${panel.chair.rule}`,
    told: `${Who} may be told their name`,
  };
}

function bars({ mayNotSit }: Panel, whom: Whom): Record<string, string> {
  const names = involvementNames(whom);
  return Object.fromEntries(mayNotSit.map((one) => [one, names[one]]));
}

function leastFields(form: MemberForm, faults: Faults): Component[] {
  const label = 'For the chair: why has this agency least to do with the case?';
  const hint = 'If the chair is from another agency, say why as well.';
  return [
    agencyField(
      'least',
      'For the chair: which agency has least to do with the case?',
      form.leastInvolved,
      faults,
    ),
    longField({ id: 'least-reason', label, hint, value: form.leastReason }, faults),
  ];
}

function agencyField(id: string, label: string, value: string, faults: Faults): Component {
  return {
    macro: 'govukRadios',
    params: {
      ...{ idPrefix: id, name: id, value, classes: 'govuk-radios--small' },
      fieldset: { legend: { text: label, classes: 'govuk-fieldset__legend--s' } },
      items: agencies.map((one) => ({ value: one, text: agencyNames[one] })),
      ...faultOf(id, faults),
    },
  };
}

function boxes(
  id: string,
  legend: string,
  words: Readonly<Record<string, string>>,
  values: readonly string[],
  faults: Faults,
  hint = '',
): Component {
  return {
    macro: 'govukCheckboxes',
    params: {
      ...{ idPrefix: id, name: id, values, classes: 'govuk-checkboxes--small' },
      fieldset: { legend: { text: legend, classes: 'govuk-fieldset__legend--s' } },
      ...(hint && { hint: { text: hint } }),
      items: Object.entries(words).map(([value, text]) => ({ value, text })),
      ...faultOf(id, faults),
    },
  };
}

function wide({ macro, params }: Component): Component {
  return { macro, params: { ...params, classes: '' } };
}
