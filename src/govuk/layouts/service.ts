/** A link in the navigation or the footer. */
export type Link = { text: string; href: string };

/** What the service calls itself: the only place that says so. */
export const serviceName = 'Challenge a child protection conference';

/** Where *Exit this page* goes: our own server ends the session there, then sends the browser elsewhere. */
export const exitPath = '/leave';

const follow: Link = { text: 'Follow a complaint', href: '/complaint' };

/** The links at the top of every page. */
export const navigation: Link[] = [
  { text: 'Start', href: '/' },
  { text: 'Find your area', href: '/areas' },
  { text: 'Help', href: '/help' },
  follow,
];

/** Those for advocates who are signed in. The button that signs them out comes after. */
export const advocateNavigation: Link[] = [
  { text: 'Families', href: '/advocate' },
  { text: 'Week', href: '/advocate/week' },
  { text: 'Organisation', href: '/advocate/organisation' },
  { text: 'Account', href: '/advocate/account' },
];

/** The same for children and young people, with their words. */
export const youngNavigation: Link[] = [
  { text: 'Start', href: '/young' },
  { text: 'Find your area', href: '/young/areas' },
  { text: 'Get help', href: '/young/help' },
  follow,
];
