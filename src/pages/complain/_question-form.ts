import { escapeHtml } from '../../app/pictures/escape-html.ts';
import type { ShownQuestion } from '../../app/show-question.ts';
import type { Component } from '../../govuk/component.ts';
import { renderComponent } from '../../govuk/component.ts';
import { errorSummary } from '../../govuk/error-summary.ts';
import { renderConstant } from '../../govuk/memo.ts';
import { renderNested } from '../../govuk/nested.ts';

/** The id of the form, for buttons that stand outside it. */
export const formId = 'question';

const go: Component = { macro: 'govukButton', params: { text: 'Continue', preventDoubleClick: true } };

/** What stands around a question: where its form goes, and what only one of its two pages has. */
interface Around {
  readonly address: string;
  /** The words of the button that saves to come back later; without them there is none. */
  readonly save?: string;
  /** What stands small above the heading. */
  readonly caption?: string;
}

/** All of a question's page that is this person's own: faults, heading and the form with what was answered. */
export function questionForm(page: ShownQuestion, { address, save, caption }: Around): string {
  const { heading, title, components, errors, takesFiles, recordings } = page;
  const enctype = takesFiles ? ' enctype="multipart/form-data"' : '';
  const buttons = [go, ...(save ? [saveButton(save)] : [])].map(renderConstant).join('');
  return [
    errors.length > 0 ? renderComponent(errorSummary(errors)) : '',
    caption ? `<span class="govuk-caption-l">${escapeHtml(caption)}</span>` : '',
    heading ? `<h1 class="govuk-heading-l">${escapeHtml(title)}</h1>` : '',
    heading?.intro ? `<p class="govuk-body">${escapeHtml(heading.intro)}</p>` : '',
    `<form id="${formId}" method="post" action="${escapeHtml(address)}"${enctype} novalidate autocomplete="off">`,
    components.map(renderNested).join(''),
    (recordings ?? []).map(player).join(''),
    `<div class="govuk-button-group">${buttons}</div></form>`,
  ].join('');
}

/** What a young person has recorded can be heard again. */
function player({ id, name }: NonNullable<ShownQuestion['recordings']>[number]): string {
  const look = 'class="app-sound govuk-!-margin-bottom-6" controls preload="none"';
  return `<audio ${look} src="/complain/files/${id}" aria-label="${escapeHtml(name)}"></audio>`;
}

function saveButton(text: string): Component {
  const params = { text, name: 'save', value: 'later', classes: 'govuk-button--secondary' };
  return { macro: 'govukButton', params };
}
