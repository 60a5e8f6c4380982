import type { AstroGlobal } from 'astro';
import { openKeyedIn, type KeyedIn } from '../../../app/staff/key-in.ts';

/** The address of a page on which staff key a complaint in. `change` stays in it while an answer is changed. */
export function addressIn(draftId: string, page: string, isChanging = false): string {
  return `/staff/new/${draftId}/${page}${isChanging && page !== 'check-answers' ? '?change=1' : ''}`;
}

/** The draft that this member of staff keys in; null when it is not theirs, or was lodged. */
export async function openHere({ locals, params }: AstroGlobal): Promise<KeyedIn | null> {
  return locals.staff ? openKeyedIn(params['draft'] ?? '', locals.staff.actor, locals.services) : null;
}
