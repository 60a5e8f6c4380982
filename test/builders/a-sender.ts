import type { Outgoing, Sender } from '../../src/ports/sender.ts';

/** A sender that keeps what it was given, and can be down. */
export function aSender(): { sender: Sender; sent: Outgoing[]; isDown: boolean } {
  const sent: Outgoing[] = [];
  const all = {
    sent,
    isDown: false,
    sender: {
      ...{ channels: ['email'], isPretence: false, close() {} },
      async send(message) {
        if (all.isDown) return { ok: false, reason: 'unavailable' };
        sent.push(message);
        return { ok: true };
      },
    } satisfies Sender as Sender,
  };
  return all;
}

/** The six figures in the newest message. */
export function codeIn(sent: readonly Outgoing[]): string {
  return /^\d{6}$/m.exec(sent.at(-1)!.body)![0];
}
