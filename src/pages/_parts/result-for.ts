import type { AstroGlobal } from 'astro';
import type { OpenDraft } from '../../app/open-draft.ts';
import { showResult } from '../../app/result/show-result.ts';
import { isChanging, redirectTo } from '../complain/_addresses.ts';
import type { WrittenFor } from './question-for.ts';

/** What the rules say of a draft that somebody writes for a family: where it goes on, and where *Back* leads; null for neither. */
export interface ResultFor {
  readonly shown: Extract<ReturnType<typeof showResult>, { status: 'shown' }>;
  readonly next: string | null;
  readonly back: string | null;
}

/** Shows the result, or leads to what is still to be answered. */
export function resultFor(
  { locals: { services }, url }: AstroGlobal,
  { state }: OpenDraft,
  addressOf: WrittenFor['addressOf'],
): ResultFor | Response {
  const changing = isChanging(url);
  const shown = showResult(state, { ...services, sentences: services.sentences.result }, changing);
  if (shown.status === 'elsewhere') return redirectTo(addressOf(shown.goTo, changing));
  const { result, back } = shown;
  return {
    shown,
    next: result.goOn && addressOf(result.goOn.page, changing),
    back: back ? addressOf(back, changing) : null,
  };
}
