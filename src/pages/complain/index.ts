import type { APIRoute } from 'astro';
import { pageToGoOn, startDraft } from '../../app/start-draft.ts';
import { addressOf } from './_addresses.ts';

export const prerender = false;

/** Where the journey begins, and where somebody who comes back goes on. */
export const GET: APIRoute = async ({ locals, request }) => {
  const { services, journey } = locals;
  const headers = new Headers({ Location: addressOf(journey ? pageToGoOn(journey) : 'area') });
  if (!journey) {
    const draft = await startDraft(services);
    const session = await services.sessions.draft.create(draft.id, {
      replaces: request.headers.get('cookie'),
    });
    headers.append('Set-Cookie', services.sessions.draft.cookie(session.id));
  }
  return new Response(null, { status: 303, headers });
};
