import { nested, type Component } from '../../journeys/component.ts';
import { chosen, field, type Form } from '../../journeys/form.ts';
import type { Say } from '../../journeys/say.ts';
import type { Actor } from '../policy.ts';
import type { InvitingServices } from './consent-services.ts';
import { inviteByCode, inviteByEmail, type InvitingRefusal } from './invite-advocate.ts';
import { radios, readTerms } from './terms-form.ts';

type Faults = Readonly<Record<string, string>>;

/** What came of the form: a code to show once, an e-mail that went out, or what is to be put right. */
export type Inviting =
  { status: 'code'; code: string } | { status: 'sent'; email: string } | { status: 'faults'; faults: Faults };

type Services = InvitingServices & Parameters<typeof readTerms>[2];

/** Takes the form in which a family invites somebody. */
export async function takeInvitation(
  actor: Actor,
  complaintId: string,
  form: Form,
  say: Say,
  services: Services,
): Promise<Inviting> {
  const how = chosen(form, 'how', ['email', 'code']);
  const read = readTerms(form, say, services);
  const faults = {
    ...(!how && { how: say('invite-how-missing') }),
    ...(how === 'email' && field(form, 'email') === '' && { email: say('email-wrong') }),
    ...(!read.ok && read.faults),
  };
  if (!read.ok || !how || Object.keys(faults).length > 0) return { status: 'faults', faults };
  if (how === 'code') {
    const invited = await inviteByCode(actor, complaintId, read.terms, services);
    return invited.ok ? { status: 'code', code: invited.code } : refused(invited.reason, say);
  }
  const email = field(form, 'email');
  const invited = await inviteByEmail(actor, complaintId, { ...read.terms, email }, services);
  if (!invited.ok) return refused(invited.reason, say);
  return invited.isSent
    ? { status: 'sent', email }
    : { status: 'faults', faults: { email: say('email-failed') } };
}

function refused(reason: InvitingRefusal, say: Say): Inviting {
  const faults: Faults =
    reason === 'email-wrong' ? { email: say(reason) } : { how: say('too-many-invitations') };
  return { status: 'faults', faults };
}

/** The question by which way. */
export function howComponent(form: Form, faults: Faults, say: Say): Component {
  const address = {
    ...{ id: 'email', name: 'email', type: 'email', value: field(form, 'email') },
    ...{ autocomplete: 'off', spellcheck: false, label: { text: say('invite-email-label') } },
    ...(faults['email'] && { errorMessage: { text: faults['email'] } }),
  };
  return radios('how', say('invite-how'), form, faults, [
    { value: 'code', text: say('invite-code'), hint: { text: say('invite-code-hint') } },
    {
      ...{ value: 'email', text: say('invite-email'), hint: { text: say('invite-email-hint') } },
      conditional: { html: nested({ macro: 'govukInput', params: address }) },
    },
  ]);
}
