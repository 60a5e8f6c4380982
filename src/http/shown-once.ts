/**
 * A secret that the next page shows, and none after that. It travels in a cookie that no script can read: in an
 * address, it would stay in the browser's history. The cookie goes with the page that shows it, or within a minute.
 */
export function shownOnce(name: string, path: string, isSecure: boolean) {
  const attributes = `Path=${path}; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`;
  const ours = new RegExp(`(?:^|;\\s*)${name}=([0-9a-f]{32})(?:;|$)`);
  return {
    cookie: (secret: string) => `${name}=${secret}; ${attributes}; Max-Age=60`,
    blankCookie: `${name}=; ${attributes}; Max-Age=0`,
    read: (cookies: string | null) => ours.exec(cookies ?? '')?.[1] ?? null,
  };
}
