/** An official link as markup, for the cell of a table. The text is shown as it is, whatever is in it. */
export function linkTo(href: string, text: string): string {
  const shown = text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<a class="govuk-link" href="${href}">${shown}</a>`;
}
