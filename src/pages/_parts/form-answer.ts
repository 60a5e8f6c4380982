import type { FormShelf } from '../../app/form/form-shelf.ts';
import type { Audience } from '../../journeys/words.ts';
import { download, noSuchFile, printSizeOf } from './download.ts';

/** A blank form, the same for everybody: it may be kept on the way for an hour. */
export async function formAnswer(
  procedure: string | undefined,
  audience: Audience,
  url: URL,
  { forms }: { forms: FormShelf },
): Promise<Response> {
  const form = forms(procedure ?? '', audience, printSizeOf(url));
  if (!form) return noSuchFile();
  return download(await form, 'form', 'pdf', { 'Cache-Control': 'public, max-age=3600' });
}
