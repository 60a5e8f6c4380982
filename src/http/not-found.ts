import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerResponse } from 'node:http';

/** Answers with the page that the build made for addresses that are not there. `folder` holds it; it is read once. */
export function makeNotFound(folder: string): (response: ServerResponse) => void {
  const file = join(folder, '404.html');
  const page = existsSync(file) ? readFileSync(file) : 'Page not found';
  return (response) => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(page);
  };
}
