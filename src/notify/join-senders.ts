import type { Sender } from '../ports/sender.ts';

/** Several senders as one: each way belongs to the first that has it. */
export function joinSenders(senders: readonly Sender[]): Sender {
  return {
    channels: [...new Set(senders.flatMap(({ channels }) => channels))],
    send(message) {
      const sender = senders.find(({ channels }) => channels.includes(message.channel));
      if (!sender) throw new Error(`Nothing sends by ${message.channel}. Ask for "channels" first.`);
      return sender.send(message);
    },
    close: () => senders.forEach((sender) => sender.close()),
  };
}
