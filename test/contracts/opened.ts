import type { AttemptStore } from '../../src/ports/attempt-store.ts';
import type { CalendarStore } from '../../src/ports/calendar-store.ts';
import type { ComplaintStore } from '../../src/ports/complaint-store.ts';
import type { DraftStore } from '../../src/ports/draft-store.ts';
import type { EmailLinkStore } from '../../src/ports/email-link-store.ts';
import type { FailureStore } from '../../src/ports/failure-store.ts';
import type { FeedStore } from '../../src/ports/feed-store.ts';
import type { MorningStore } from '../../src/ports/morning-store.ts';
import type { OutboxStore } from '../../src/ports/outbox-store.ts';
import type { FileStore } from '../../src/ports/file-store.ts';
import type { LinkStore } from '../../src/ports/link-store.ts';
import type { PanelPlaceStore } from '../../src/ports/panel-place-store.ts';
import type { QueueStore } from '../../src/ports/queue-store.ts';
import type { SessionStore } from '../../src/ports/session-store.ts';
import type { UserStore } from '../../src/ports/user-store.ts';
import type { AuditStore } from '../../src/ports/audit-store.ts';
import type { InvitationStore } from '../../src/ports/invitation-store.ts';
import type { SecondFactorStore } from '../../src/ports/second-factor-store.ts';
import type { AdvocateStore } from '../../src/ports/advocate-store.ts';
import type { AskStore } from '../../src/ports/ask-store.ts';
import type { ConsentStore } from '../../src/ports/consent-store.ts';
import type { ManagerLinkStore } from '../../src/ports/manager-link-store.ts';
import type { OwnConcernStore } from '../../src/ports/own-concern-store.ts';
import type { EmailCodeStore } from '../../src/ports/email-code-store.ts';
import type { ColleagueInvitationStore } from '../../src/ports/colleague-invitation-store.ts';
import type { HandoverStore } from '../../src/ports/handover-store.ts';

/** All the stores over one database that is new and empty. */
export interface Opened {
  readonly complaints: ComplaintStore;
  readonly calendars: CalendarStore;
  readonly drafts: DraftStore;
  readonly users: UserStore;
  readonly invitations: InvitationStore;
  readonly secondFactors: SecondFactorStore;
  readonly audit: AuditStore;
  readonly attempts: AttemptStore;
  readonly advocates: AdvocateStore;
  readonly consents: ConsentStore;
  readonly asks: AskStore;
  readonly managerLinks: ManagerLinkStore;
  readonly ownConcerns: OwnConcernStore;
  readonly emailCodes: EmailCodeStore;
  readonly colleagueInvitations: ColleagueInvitationStore;
  readonly handovers: HandoverStore;
  readonly sessions: SessionStore;
  readonly feeds: FeedStore;
  readonly advocateFeeds: FeedStore;
  readonly mornings: MorningStore;
  readonly links: EmailLinkStore;
  readonly outbox: OutboxStore;
  readonly failures: FailureStore;
  readonly files: FileStore;
  readonly complaintLinks: LinkStore;
  readonly panelPlaces: PanelPlaceStore;
  readonly queue: QueueStore;
  /** A second connection to the same database, as another process would have. */
  readonly second: ComplaintStore;
  readonly secondOutbox: OutboxStore;
  readonly secondMornings: MorningStore;
  /** Puts an event of any shape after the others, past all checks. */
  readonly plant: (complaintId: string, body: string) => void;
  readonly close: () => void;
}

export type Open = () => Opened;
