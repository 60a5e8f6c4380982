import { createTransport } from 'nodemailer';
import type { Outgoing, Sender, Sent } from '../ports/sender.ts';

export interface SmtpOptions {
  /** `smtps://name:password@host:port`, or `smtp:` for a server on the same machine. */
  readonly url: string;
  /** The address that messages come from. */
  readonly from: string;
  /** How long the server may take for one answer, in milliseconds. */
  readonly patience?: number;
}

interface SmtpFault {
  readonly code?: string;
  /** What the server answered, such as 550. */
  readonly responseCode?: number;
}

/** Sends e-mail through a mail server. */
export function makeSmtpSender({ url, from, patience = 20_000 }: SmtpOptions): Sender {
  const timeouts = { connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience };
  // What is sent is text of our own: nothing is ever read from a file or an address.
  const guards = { disableFileAccess: true, disableUrlAccess: true };
  const transport = createTransport({ url, ...timeouts, ...guards });
  const domain = from.replace(/^.*@|>$/g, '');
  return {
    channels: ['email'],
    async send({ key, to, subject, body }: Outgoing): Promise<Sent> {
      try {
        await transport.sendMail({
          from,
          // As parts: a comma in an address would else make two of it.
          to: { name: '', address: to },
          subject,
          text: body,
          messageId: `<${key}@${domain}>`,
          // No machine is to answer, as an answer could tell somebody at home.
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        });
        return { ok: true };
      } catch (error) {
        return { ok: false, reason: isForGood(error as SmtpFault) ? 'refused' : 'unavailable' };
      }
    },
    close: () => transport.close(),
  };
}

/** True when the server will never take this message. That it does not let us in is for whoever runs it to mend. */
function isForGood({ code, responseCode }: SmtpFault): boolean {
  return code !== 'EAUTH' && responseCode !== undefined && responseCode >= 500;
}
