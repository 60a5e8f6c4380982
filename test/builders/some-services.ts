import type { ComplaintServices } from '../../src/app/complaint-services.ts';
import { makeSearches } from '../../src/app/queue/searches.ts';
import { makeSecrets } from '../../src/auth/secrets.ts';
import { exactTime, moment } from '../../src/domain/calendar/moment.ts';
import { bytesForCode, codeFrom } from '../../src/domain/complaint/codes.ts';
import type { Secrets } from '../../src/ports/secrets.ts';
import { makeAttemptStore } from '../../src/stores/memory/attempt-store.ts';
import { makeCalendarStore } from '../../src/stores/memory/calendar-store.ts';
import { makeComplaintStore, type Complaints } from '../../src/stores/memory/complaint-store.ts';
import { makeAskStore } from '../../src/stores/memory/ask-store.ts';
import { makeConsentStore, type Consents } from '../../src/stores/memory/consent-store.ts';
import { makeDraftStore, type Drafts } from '../../src/stores/memory/draft-store.ts';
import { makeEmailLinkStore } from '../../src/stores/memory/email-link-store.ts';
import { makeFailureStore } from '../../src/stores/memory/failure-store.ts';
import { makeFileStore, type Files } from '../../src/stores/memory/file-store.ts';
import { makeOutboxStore, type Outbox } from '../../src/stores/memory/outbox-store.ts';
import { makePanelPlaceStore } from '../../src/stores/memory/panel-place-store.ts';
import { makeQueueStore } from '../../src/stores/memory/queue-store.ts';
import { makeUserStore } from '../../src/stores/memory/user-store.ts';
import { makeAuditStore } from '../../src/stores/memory/audit-store.ts';
import { makeInvitationStore } from '../../src/stores/memory/invitation-store.ts';
import { makeSecondFactorStore } from '../../src/stores/memory/second-factor-store.ts';
import { makeAdvocateStore } from '../../src/stores/memory/advocate-store.ts';
import { makeManagerLinkStore } from '../../src/stores/memory/manager-link-store.ts';
import { makeOwnConcernStore } from '../../src/stores/memory/own-concern-store.ts';
import { makeEmailCodeStore } from '../../src/stores/memory/email-code-store.ts';
import { makeColleagueInvitationStore } from '../../src/stores/memory/colleague-invitation-store.ts';
import { makeHandoverStore } from '../../src/stores/memory/handover-store.ts';
import { england } from '../domain/england.ts';
import { procedures } from '../domain/procedures.ts';

/** London time such as `2026-04-01T10:00` in milliseconds since 1970. */
export function millis(text: string): number {
  return exactTime(moment(text)).epochMilliseconds;
}

/** Every use case's needs, in memory: the real rules and content, a clock that stands still, ids that count up. */
export function someServices(startsAt = '2026-04-01T10:00') {
  const drafts: Drafts = new Map();
  const complaints: Complaints = new Map();
  const files: Files = new Map();
  const outbox: Outbox = new Map();
  const consents: Consents = new Map();
  const told: string[] = [];
  const secrets = countingSecrets();
  let time = millis(startsAt);
  const services = {
    complaints: makeComplaintStore(drafts, complaints, files, outbox, consents),
    consents: makeConsentStore(consents),
    asks: makeAskStore(),
    outbox: makeOutboxStore(outbox),
    failures: makeFailureStore(complaints, outbox),
    drafts: makeDraftStore(drafts, outbox),
    links: makeEmailLinkStore(drafts),
    files: makeFileStore(drafts, complaints, files),
    attempts: makeAttemptStore(),
    users: makeUserStore(),
    invitations: makeInvitationStore(),
    secondFactors: makeSecondFactorStore(),
    advocates: makeAdvocateStore(),
    managerLinks: makeManagerLinkStore(),
    ownConcerns: makeOwnConcernStore(complaints),
    audit: makeAuditStore(),
    emailCodes: makeEmailCodeStore(),
    colleagueInvitations: makeColleagueInvitationStore(),
    handovers: makeHandoverStore(),
    calendars: makeCalendarStore(complaints, outbox),
    panelPlaces: makePanelPlaceStore(complaints),
    queue: makeQueueStore(complaints, outbox),
    searches: makeSearches({ now: () => time, newId: secrets.newId }),
    ...{ procedures, calendar: england, secrets },
    live: {
      changed: (id: string) => void told.push(id),
      lookAgain: (id: string) => void told.push(`advocate ${id}`),
    },
    now: () => time,
  } satisfies ComplaintServices & Record<string, unknown>;
  return {
    ...services,
    /** Complaints whose open pages were told of a change, in order. */
    told,
    /** Sets the clock. */
    itIs: (text: string) => void (time = millis(text)),
  };
}

export type SomeServices = ReturnType<typeof someServices>;

/** The real ones with a key for tests, but ids and references that are the same in every run. */
function countingSecrets(): Secrets {
  let count = 0;
  return {
    ...makeSecrets('a key for tests, and for nothing else'),
    newId: () => `id-${(count += 1)}`,
    newReference: () => codeFrom(new Uint8Array(bytesForCode).fill((count += 1)), 2),
  };
}
