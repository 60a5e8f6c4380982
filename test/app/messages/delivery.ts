import type { DeliveryServices } from '../../../src/app/messages/deliver-messages.ts';
import { readSentences } from '../../../src/content/messages.ts';
import { makeMailbox, type Mailbox } from '../../../src/notify/mailbox.ts';
import type { MessageKind } from '../../../src/domain/contact/message-kinds.ts';
import type { Sent } from '../../../src/ports/sender.ts';
import { lodged, newComplaint } from '../../contracts/new-complaint.ts';
import { someServices, type SomeServices } from '../../builders/some-services.ts';

export const byEmail = { email: 'sam@home.example', phone: null, post: null };
export const byNothing = { email: null, phone: null, post: null };

/** Everything that delivery needs, over a mailbox that answers as it is told. */
export type Delivery = SomeServices &
  DeliveryServices & {
    readonly mailbox: Mailbox;
    /** What the mailbox answers from now on. */
    answer(sent: Sent | Error): void;
  };

/** The complaint `first` is there, and wants messages as `contact` says. */
export async function aDelivery(contact: unknown = byEmail, isYoung = false): Promise<Delivery> {
  const services = someServices('2026-04-14T10:00');
  const telling = { contact };
  await services.complaints.lodge(
    newComplaint('first', { reference: 'K7M2-9QXD', events: [{ ...lodged, isYoung, telling }] }),
  );
  const mailbox = makeMailbox();
  let answer: Sent | Error = { ok: true };
  const sender = {
    ...mailbox,
    isPretence: false,
    async send(...given: Parameters<Mailbox['send']>) {
      await mailbox.send(...given);
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
  return {
    ...services,
    ...{ mailbox, sender, messageSentences: readSentences('outbox'), messageUrl: 'https://service.example' },
    answer: (sent) => void (answer = sent),
  };
}

/** Adds a message for the complaint `first`, due at once. */
export async function write(services: SomeServices, kind: MessageKind = 'news', key = 'id-of-first 2 news') {
  await services.outbox.add([{ key, kind, for: { complaintId: 'id-of-first' }, createdAt: services.now() }]);
}
