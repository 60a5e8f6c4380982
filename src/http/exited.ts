/** Set by *Exit this page*: until it is taken back, pages about a complaint show nothing in this browser. */
const name = 'exited';

export function exitedCookie(isSecure: boolean): string {
  return `${name}=1; Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
}

export const blankExitedCookie = `${name}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`;

export function hasExited(cookies: string | null): boolean {
  return /(?:^|;\s*)exited=1(?:;|$)/.test(cookies ?? '');
}

/** What Back finds after *Exit this page*: no word of what was there. */
export const closedPage = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Closed</title><meta name="viewport" content="width=device-width, initial-scale=1"></head>
  <body><main><h1>Closed</h1><p>This page is closed. <a href="/leave/undo">Open</a></p></main></body>
</html>
`;
