import { ownAddresses } from '../../../src/http/listener.ts';
import { apiAddresses } from '../../../src/http/rules-api.ts';
import { uploadAddresses } from '../../../src/app/files/upload-places.ts';
import { filesIn, textOf } from '../../tree.ts';
import type { Row } from './table.ts';

/** Whether a request is what this names; how many parts of it may be anything. */
export interface Route {
  /** `GET /complaint/files/[id]`. `FILE` is a form with files. */
  readonly name: string;
  readonly pattern: RegExp;
  readonly open: number;
}

const folder = 'src/pages';

/** The pages of a family are those of its advocates too, and of professionals, at addresses of their own. */
const ofFamily = /^\/complaint(?=\/|$)/;
const elsewhere = ['/advocate/families/[consent]', '/advocate/concerns/[concern]'];
const forAdvocates = (address: string) =>
  ofFamily.test(address) ? elsewhere.map((base) => address.replace(ofFamily, base)) : [];

/** Every address that is answered on demand, by a page or by the server itself, with each method that it may have. */
export function everyRoute(): Route[] {
  const files = filesIn(folder).filter(isOnDemand).map(addressOf);
  const pages = [...files, ...files.flatMap(forAdvocates)];
  const names = [...pages, ...ownAddresses].flatMap((address) => [`GET ${address}`, `POST ${address}`]);
  const uploads = uploadAddresses.map((address) => `FILE ${address}`);
  return [...new Set([...names, ...apiAddresses, ...uploads])].map(routeNamed);
}

/** The route that answers a row of a table: the one with the fewest open parts, and of those the longest. */
export function routeOf(
  { method, address }: Pick<Row, 'method' | 'address'>,
  routes: readonly Route[],
): Route | undefined {
  const name = `${method} ${address.split('?')[0]!}`;
  return routes
    .filter(({ pattern }) => pattern.test(name))
    .toSorted((left, right) => left.open - right.open || right.name.length - left.name.length)[0];
}

/** Parts of a page, and what the build makes the same for everybody, answer nobody. */
function isOnDemand(file: string): boolean {
  const isPage = /\.(astro|ts)$/.test(file) && !file.slice(folder.length).includes('/_');
  return isPage && !/^export const prerender = true;$/m.test(textOf(file));
}

function addressOf(file: string): string {
  const path = file.slice(folder.length).replace(/\.(astro|ts)$/, '');
  return path.replace(/\/index$/, '') || '/';
}

function routeNamed(name: string): Route {
  const pattern = name
    .replaceAll(/[.]/g, '\\.')
    .replaceAll(/\[(\\.){3}\w+\]/g, '.+')
    .replaceAll(/\[\w+\]/g, '[^/]+');
  // What takes any number of parts is asked last.
  const open = name.split('[').length - 1 + (name.includes('[...') ? 9 : 0);
  return { name, pattern: new RegExp(`^${pattern}$`), open };
}
