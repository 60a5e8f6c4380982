import { NotifyClient } from 'notifications-node-client';
import type { Channel } from '../domain/contact/safe-contact.ts';
import type { Outgoing, Sender, Sent } from '../ports/sender.ts';

export interface NotifyOptions {
  readonly apiKey: string;
  /** The template for each way, by its id: its words are ((body)), and ((subject)) where it has a subject. */
  readonly templates: Partial<Record<Channel, string>>;
  /** Where its API is. */
  readonly baseUrl: string;
  /** How long it may take for one answer, in milliseconds. */
  readonly patience?: number;
}

/** Sends e-mail, texts and letters through GOV.UK Notify, in those ways that have a template. */
export function makeNotifySender({ apiKey, templates, baseUrl, patience = 20_000 }: NotifyOptions): Sender {
  const client = new NotifyClient(baseUrl, apiKey);
  const ask = client.apiClient.restClient;
  // Of itself the client waits for ever.
  client.setClient(((request: object) =>
    ask({ ...request, timeout: patience, signal: AbortSignal.timeout(patience) })) as never);

  const hand = ({ key: reference, channel, to, subject, body }: Outgoing) => {
    const template = templates[channel] ?? '';
    switch (channel) {
      case 'email':
        return client.sendEmail(template, to, { reference, personalisation: { subject, body } });
      case 'text':
        return client.sendSms(template, to, { reference, personalisation: { body } });
      case 'post':
        return client.sendLetter(template, {
          reference,
          personalisation: { subject, body, ...addressLines(to) },
        });
    }
  };

  return {
    channels: Object.keys(templates) as Channel[],
    async send(message): Promise<Sent> {
      try {
        await hand(message);
        return { ok: true };
      } catch (error) {
        // 400: the address or the number cannot be used. All else, such as a wrong key or too many, may be mended.
        const status = (error as { response?: { status: number } }).response?.status;
        return { ok: false, reason: status === 400 ? 'refused' : 'unavailable' };
      }
    },
    close() {},
  };
}

/** Notify wants three to seven lines, the postcode last. An address on one line is split at its commas. */
function addressLines(address: string): Record<string, string> {
  const lines = address
    .split(/\n|,/)
    .map((line) => line.trim())
    .filter(Boolean);
  const kept =
    lines.length > 7 ? [...lines.slice(0, 5), lines.slice(5, -1).join(', '), lines.at(-1)!] : lines;
  return Object.fromEntries(kept.map((line, index) => [`address_line_${index + 1}`, line]));
}
