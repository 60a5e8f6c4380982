import type { APIRoute } from 'astro';
import { beginOwnConcern, ownConcernsOf } from '../../app/advocates/own-concerns.ts';
import { textOf } from '../../app/sent-text.ts';
import { pageToGoOn } from '../../app/start-draft.ts';
import { addressOf } from '../complain/_addresses.ts';

export const prerender = false;

/** A professional begins a concern of their own from their account, or goes on with one that was not sent. */
export const POST: APIRoute = async ({ locals: { services, advocate }, request }) => {
  if (!advocate) return new Response(null, { status: 404 });
  const wanted = textOf(await request.formData(), 'concern');
  const all = wanted === '' ? [] : await ownConcernsOf(advocate.advocate, services);
  const found = all.find(({ concern, status }) => status === 'written' && concern.id === wanted);
  if (wanted !== '' && found?.status !== 'written') return new Response(null, { status: 404 });
  const opened = found?.status === 'written' ? found.opened : null;
  const draft = opened?.draft ?? (await beginOwnConcern(advocate.advocate, services));
  const drafts = services.sessions.draft;
  const session = await drafts.create(draft.id, { replaces: request.headers.get('cookie') });
  const headers = new Headers({ Location: addressOf(opened ? pageToGoOn(opened) : 'area') });
  headers.append('Set-Cookie', drafts.cookie(session.id));
  headers.append('Set-Cookie', services.exited.blankCookie);
  return new Response(null, { status: 303, headers });
};
