import type { Services } from '../composition.ts';

/** Who asks for a page of advocates. */
export interface AdvocateVisit {
  readonly advocate: NonNullable<App.Locals['advocate']> | null;
  readonly session: Awaited<ReturnType<Services['sessions']['advocate']['read']>>;
}

/** The pages on the way in. */
export const advocatePages = {
  signIn: '/advocate/sign-in',
  code: '/advocate/code',
  newAccount: '/advocate/new-account',
  secondStep: '/advocate/second-step',
} as const;
const entering: readonly string[] = [...Object.values(advocatePages), '/advocate/sign-out'];

/** True for the pages of those who are on their way in, or out. */
export function isEntering(path: string): boolean {
  return entering.includes(path);
}

/** True for what may be read before somebody is in: an invitation, so that they know what for. Taking it up is a form, and held. */
export function mayBeRead(path: string): boolean {
  return isEntering(path) || /^\/advocate\/invitation\/[^/]+$/.test(path);
}

/** Who it is, by their cookies. Somebody who has closed the account is nobody from that moment on. */
export async function visitAdvocate(
  cookies: string | null,
  { sessions, advocates }: Pick<Services, 'sessions' | 'advocates'>,
): Promise<AdvocateVisit> {
  const session = await sessions.advocate.read(cookies);
  const advocate = session && (await advocates.find(session.subjectId));
  const isIn = session && advocate?.status === 'active';
  return { session, advocate: isIn ? { sessionId: session.id, advocate } : null };
}
