/** Adds the cookies that a step of signing in left. */
export function withCookies(response: Response, cookies: readonly string[] = []): Response {
  for (const cookie of cookies) response.headers.append('set-cookie', cookie);
  return response;
}

/** Gives the browser a session that was prolonged, unless the answer has set a cookie by itself: it may have ended it. */
export function keepSession(
  { headers }: Response,
  session: { readonly id: string; readonly fresh: boolean } | null,
  { cookie }: { cookie(id: string): string },
): void {
  if (session?.fresh && !headers.has('set-cookie')) headers.append('set-cookie', cookie(session.id));
}
