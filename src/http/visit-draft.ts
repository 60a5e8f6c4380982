import type { Services } from '../composition.ts';
import { openDraft, type OpenDraft } from '../app/open-draft.ts';
import { returnToDraft } from '../app/return-to-draft.ts';
import { addressOf, takeForm, type HeldForm } from './held-form.ts';

type Session = NonNullable<Awaited<ReturnType<Services['sessions']['draft']['read']>>>;

/** Whether a request comes from somebody who writes a complaint. `isBack`: a return code opened it just now. */
export type DraftVisit =
  | { status: 'open'; session: Session; opened: OpenDraft; isBack: boolean }
  | { status: 'held'; held: HeldForm }
  | { status: 'none' };

/** The page that asks for the code. */
export const returnPage = '/complain/return';
/** The field of a form that carries it. */
export const returnCodeField = 'return-code';

/** Forms that carry nothing that could be lost. */
const withoutText = /^\/complain\/(saved|sent|advocate\?from=sent)$/;

/**
 * Whose draft a request is about: by its session or, for a form that comes too late, by the return code that is sent
 * with it. Without either, the form is held, so that nothing typed is lost.
 */
export async function visitDraft(
  request: Request,
  clientAddress: string,
  services: Services,
): Promise<DraftVisit> {
  const session = await services.sessions.draft.read(request.headers.get('cookie'));
  const opened = session && (await openDraft(session.subjectId, services));
  const address = request.method === 'POST' ? addressOf(request) : null;
  if (session && opened && address !== returnPage) return { status: 'open', session, opened, isBack: false };
  if (address === null || withoutText.test(address)) return { status: 'none' };
  return comeBack(request, address, clientAddress, services);
}

async function comeBack(
  request: Request,
  address: string,
  clientAddress: string,
  services: Services,
): Promise<DraftVisit> {
  const { typed, fields } = await takeForm(request, [returnCodeField]);
  const returnCode = typed[returnCodeField];
  const held = { address, fields, typed: {} };
  if (returnCode === undefined && address !== returnPage)
    return { status: 'held', held: { ...held, refusal: null } };
  const returned = await returnToDraft({ returnCode: returnCode ?? '', address: clientAddress }, services);
  if (!returned.ok) return { status: 'held', held: { ...held, refusal: returned.reason } };
  const { opened } = returned;
  const replaces = request.headers.get('cookie');
  const session = await services.sessions.draft.create(opened.draft.id, { replaces });
  return { status: 'open', session, opened, isBack: true };
}
