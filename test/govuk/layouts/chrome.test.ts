import { expect, test } from 'vitest';
import { renderComponent } from '../../../src/govuk/component.ts';
import { exitSkipLink, exitThisPage, header, serviceNavigation } from '../../../src/govuk/layouts/chrome.ts';

function marked(pathname: string, young = false) {
  const html = renderComponent(serviceNavigation(pathname, young));
  return [...html.matchAll(/href="([^"]*)" aria-current="(\w+)"/g)].map(([, href, current]) => [
    href,
    current,
  ]);
}

test('the link to the page one is on is marked', () => {
  expect(marked('/')).toEqual([['/', 'page']]);
  expect(marked('/areas')).toEqual([['/areas', 'page']]);
});

test('the link to the part of the service one is in is marked, and start is not a part', () => {
  expect(marked('/help/privacy')).toEqual([['/help', 'true']]);
  expect(marked('/helpful')).toEqual([]);
  expect(marked('/young/help/privacy', true)).toEqual([['/young/help', 'true']]);
});

test('a page that is built beforehand is known by its file name too', () => {
  expect(marked('/index.html')).toEqual([['/', 'page']]);
  expect(marked('/help/privacy.html')).toEqual([['/help', 'true']]);
});

test('young people have links of their own', () => {
  expect(renderComponent(serviceNavigation('/young', true))).toContain('href="/young/areas"');
  expect(renderComponent(header(true))).toContain('href="/young"');
});

test('both ways to leave at once go to our own server and tell no one where from', () => {
  for (const way of [exitSkipLink, exitThisPage]) {
    const html = renderComponent(way);
    expect(html).toContain('href="/leave"');
    expect(html).toContain('rel="nofollow noreferrer"');
  }
});
