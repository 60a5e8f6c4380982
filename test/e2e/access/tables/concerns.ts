import { familyPages } from './family.ts';

const rows = familyPages.trim().split('\n').slice(1);
const none = 'none none none none sign-in';
const [signIn, refused] = ['sign-in', 'refused'].map((word) => `${word} `.repeat(5));

/** A complaint of a family is nobody's own concern: in the addresses of professionals, none of its pages is there. */
export const concernPages = [
  'method address see act withdrawn never others',
  ...rows.map((row) => {
    const [method = '', address = ''] = row.split(/\s+/);
    const words = address.endsWith('/live') ? (method === 'GET' ? signIn : refused) : none;
    return `${method} ${address.replace('/complaint', '/advocate/concerns/{id}')} ${words}`;
  }),
  ...['sign-in', 'sign-out', 'no-such-page'].flatMap((page) =>
    ['GET', 'POST'].map((method) => `${method} /advocate/concerns/{id}/${page} ${none}`),
  ),
].join('\n');
