import type { Component } from '../../journeys/component.ts';

/** The official password input, which can show what is typed. */
export function passwordInput(
  id: string,
  label: string,
  error: string | undefined,
  more: object = { autocomplete: 'current-password' },
): Component {
  const errorMessage = error ? { errorMessage: { text: error } } : {};
  return {
    macro: 'govukPasswordInput',
    params: { ...{ id, name: id, label: { text: label } }, ...more, ...errorMessage },
  };
}

/** The one for a password that is chosen, with how to choose it. */
export function newPasswordInput(error: string | undefined): Component {
  const text =
    '15 characters or more. Three or four words that do not belong together are easy to remember. You can paste it.';
  return passwordInput('password', 'New password', error, { autocomplete: 'new-password', hint: { text } });
}
