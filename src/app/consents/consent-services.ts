import type { AskStore } from '../../ports/ask-store.ts';
import type { AdvocateStore } from '../../ports/advocate-store.ts';
import type { ConsentStore } from '../../ports/consent-store.ts';
import type { OutboxStore } from '../../ports/outbox-store.ts';
import type { Sender } from '../../ports/sender.ts';
import type { ComplaintServices } from '../complaint-services.ts';

/** What the consents of families need. */
export interface ConsentServices extends ComplaintServices {
  readonly consents: ConsentStore;
  readonly advocates: AdvocateStore;
  readonly asks: AskStore;
}

/** What inviting somebody needs too. */
export interface InvitingServices extends ConsentServices {
  readonly sender: Sender;
  /** Where the links of messages lead, without a slash at the end. */
  readonly messageUrl: string;
}

/** What asking a family needs too. */
export interface AskingServices extends ConsentServices {
  readonly outbox: OutboxStore;
}
