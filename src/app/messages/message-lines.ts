import { confirmedEmailOf, messageWishesOf } from '../../domain/complaint/message-wishes.ts';
import type { Channel } from '../../domain/contact/safe-contact.ts';
import { instantInWords } from '../../domain/calendar/words.ts';
import { sayer, type Say, type Sentences } from '../../journeys/say.ts';
import type { Audience } from '../../journeys/words.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import type { Message, OutboxStore } from '../../ports/outbox-store.ts';

/** One message, and what became of it, in words. */
export interface MessageLine {
  readonly key: string;
  /** What it says, without its link. */
  readonly text: string;
  readonly how: string;
  readonly status: Message['status'];
  /** When it was written, in milliseconds since 1970. */
  readonly createdAt: number;
  /** When it went out, was given up or was only shown; null while it waits. */
  readonly at: number | null;
  /** By which way it went, or could not go; null where it went nowhere. */
  readonly channel: Channel | null;
}

export interface MessageLineServices {
  readonly outbox: OutboxStore;
  readonly sentences: { readonly outbox: Sentences; readonly messages: Sentences };
}

/** Every message for a complaint, the newest first, for the family or, as "adult", for staff. */
export async function messageLines(
  complaintId: string,
  audience: Audience,
  { outbox, sentences }: MessageLineServices,
): Promise<MessageLine[]> {
  const messages = await outbox.ofComplaint(complaintId);
  const [text, say] = [sayer(sentences.outbox, audience), sayer(sentences.messages, audience)];
  return messages.map((message) => ({
    key: message.key,
    text: text(`${message.kind}-subject`),
    how: howInWords(message, say),
    status: message.status,
    createdAt: message.createdAt,
    at: 'at' in message ? message.at : null,
    channel: 'channel' in message ? message.channel : null,
  }));
}

/** Says what the tracker has to say about messages. */
export function speakOfMessages(isYoung: boolean, sentences: MessageLineServices['sentences']): Say {
  return sayer(sentences.messages, isYoung ? 'young' : 'adult');
}

function howInWords(message: Message, say: Say): string {
  switch (message.status) {
    case 'waiting':
      return say(message.tries > 0 ? 'trying' : 'waiting', { date: instantInWords(message.dueAt) });
    case 'sent':
      return say(`sent-${message.channel}`, { date: instantInWords(message.at) });
    case 'shown':
      return say(`shown-${message.reason}`, { date: instantInWords(message.at) });
    case 'failed':
      return say(`failed-${message.channel}`, { date: instantInWords(message.at) });
  }
}

/** Whether there is an e-mail address, and whether it was shown to be theirs. */
export function emailStateOf({
  entries,
}: Pick<ReadComplaint, 'entries'>): 'none' | 'not-confirmed' | 'confirmed' {
  if (messageWishesOf(entries).ways.email === null) return 'none';
  return confirmedEmailOf(entries) === null ? 'not-confirmed' : 'confirmed';
}
