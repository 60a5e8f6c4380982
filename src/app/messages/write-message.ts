import { isLinkKind, type MessageKind } from '../../domain/contact/message-kinds.ts';
import type { Channel } from '../../domain/contact/safe-contact.ts';
import { sayer, type Sentences } from '../../journeys/say.ts';
import type { Audience } from '../../journeys/words.ts';

/** What a message is written from. It has no place for a name, an answer or a date: nothing personal can get in. */
export interface MessageParts {
  readonly kind: MessageKind;
  readonly audience: Audience;
  readonly channel: Channel;
  readonly link: string;
  /** True for a link that opens what was saved, without its code. */
  readonly opensDraft?: boolean;
  /** To be read out, where the message brings one. */
  readonly code?: string;
}

/** Words that give nothing away to somebody else who reads them. */
export function writeMessage(
  { kind, audience, channel, link, opensDraft = false, code }: MessageParts,
  sentences: Sentences,
): { subject: string; body: string } {
  const say = sayer(sentences, audience);
  const isOfDraft = kind.startsWith('draft-');
  const foot = say(isOfDraft ? 'foot-draft' : isLinkKind(kind) ? 'foot-link' : 'foot');
  const how = isOfDraft ? ` ${say(opensDraft ? 'open-by-link' : 'open-by-code')}` : '';
  const text = say(kind) + how;
  const said = [text, ...(code === undefined ? [] : [code]), link];
  const parts = channel === 'text' ? said : [...said, foot];
  return { subject: say(`${kind}-subject`), body: parts.join(channel === 'text' ? ' ' : '\n\n') };
}
