import type { APIRoute } from 'astro';
import { askForAdvocate } from '../../app/ask-for-advocate.ts';
import { addressOf, isChanging, redirectTo } from './_addresses.ts';
import { readForm } from './_read-form.ts';

export const prerender = false;

/** One press on a page of the journey asks for an advocate; the page comes back with what was typed there. */
export const POST: APIRoute = async ({ locals: { services, journey }, request, url }) => {
  if (!journey) return redirectTo('/complain');
  const page = await askForAdvocate(
    journey,
    url.searchParams.get('from') ?? '',
    await readForm(request),
    services,
  );
  return redirectTo(`${addressOf(page, isChanging(url))}#advocate`);
};
