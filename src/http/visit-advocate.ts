import type { Services } from '../composition.ts';

/** Who it is, by their cookies. An account that was closed is nobody's from that moment on. */
export async function visitAdvocate(
  cookies: string | null,
  { sessions, advocates }: Pick<Services, 'sessions' | 'advocates'>,
): Promise<NonNullable<App.Locals['advocate']> | null> {
  const session = await sessions.advocate.read(cookies);
  const advocate = session && (await advocates.find(session.subjectId));
  return session && advocate?.status === 'active' ? { sessionId: session.id, advocate } : null;
}
