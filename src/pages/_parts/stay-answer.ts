import type { SessionNotice } from '../../app/session-end.ts';

/** Until when a page works now that its reader has asked for more time; 401 when it has ended. */
export function stayAnswer(notice: SessionNotice | undefined): Response {
  if (!notice) return new Response(null, { status: 401 });
  const { until, seconds } = notice;
  return Response.json({ until, seconds });
}
