import { makeInvitation } from '../../../src/app/accounts/invite.ts';
import { makeLink } from '../../../src/app/email-links/email-link.ts';
import type { Services } from '../../../src/composition.ts';
import { account } from './accounts.ts';
import { first } from './family-words.ts';

/** What an e-mail to the first family had in it. */
export function linkTo(complaintId: string, services: Services): Promise<string> {
  const address = `ada@${first.contact}.example`;
  return makeLink({ purpose: 'access-link', for: { complaintId }, address }, services);
}

/** What somebody was sent who is to join the staff. */
export async function invited(services: Services): Promise<string> {
  const coming = account('coming', 'tower-hamlets', ['officer']);
  await services.users.saveStaff({ ...coming, status: 'invited' });
  return (await makeInvitation(coming.id, services)).token;
}
