import { join } from 'node:path';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Services } from '../composition.ts';
import { advocateLive } from './admit-to.ts';
import { setSecurityHeaders } from './headers.ts';
import { makeNotFound } from './not-found.ts';
import { isOfRulesApi, serveRulesApi } from './rules-api.ts';
import { isFromOurPages } from './same-origin.ts';
import { isUpload, takeUploads } from './uploads.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Paths that only answer on demand: never looked for among the files. */
const onDemand = /^\/(complain|complaint|staff|advocate|leave|link|line-manager)(\/|$|\?)/;

/** Where Astro answers by itself, with pictures that it changes and parts of pages: nothing of ours is there but files. */
const ofFramework = /^\/+(_|%5f)/i;

/**
 * Addresses that are answered here, and by no page: the stream of a tracker, as the family has it open or an advocate, and
 * that of all that an advocate has open.
 */
export const ownAddresses: readonly string[] = [
  '/complaint/live',
  '/advocate/families/[consent]/live',
  '/advocate/concerns/[concern]/live',
  advocateLive,
];
const ownAddress = new RegExp(`^(${ownAddresses.join('|').replaceAll(/\[\w+\]/g, '[^/]+')})$`);

/** What pages and streams are asked with. A page would answer any other method as it does `GET`. */
const methods = new Set(['GET', 'HEAD', 'POST']);
const wrongMethod = 'This address does not take a request of that kind, so nothing was changed.';
const foreign =
  'This request did not come from our own pages, so nothing was changed. Go back and try again.';
const tooLong =
  'What you sent is too long for one page, so it was not kept. Go back and use 10,000 characters or fewer.';
/** Bytes: ten thousand characters of three bytes, each written as %E2%80%99 and the like, and the rest of a form. */
const longestForm = 256 * 1024;
const ourFault = 'The fault is ours, not yours. Your files were not kept. Go back and try again later.';
const tooMuch = 'What you sent is too large, so it was not kept. Go back and choose fewer or smaller files.';
/** Bytes: more than one complaint may have, so that who sends a little too much is told which file it is. */
const longestUpload = 256 * 1024 * 1024;

/** Answers every request: guards first, then the live stream, files, and pages on demand. */
export function makeListener(services: Services, files: Handler, pages: Handler): RequestListener {
  const rulesApi = serveRulesApi(services);
  const notFound = makeNotFound(join(services.settings.DIST_DIR, 'client'));
  const uploads = takeUploads(services, (request, response) =>
    pages(request, response, () => notFound(response)),
  );
  return (request, response) => {
    const url = request.url ?? '/';
    setSecurityHeaders(response, services.isSecure);
    // The public rules API keeps no session and changes nothing, so other sites may ask it.
    if (isOfRulesApi(url)) return rulesApi(request, response);
    if (!methods.has(request.method ?? 'GET')) return refuseMethod(response, [...methods]);
    if (!isFromOurPages(request, originOf(request, services))) return refuse(response, 403, foreign);
    const length = Number(request.headers['content-length']);
    if (isUpload(request)) {
      if (length > longestUpload) return refuse(response, 413, tooMuch);
      response.setHeader('Cache-Control', 'no-store');
      return void uploads(request, response).catch((error: unknown) => {
        console.error(error);
        refuse(response, 500, ourFault);
      });
    }
    if (length > longestForm) return refuse(response, 413, tooLong);
    if (ofFramework.test(url)) return files(request, response, () => notFound(response));
    if (!onDemand.test(url))
      return files(request, response, () => pages(request, response, () => notFound(response)));
    response.setHeader('Cache-Control', 'no-store');
    if (ownAddress.test(url.split('?')[0]!))
      return request.method === 'GET'
        ? services.live.open(request, response)
        : refuseMethod(response, ['GET']);
    pages(request, response, () => notFound(response));
  };
}

function originOf(request: IncomingMessage, services: Services): string {
  return services.baseUrl ?? `http://${request.headers.host ?? ''}`;
}

function refuseMethod(response: ServerResponse, allowed: readonly string[]): void {
  response.setHeader('Allow', allowed.join(', '));
  refuse(response, 405, wrongMethod);
}

function refuse(response: ServerResponse, status: 403 | 405 | 413 | 500, sentence: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' });
  response.end(sentence);
}
