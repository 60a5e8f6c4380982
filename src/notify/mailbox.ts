import type { Outgoing, Sender } from '../ports/sender.ts';

/** How many messages the mailbox shows; older ones are forgotten. */
const most = 100;

/** Takes the place of a sender where none is set: it sends nothing, and shows what would have gone out. */
export interface Mailbox extends Sender {
  /** What it was given since the start of the service, the newest first. It is kept in memory alone. */
  messages(): readonly Outgoing[];
}

export function makeMailbox(): Mailbox {
  let kept: readonly Outgoing[] = [];
  return {
    channels: ['email', 'text', 'post'],
    async send(message) {
      // What was sent again takes the place of the first.
      kept = [message, ...kept.filter(({ key }) => key !== message.key)].slice(0, most);
      return { ok: true };
    },
    messages: () => kept,
    close() {},
  };
}
