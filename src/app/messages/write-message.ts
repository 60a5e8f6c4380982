import type { MessageKind } from '../../domain/contact/message-kinds.ts';
import type { Channel } from '../../domain/contact/safe-contact.ts';
import { sayer, type Sentences } from '../../journeys/say.ts';
import type { Audience } from '../../journeys/words.ts';

/** What a message is written from. It has no place for a name, an answer or a date: nothing personal can get in. */
export interface MessageParts {
  readonly kind: MessageKind;
  readonly audience: Audience;
  readonly channel: Channel;
  /** Where the service is, without a slash at the end. */
  readonly baseUrl: string;
}

/** Words that give nothing away to somebody else who reads them. */
export function writeMessage(
  { kind, audience, channel, baseUrl }: MessageParts,
  sentences: Sentences,
): { subject: string; body: string } {
  const say = sayer(sentences, audience);
  const isOfDraft = kind.startsWith('draft-');
  const link = `${baseUrl}/${isOfDraft ? 'later' : 'news'}`;
  const foot = say(isOfDraft ? 'foot-draft' : 'foot');
  const parts = channel === 'text' ? [say(kind), link] : [say(kind), link, foot];
  return { subject: say(`${kind}-subject`), body: parts.join(channel === 'text' ? ' ' : '\n\n') };
}
