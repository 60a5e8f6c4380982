import { escapeHtml } from '../../app/pictures/escape-html.ts';
import type { ShownQuestion } from '../../app/show-question.ts';
import type { Component } from '../../govuk/component.ts';
import { renderComponent } from '../../govuk/component.ts';
import { renderConstant } from '../../govuk/memo.ts';
import { renderNested } from '../../govuk/nested.ts';

/** The id of the form, for buttons that stand outside it. */
export const formId = 'question';

const go: Component = { macro: 'govukButton', params: { text: 'Continue', preventDoubleClick: true } };

/** All of a question's page that is this person's own: faults, heading and the form with what was answered. */
export function questionForm(page: ShownQuestion, address: string, saveText: string): string {
  const { heading, title, components, errors } = page;
  const intro = heading?.intro ? `<p class="govuk-body">${escapeHtml(heading.intro)}</p>` : '';
  const later = { text: saveText, name: 'save', value: 'later', classes: 'govuk-button--secondary' };
  const buttons = [go, { macro: 'govukButton', params: later }].map(renderConstant).join('');
  return [
    errors.length > 0 ? renderComponent(errorSummary(errors)) : '',
    heading ? `<h1 class="govuk-heading-l">${escapeHtml(title)}</h1>${intro}` : '',
    `<form id="${formId}" method="post" action="${escapeHtml(address)}" novalidate autocomplete="off">`,
    components.map(renderNested).join(''),
    `<div class="govuk-button-group">${buttons}</div></form>`,
  ].join('');
}

function errorSummary(errors: ShownQuestion['errors']): Component {
  return {
    macro: 'govukErrorSummary',
    params: { titleText: 'There is a problem', errorList: [...errors] },
  };
}
