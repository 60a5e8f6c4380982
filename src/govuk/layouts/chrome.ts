import type { Component } from '../component.ts';
import {
  advocateNavigation,
  exitPath,
  navigation,
  serviceName,
  youngNavigation,
  type Link,
} from './service.ts';

// The parts of a page around its content, as components. All constant: render them with `renderConstant`.

/** The first link of the page, for people who use a keyboard or a screen reader. */
export const skipLink: Component = {
  macro: 'govukSkipLink',
  params: { href: '#main-content', text: 'Skip to main content' },
};

/** The second link of a page that can be left in a hurry. */
export const exitSkipLink: Component = {
  macro: 'govukSkipLink',
  params: {
    href: exitPath,
    text: 'Exit this page quickly',
    classes: 'govuk-js-exit-this-page-skiplink',
    attributes: { rel: 'nofollow noreferrer' },
  },
};

/** The button that leaves the service at once. */
export const exitThisPage: Component = { macro: 'govukExitThisPage', params: { redirectUrl: exitPath } };

/** The generic header and not the GOV.UK one: the service is a council's, so it has no crown. */
export function header(young: boolean): Component {
  return { macro: 'govukGenericHeader', params: { logoText: serviceName, url: young ? '/young' : '/' } };
}

/** The link to the page before this one. */
export function backLink(href: string): Component {
  return { macro: 'govukBackLink', params: { href } };
}

/** The links at the top, with the one marked that leads to `pathname` or to a page above it. */
export function serviceNavigation(pathname: string, young: boolean): Component {
  const page = pathname.replace(/(\/index)?\.html$/, '') || '/';
  return navigationOf(young ? youngNavigation : navigation, page);
}

/** The same for an advocate who is signed in: their own pages, and the button that signs them out. */
export function advocateServiceNavigation(pathname: string): Component {
  const { macro, params } = navigationOf(advocateNavigation, pathname);
  return { macro, params: { ...params, slots: { navigationEnd: signOut } } };
}

const signOut =
  '<li class="govuk-service-navigation__item"><form method="post" action="/advocate/sign-out">' +
  '<button class="govuk-service-navigation__link app-link-button">Sign out</button></form></li>';

function navigationOf(links: readonly Link[], page: string): Component {
  const home = links[0]?.href;
  return {
    macro: 'govukServiceNavigation',
    params: {
      // Never collapsed, so that it needs no script: on a phone the links stand side by side (_service.scss).
      collapseNavigationOnMobile: false,
      navigation: links.map((link) => ({
        ...link,
        current: page === link.href,
        active: link.href !== home && page.startsWith(`${link.href}/`),
      })),
    },
  };
}
