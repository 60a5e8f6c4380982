import type { Services } from '../composition.ts';
import { sessionEnd, sessionNotice, type SessionNotice } from '../app/session-end.ts';
import type { OpenDraft } from '../app/open-draft.ts';

/** Where answers are saved to come back later. */
export const savedPage = '/complain/saved';

interface Ends {
  readonly endsAt: number;
}

/** What a page of the journey says about its end. Once the complaint is sent, there is nothing left to save. */
export function noticeOfDraft(
  { session, opened }: { session: Ends; opened: OpenDraft },
  path: string,
  { now, say }: Services,
): SessionNotice {
  const isSent = opened.draft.complaintId !== null;
  const links = { stayHref: '/complain/stay', saveHref: isSent || path === savedPage ? null : savedPage };
  return sessionNotice(sessionEnd(session.endsAt, now()), isSent ? 'sign-in' : 'save', links, say.return);
}

/** The same for the pages of a family that follows its complaint. */
export function noticeOfComplaint({ endsAt }: Ends, { now, say }: Services): SessionNotice {
  const links = { stayHref: '/complaint/stay', saveHref: null };
  return sessionNotice(sessionEnd(endsAt, now()), 'sign-in', links, say.return);
}

/** The same for the pages of advocates. */
export function noticeOfAdvocate({ endsAt }: Ends, { now, say }: Services): SessionNotice {
  const links = { stayHref: '/advocate/stay', saveHref: null };
  return sessionNotice(sessionEnd(endsAt, now()), 'sign-in', links, say.return);
}

/** The same for the pages of staff. */
export function noticeOfStaff({ endsAt }: Ends, { now, say }: Services): SessionNotice {
  const links = { stayHref: '/staff/stay', saveHref: null };
  return sessionNotice(sessionEnd(endsAt, now()), 'sign-in', links, say.return);
}
