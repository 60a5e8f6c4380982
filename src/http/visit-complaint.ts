import type { Services } from '../composition.ts';
import { signInToComplaint } from '../app/sign-in-to-complaint.ts';
import { addressOf, takeForm, type HeldForm } from './held-form.ts';

type Session = NonNullable<Awaited<ReturnType<Services['sessions']['complaint']['read']>>>;

/** Whether a request comes from a family that follows its complaint. */
export type ComplaintVisit =
  { status: 'open'; session: Session } | { status: 'held'; held: HeldForm } | { status: 'none' };

/** The page that asks for reference and code. */
export const signInPage = '/complaint/sign-in';
/** The fields of a form that carry them. */
export const signInFields = { reference: 'sign-in-reference', code: 'sign-in-code' } as const;

/** A form that needs nobody to be signed in. */
const signOut = '/complaint/sign-out';

/**
 * Whose complaint a request is about: by its session or, for the form that signs in and for any that comes too late, by
 * the reference and code that are sent with it. Without them, the form is held, so that nothing typed is lost.
 */
export async function visitComplaint(
  request: Request,
  clientAddress: string,
  services: Services,
): Promise<ComplaintVisit> {
  const cookies = request.headers.get('cookie');
  const session = await services.sessions.complaint.read(cookies);
  const address = addressOf(request);
  if (request.method !== 'POST' || address === signOut || (session && address !== signInPage))
    return session ? { status: 'open', session } : { status: 'none' };
  const { typed, fields } = await takeForm(request, Object.values(signInFields));
  const reference = typed[signInFields.reference] ?? '';
  const accessCode = typed[signInFields.code];
  const held = { address, fields, typed: { [signInFields.reference]: reference } };
  if (accessCode === undefined && address !== signInPage)
    return { status: 'held', held: { ...held, refusal: null } };
  const signedIn = await signInToComplaint(
    { reference, accessCode: accessCode ?? '', address: clientAddress },
    services,
  );
  if (!signedIn.ok) return { status: 'held', held: { ...held, refusal: signedIn.reason } };
  const { row, seenPosition } = signedIn;
  const fresh = await services.sessions.complaint.create(row.id, { seenPosition, replaces: cookies });
  return { status: 'open', session: fresh };
}
