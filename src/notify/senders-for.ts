import type { Sender } from '../ports/sender.ts';
import { joinSenders } from './join-senders.ts';
import { makeMailbox, type Mailbox } from './mailbox.ts';
import { makeNotifySender } from './notify-sender.ts';
import { makeSmtpSender } from './smtp-sender.ts';

/** The settings that say what carries messages. */
interface SenderSettings {
  readonly SMTP_URL?: string | undefined;
  readonly MAIL_FROM?: string | undefined;
  readonly NOTIFY_API_KEY?: string | undefined;
  readonly NOTIFY_EMAIL_TEMPLATE?: string | undefined;
  readonly NOTIFY_TEXT_TEMPLATE?: string | undefined;
  readonly NOTIFY_LETTER_TEMPLATE?: string | undefined;
  readonly NOTIFY_URL: string;
}

/** What carries messages; with nothing set, a mailbox that only shows them. */
export function sendersFor(settings: SenderSettings): { sender: Sender; mailbox: Mailbox | null } {
  const { SMTP_URL: url, MAIL_FROM: from, NOTIFY_API_KEY: apiKey, NOTIFY_URL } = settings;
  const templates = {
    ...(settings.NOTIFY_EMAIL_TEMPLATE && { email: settings.NOTIFY_EMAIL_TEMPLATE }),
    ...(settings.NOTIFY_TEXT_TEMPLATE && { text: settings.NOTIFY_TEXT_TEMPLATE }),
    ...(settings.NOTIFY_LETTER_TEMPLATE && { post: settings.NOTIFY_LETTER_TEMPLATE }),
  };
  const senders = [
    ...(url && from ? [makeSmtpSender({ url, from })] : []),
    ...(apiKey ? [makeNotifySender({ apiKey, templates, baseUrl: NOTIFY_URL })] : []),
  ];
  if (senders.length > 0) return { sender: joinSenders(senders), mailbox: null };
  const mailbox = makeMailbox();
  return { sender: mailbox, mailbox };
}
