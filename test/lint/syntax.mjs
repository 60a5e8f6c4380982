const argument = 'Today, holidays and ids are arguments of the rules';

/** What `src/domain` may not do: it answers the same for the same arguments, at once. */
export const forDomain = [
  { selector: 'NewExpression[callee.name="Date"]', message: `${argument}: take a Temporal value.` },
  { selector: 'CallExpression[callee.name="Date"]', message: `${argument}: take a Temporal value.` },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: `${argument}: take the time as one.`,
  },
  {
    selector: 'MemberExpression[object.name="Temporal"][property.name="Now"]',
    message: `${argument}: take the time as one.`,
  },
  { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: `${argument}.` },
  { selector: 'MemberExpression[object.name="crypto"]', message: `${argument}.` },
  {
    selector: 'AwaitExpression',
    message: 'The rules wait for nothing: fetch in src/app and pass the value.',
  },
  {
    selector: ':function[async=true]',
    message: 'The rules wait for nothing: fetch in src/app and pass the value.',
  },
  {
    selector: 'ImportDeclaration[source.value=/^node:/]',
    message: 'The rules also run in a browser: do this in src/app or behind a port.',
  },
];

/** What no `.astro` file may do: the content security policy lets no inline style or script run. */
export const forAstro = [
  {
    selector: 'JSXAttribute[name.name="style"]',
    message: 'The content security policy blocks this: add a class to src/govuk/styles.',
  },
  {
    selector: 'JSXElement[openingElement.name.name="style"]',
    message: 'All styles are one file: put this into src/govuk/styles.',
  },
  {
    selector: 'JSXAttribute[name.namespace.name="is"][name.name.name="inline"]',
    message: 'The content security policy blocks this: import the script, so that Astro makes a file of it.',
  },
  {
    selector: 'JSXAttribute[name.namespace.name="define"]',
    message: 'The content security policy blocks this: hand values over in data attributes.',
  },
  {
    selector: 'JSXAttribute[name.name=/^on[a-z]/]',
    message: 'The content security policy blocks this: listen in src/govuk/browser or an island.',
  },
];
