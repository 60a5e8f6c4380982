import type { ManagerDecision } from '../../domain/complaint/line-manager.ts';
import type { Component } from '../../journeys/component.ts';
import { chosen, field, type Form } from '../../journeys/form.ts';
import { textBox } from '../tracker/text-box.ts';
import type { ManagerPage } from './manager-page.ts';

type Faults = Readonly<Record<string, string>>;

/** What a line manager sent. */
export function readManagerForm(form: Form): ManagerDecision {
  const answer = chosen(form, 'answer', ['yes', 'no']);
  const goesOn = answer === undefined ? null : answer === 'yes';
  return { goesOn, reasons: field(form, 'reasons'), advice: field(form, 'advice') };
}

/** The form in which a line manager decides. */
export const managerForm = {
  components(form: Form, faults: Faults, { to, adviser }: Pick<ManagerPage, 'to' | 'adviser'>): Component[] {
    const answer = {
      macro: 'govukRadios',
      params: {
        ...{ idPrefix: 'answer', name: 'answer', value: field(form, 'answer') },
        fieldset: { legend: { text: 'What do you decide?', classes: 'govuk-fieldset__legend--m' } },
        items: [
          { value: 'yes', text: `Take it to ${to}` },
          { value: 'no', text: 'Do not take it on' },
        ],
        ...(faults['answer'] && { errorMessage: { text: faults['answer'] } }),
      },
    } as const;
    const box = (name: string, label: string, hint: string, rows: number) =>
      textBox({ ...{ name, label, hint, rows }, value: field(form, name), error: faults[name] });
    return [
      answer,
      box('reasons', 'Why?', 'Your colleague reads this, and so do those who deal with the concern.', 6),
      box(
        'advice',
        'What advice did you get?',
        `You can ask ${adviser}. Leave this empty if you did not.`,
        3,
      ),
    ];
  },
  /** Where a refusal stands. */
  faultsOf(reason: string, text: string): Faults {
    if (reason === 'text-missing') return { reasons: 'Enter your reasons' };
    return { [reason === 'text-too-long' ? 'reasons' : 'answer']: text };
  },
};
