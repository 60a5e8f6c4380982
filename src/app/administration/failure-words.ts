import type { MessageKind } from '../../domain/contact/message-kinds.ts';
import type { Channel } from '../../domain/contact/safe-contact.ts';
import type { Message } from '../../ports/outbox-store.ts';

const kinds: Record<MessageKind, string> = {
  received: 'that something was received',
  appointment: 'that there is an appointment',
  news: 'that there is news',
  late: 'that something is late',
  'limit-in-7-days': 'that a time limit ends in 7 days',
  'limit-in-1-day': 'that a time limit ends in a day',
  outcome: 'that there is an answer',
  closed: 'that it has ended',
  'draft-ends-in-7-days': 'that what is saved is kept for 7 days more',
  'draft-ends-in-1-day': 'that what is saved is kept for a day more',
  'draft-limit-in-2-days': 'that the time for sending it ends soon',
  'confirm-email': 'to check the e-mail address',
  'access-link': 'with a link to sign in',
  'agree-code': 'with a code to say yes to an advocate',
  'first-link': 'with the first link to a complaint that an advocate sent',
};

const ways: Record<Channel, string> = { email: 'E-mail', text: 'Text', post: 'Letter' };

/** Which message it was, and how it was to go where that is known. */
export function whatOf({ kind, ...message }: Pick<Message, 'kind'> & { channel?: Channel }): string {
  const said = kinds[kind];
  return message.channel ? `${ways[message.channel]} ${said}` : `message ${said}`;
}

const refused: Record<Channel, string> = {
  email: 'The mail server refused it. The address may be wrong.',
  text: 'It was refused. The number may be wrong.',
  post: 'It was refused. The address may be wrong, or not whole.',
};

/** Why it could not be sent, in sentences. */
export function whyOf(channel: Channel, reason: string): string {
  return reason === 'refused' ? refused[channel] : 'It was tried for about ten hours, and nobody took it.';
}
