/** The address of a page of the journey. `change` stays in it while somebody changes an answer. */
export function addressOf(page: string, isChanging = false): string {
  return `/complain/${page}${isChanging && page !== 'check-answers' ? '?change=1' : ''}`;
}

/** True when somebody came here to change an answer that they had given. */
export function isChanging(url: URL): boolean {
  return url.searchParams.has('change');
}

export function redirectTo(address: string): Response {
  return new Response(null, { status: 303, headers: { Location: address } });
}
