import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'vitest';
import { advocateFeeds, calendarFeeds } from '../../db/sqlite/schema.ts';
import { makeAttemptStore } from '../../src/stores/sqlite/attempt-store.ts';
import { makeCalendarStore } from '../../src/stores/sqlite/calendar-store.ts';
import { makeComplaintStore } from '../../src/stores/sqlite/complaint-store.ts';
import { openDatabase } from '../../src/stores/sqlite/database.ts';
import { makeDraftStore } from '../../src/stores/sqlite/draft-store.ts';
import { makeEmailLinkStore } from '../../src/stores/sqlite/email-link-store.ts';
import { makeFailureStore } from '../../src/stores/sqlite/failure-store.ts';
import { makeFeedStore } from '../../src/stores/sqlite/feed-store.ts';
import { makeMorningStore } from '../../src/stores/sqlite/morning-store.ts';
import { makeOutboxStore } from '../../src/stores/sqlite/outbox-store.ts';
import { makeFileStore } from '../../src/stores/sqlite/file-store.ts';
import { makeLinkStore } from '../../src/stores/sqlite/link-store.ts';
import { makeQueueStore } from '../../src/stores/sqlite/queue-store.ts';
import { makeSessionStore } from '../../src/stores/sqlite/session-store.ts';
import { makePanelPlaceStore } from '../../src/stores/sqlite/panel-place-store.ts';
import { makeUserStore } from '../../src/stores/sqlite/user-store.ts';
import { makeAuditStore } from '../../src/stores/sqlite/audit-store.ts';
import { makeInvitationStore } from '../../src/stores/sqlite/invitation-store.ts';
import { makeSecondFactorStore } from '../../src/stores/sqlite/second-factor-store.ts';
import { makeAdvocateStore } from '../../src/stores/sqlite/advocate-store.ts';
import { makeAskStore } from '../../src/stores/sqlite/ask-store.ts';
import { makeConsentStore } from '../../src/stores/sqlite/consent-store.ts';
import { makeManagerLinkStore } from '../../src/stores/sqlite/manager-link-store.ts';
import { makeOwnConcernStore } from '../../src/stores/sqlite/own-concern-store.ts';
import { makeEmailCodeStore } from '../../src/stores/sqlite/email-code-store.ts';
import { makeColleagueInvitationStore } from '../../src/stores/sqlite/colleague-invitation-store.ts';
import { makeHandoverStore } from '../../src/stores/sqlite/handover-store.ts';
import { allStoreContracts } from '../contracts/all-stores.ts';
import type { Opened } from '../contracts/opened.ts';

function open(): Opened {
  const folder = mkdtempSync(join(tmpdir(), 'data-'));
  const database = openDatabase(folder);
  const other = openDatabase(folder);
  return {
    complaints: makeComplaintStore(database),
    second: makeComplaintStore(other),
    calendars: makeCalendarStore(database),
    drafts: makeDraftStore(database),
    users: makeUserStore(database),
    invitations: makeInvitationStore(database),
    secondFactors: makeSecondFactorStore(database),
    audit: makeAuditStore(database),
    attempts: makeAttemptStore(database),
    advocates: makeAdvocateStore(database),
    managerLinks: makeManagerLinkStore(database),
    ownConcerns: makeOwnConcernStore(database),
    consents: makeConsentStore(database),
    asks: makeAskStore(database),
    emailCodes: makeEmailCodeStore(database),
    colleagueInvitations: makeColleagueInvitationStore(database),
    handovers: makeHandoverStore(database),
    sessions: makeSessionStore(database),
    feeds: makeFeedStore(database, calendarFeeds),
    advocateFeeds: makeFeedStore(database, advocateFeeds),
    mornings: makeMorningStore(database),
    secondMornings: makeMorningStore(other),
    links: makeEmailLinkStore(database),
    outbox: makeOutboxStore(database),
    failures: makeFailureStore(database),
    secondOutbox: makeOutboxStore(other),
    files: makeFileStore(database, join(folder, 'files')),
    complaintLinks: makeLinkStore(database),
    panelPlaces: makePanelPlaceStore(database),
    queue: makeQueueStore(database),
    plant(id, body) {
      const planted = `insert into events select complaint_id, max(position) + 1, ?, 0, 'family' from events where complaint_id = ?`;
      database.$client.prepare(planted).run(body, id);
    },
    close() {
      database.$client.close();
      other.$client.close();
      rmSync(folder, { recursive: true });
    },
  };
}

describe('in SQLite', () => allStoreContracts(open));
