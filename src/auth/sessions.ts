import { Cookie, Lucia, TimeSpan } from 'lucia';
import type { Now } from '../ports/now.ts';
import type { SessionStore } from '../ports/session-store.ts';
import { keyOf, makeSessionAdapter } from './session-adapter.ts';
import { sessionKinds, type SessionKindName } from './session-kinds.ts';

/** What we keep of a session beside its subject. Lucia's own time of expiry is not the real one: see the adapter. */
interface Attributes {
  readonly seenPosition: number;
  readonly endsAt: number;
  readonly latest: number | null;
}

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<Attributes>;
    DatabaseSessionAttributes: Attributes;
  }
}

/** A session of somebody who is known to us by a cookie. */
export interface Session {
  /** The secret that the cookie holds. */
  readonly id: string;
  /** The draft, complaint, member of staff or advocate. */
  readonly subjectId: string;
  /** For a family's session: the last entry seen before this visit. */
  readonly seenPosition: number;
  /** When it ends unless another request comes, in milliseconds since 1970. */
  readonly endsAt: number;
  /** True when it was made or prolonged just now: then send `cookie(id)`, so that the browser keeps it as long. */
  readonly fresh: boolean;
}

export interface NewSession {
  readonly seenPosition?: number;
  /** The cookies of the request: the session of this kind that the browser came with ends. */
  readonly replaces?: string | null;
}

interface Circumstances {
  readonly isSecure: boolean;
  readonly now: Now;
}

export type Sessions = ReturnType<typeof makeSessions>;

/** Sessions of each kind, each with its own cookie, lifetime and rules. */
export function makeSessions(store: SessionStore, circumstances: Circumstances) {
  return {
    draft: makeKind(store, 'draft', circumstances),
    complaint: makeKind(store, 'complaint', circumstances),
    entry: makeKind(store, 'entry', circumstances),
    staff: makeKind(store, 'staff', circumstances),
    advocate: makeKind(store, 'advocate', circumstances),
    /** Tidies up: an expired session is refused whether or not it is still stored. */
    removeExpired: () => store.removeExpired(circumstances.now()),
  };
}

function makeKind(store: SessionStore, kind: SessionKindName, { isSecure, now }: Circumstances) {
  const { idle, longest, sameSite, outlivesBrowser } = sessionKinds[kind];
  // Browsers take a cookie with this prefix from this host alone, over https alone.
  const name = isSecure ? `__Host-${kind}` : kind;
  // Not by Lucia's reader: it throws when any cookie, of whatever origin, is not well formed.
  const ours = new RegExp(`(?:^|;\\s*)${name}=([a-z2-7]{40})(?:;|$)`);
  const adapter = makeSessionAdapter(store, kind, now);
  const lucia = new Lucia(adapter, {
    sessionExpiresIn: new TimeSpan(idle, 'ms'),
    sessionCookie: { name, attributes: { sameSite, secure: isSecure, path: '/' } },
    getSessionAttributes: ({ seenPosition, endsAt, latest }) => ({ seenPosition, endsAt, latest }),
  });

  /** The session that a request's cookies show; null when there is none that is still valid. */
  const read = async (cookies: string | null | undefined): Promise<Session | null> => {
    const id = ours.exec(cookies ?? '')?.[1];
    if (id === undefined) return null;
    const { session } = await lucia.validateSession(id);
    if (!session) return null;
    const { userId: subjectId, seenPosition, fresh, latest } = session;
    const endsAt = fresh ? Math.min(now() + idle, latest ?? Infinity) : session.endsAt;
    return { id, subjectId, seenPosition, fresh, endsAt };
  };

  return {
    read,
    /** Whose session it is, without prolonging it: for streams that stay open by themselves. */
    async peek(cookies: string | null | undefined): Promise<string | null> {
      const id = ours.exec(cookies ?? '')?.[1];
      const [session] = id === undefined ? [null] : await adapter.getSessionAndUser(id);
      return session && session.expiresAt.getTime() > 0 ? session.userId : null;
    },
    /** Makes a session with a new id: one that a browser brings along is never taken up. */
    async create(subjectId: string, { seenPosition = 0, replaces }: NewSession = {}): Promise<Session> {
      const old = await read(replaces);
      if (old) await lucia.invalidateSession(old.id);
      const endsAt = now() + idle;
      const latest = longest === null ? null : now() + longest;
      const { id } = await lucia.createSession(subjectId, { seenPosition, endsAt, latest });
      return { id, subjectId, seenPosition, endsAt, fresh: true };
    },
    end: (id: string) => lucia.invalidateSession(id),
    endAllOf: (subjectId: string) => lucia.invalidateUserSessions(subjectId),
    /** Ends all but one. */
    endOthersOf: (subjectId: string, id: string) => store.removeOf(`${kind}:${subjectId}`, keyOf(id)),
    /** The value of `Set-Cookie` that gives the session to the browser. */
    cookie(id: string): string {
      const cookie = lucia.createSessionCookie(id);
      if (outlivesBrowser) return cookie.serialize();
      return new Cookie(name, id, { ...cookie.attributes, maxAge: undefined }).serialize();
    },
    /** The value of `Set-Cookie` that takes it away. */
    blankCookie: () => lucia.createBlankSessionCookie().serialize(),
  };
}
