import type { AstroGlobal } from 'astro';
import { openLodging, type Lodging } from '../../../app/lodging/lodging.ts';

/** Where an advocate's drafts are listed, and a new one begins. */
export const lodgingsPage = '/advocate/new';

/** The address of a page on which an advocate writes for a family. `change` stays in it while an answer is changed. */
export function addressIn(draftId: string, page: string, isChanging = false): string {
  return `${lodgingsPage}/${draftId}/${page}${isChanging && page !== 'check-answers' ? '?change=1' : ''}`;
}

/**
 * The draft at this address, with its family at the top of the page; null when it is not this advocate's, or was sent.
 */
export async function openHere({ locals, params }: AstroGlobal): Promise<Lodging | null> {
  const advocate = locals.advocate?.advocate;
  const lodging = advocate && (await openLodging(params['draft'] ?? '', advocate, locals.services));
  if (!lodging) return null;
  locals.forFamily = { name: lodging.label, doing: 'lodge' };
  return lodging;
}
