import { describe } from 'vitest';
import { makeAttemptStore } from '../../src/stores/memory/attempt-store.ts';
import { makeCalendarStore } from '../../src/stores/memory/calendar-store.ts';
import { makeComplaintStore, type Complaints } from '../../src/stores/memory/complaint-store.ts';
import { makeDraftStore, type Drafts } from '../../src/stores/memory/draft-store.ts';
import { makeEmailLinkStore } from '../../src/stores/memory/email-link-store.ts';
import { makeFailureStore } from '../../src/stores/memory/failure-store.ts';
import { makeFeedStore } from '../../src/stores/memory/feed-store.ts';
import { makeFileStore, type Files } from '../../src/stores/memory/file-store.ts';
import { makeMorningStore } from '../../src/stores/memory/morning-store.ts';
import { makeOutboxStore, type Outbox } from '../../src/stores/memory/outbox-store.ts';
import { makeLinkStore } from '../../src/stores/memory/link-store.ts';
import { makePanelPlaceStore } from '../../src/stores/memory/panel-place-store.ts';
import { makeQueueStore } from '../../src/stores/memory/queue-store.ts';
import { makeSessionStore } from '../../src/stores/memory/session-store.ts';
import { makeUserStore } from '../../src/stores/memory/user-store.ts';
import { makeAuditStore } from '../../src/stores/memory/audit-store.ts';
import { makeInvitationStore } from '../../src/stores/memory/invitation-store.ts';
import { makeSecondFactorStore } from '../../src/stores/memory/second-factor-store.ts';
import { makeAdvocateStore } from '../../src/stores/memory/advocate-store.ts';
import { makeAskStore } from '../../src/stores/memory/ask-store.ts';
import { makeManagerLinkStore } from '../../src/stores/memory/manager-link-store.ts';
import { makeOwnConcernStore } from '../../src/stores/memory/own-concern-store.ts';
import { makeConsentStore, type Consents } from '../../src/stores/memory/consent-store.ts';
import { makeEmailCodeStore } from '../../src/stores/memory/email-code-store.ts';
import { makeColleagueInvitationStore } from '../../src/stores/memory/colleague-invitation-store.ts';
import { makeHandoverStore } from '../../src/stores/memory/handover-store.ts';
import { allStoreContracts } from '../contracts/all-stores.ts';
import type { Opened } from '../contracts/opened.ts';

function open(): Opened {
  const drafts: Drafts = new Map();
  const complaints: Complaints = new Map();
  const files: Files = new Map();
  const outbox: Outbox = new Map();
  const mornings = makeMorningStore();
  const consents: Consents = new Map();
  return {
    complaints: makeComplaintStore(drafts, complaints, files, outbox, consents),
    second: makeComplaintStore(drafts, complaints, files, outbox, consents),
    calendars: makeCalendarStore(complaints, outbox),
    drafts: makeDraftStore(drafts, outbox),
    users: makeUserStore(),
    invitations: makeInvitationStore(),
    secondFactors: makeSecondFactorStore(),
    audit: makeAuditStore(),
    attempts: makeAttemptStore(),
    advocates: makeAdvocateStore(),
    managerLinks: makeManagerLinkStore(),
    ownConcerns: makeOwnConcernStore(complaints),
    consents: makeConsentStore(consents),
    asks: makeAskStore(),
    emailCodes: makeEmailCodeStore(),
    colleagueInvitations: makeColleagueInvitationStore(),
    handovers: makeHandoverStore(),
    sessions: makeSessionStore(),
    feeds: makeFeedStore(),
    advocateFeeds: makeFeedStore(),
    ...{ mornings, secondMornings: mornings },
    links: makeEmailLinkStore(drafts),
    outbox: makeOutboxStore(outbox),
    failures: makeFailureStore(complaints, outbox),
    secondOutbox: makeOutboxStore(outbox),
    files: makeFileStore(drafts, complaints, files),
    complaintLinks: makeLinkStore(),
    panelPlaces: makePanelPlaceStore(complaints),
    queue: makeQueueStore(complaints, outbox),
    plant(id, body) {
      const kept = complaints.get(id)!;
      const planted = { position: kept.entries.length + 1, body, recordedAt: 0, recordedBy: 'family' };
      complaints.set(id, { ...kept, entries: [...kept.entries, planted] });
    },
    close() {},
  };
}

describe('in memory', () => allStoreContracts(open));
