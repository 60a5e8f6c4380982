import { join } from 'node:path';
import { advocateFeeds, calendarFeeds } from '../../../db/sqlite/schema.ts';
import { makeAttemptStore } from './attempt-store.ts';
import { makeCalendarStore } from './calendar-store.ts';
import { makeComplaintStore } from './complaint-store.ts';
import { openDatabase, type Database } from './database.ts';
import { makeDraftStore } from './draft-store.ts';
import { makeEmailLinkStore } from './email-link-store.ts';
import { makeFailureStore } from './failure-store.ts';
import { makeFeedStore } from './feed-store.ts';
import { makeMorningStore } from './morning-store.ts';
import { makeOutboxStore } from './outbox-store.ts';
import { makeFileStore } from './file-store.ts';
import { makeLinkStore } from './link-store.ts';
import { makePanelPlaceStore } from './panel-place-store.ts';
import { makeQueueStore } from './queue-store.ts';
import { makeSessionStore } from './session-store.ts';
import { makeUserStore } from './user-store.ts';
import { makeAuditStore } from './audit-store.ts';
import { makeInvitationStore } from './invitation-store.ts';
import { makeSecondFactorStore } from './second-factor-store.ts';
import { makeAdvocateStore } from './advocate-store.ts';
import { makeAskStore } from './ask-store.ts';
import { makeConsentStore } from './consent-store.ts';
import { makeManagerLinkStore } from './manager-link-store.ts';
import { makeOwnConcernStore } from './own-concern-store.ts';
import { makeEmailCodeStore } from './email-code-store.ts';
import { makeColleagueInvitationStore } from './colleague-invitation-store.ts';
import { makeHandoverStore } from './handover-store.ts';

/** Opens the database in a folder, brings it up to date, and makes every store over it. */
export function openStores(folder: string) {
  return storesOver(openDatabase(folder), folder);
}

/** Every store over an open database, with the files of families beside it in its folder. */
export function storesOver(database: Database, folder: string) {
  return {
    complaints: makeComplaintStore(database),
    calendars: makeCalendarStore(database),
    drafts: makeDraftStore(database),
    users: makeUserStore(database),
    invitations: makeInvitationStore(database),
    secondFactors: makeSecondFactorStore(database),
    audit: makeAuditStore(database),
    attempts: makeAttemptStore(database),
    advocates: makeAdvocateStore(database),
    consents: makeConsentStore(database),
    asks: makeAskStore(database),
    managerLinks: makeManagerLinkStore(database),
    ownConcerns: makeOwnConcernStore(database),
    emailCodes: makeEmailCodeStore(database),
    colleagueInvitations: makeColleagueInvitationStore(database),
    handovers: makeHandoverStore(database),
    sessions: makeSessionStore(database),
    feeds: makeFeedStore(database, calendarFeeds),
    advocateFeeds: makeFeedStore(database, advocateFeeds),
    mornings: makeMorningStore(database),
    links: makeEmailLinkStore(database),
    outbox: makeOutboxStore(database),
    failures: makeFailureStore(database),
    files: makeFileStore(database, join(folder, 'files')),
    queue: makeQueueStore(database),
    complaintLinks: makeLinkStore(database),
    panelPlaces: makePanelPlaceStore(database),
    close: () => database.$client.close(),
  };
}
