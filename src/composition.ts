import type { IncomingMessage } from 'node:http';
import { followCalendar } from './app/administration/followed-calendar.ts';
import { makeCaseShelf } from './app/caseload/case-shelf.ts';
import { sendMornings } from './app/caseload/send-mornings.ts';
import { pause } from './app/consents/ask-family.ts';
import { makeFactsShelf } from './app/figures/facts-shelf.ts';
import { sweepUnsentFiles } from './app/files/sweep-unsent.ts';
import { makeFormShelf } from './app/form/form-shelf.ts';
import { eraseOldDrafts } from './app/keep-drafts.ts';
import { deliverMessages } from './app/messages/deliver-messages.ts';
import { writeReminders } from './app/messages/write-reminders.ts';
import { renewQueue } from './app/queue/renew-queue.ts';
import { makeSearches } from './app/queue/searches.ts';
import { guessedPasswords } from './auth/guessed-passwords.ts';
import { oneTimeCodes } from './auth/one-time-codes.ts';
import { passwords } from './auth/passwords.ts';
import { readMasterKey } from './auth/master-key.ts';
import { makeSecrets } from './auth/secrets.ts';
import { makeSessions } from './auth/sessions.ts';
import { singleSignOnFor } from './auth/single-sign-on-for.ts';
import { readHolidays } from './content/calendar.ts';
import { readHelpPages, readYoungHelpPages } from './content/help-pages.ts';
import { readLetterTemplates } from './content/letter-templates.ts';
import { readSentences } from './content/messages.ts';
import { readProcedures } from './content/procedures.ts';
import { readQuestionWords } from './content/questions.ts';
import { makeScanner } from './files/evidence/clamd.ts';
import { makeInspector } from './files/evidence/inspector.ts';
import { makePrinter } from './files/pdf/printer.ts';
import { admitTo } from './http/admit-to.ts';
import { blankExitedCookie, exitedCookie } from './http/exited.ts';
import { sayer } from './journeys/say.ts';
import { makeHub } from './live/hub.ts';
import { sendersFor } from './notify/senders-for.ts';
import { dayNow } from './ports/now.ts';
import type { Settings } from './settings.ts';
import { openStores } from './stores/sqlite/stores.ts';

/** How long a file may lie without belonging to anybody, in milliseconds: longer than it takes to come in. */
const hour = 3_600_000;

/** Everything that pages and streams need, made once from the settings: the only place that chooses. */
export function compose(settings: Settings) {
  const baseUrl = settings.BASE_URL?.replace(/\/$/, '') ?? null;
  const isSecure = baseUrl?.startsWith('https:') ?? false;
  const now = () => settings.FROZEN_TIME ?? Date.now();
  const content = readContent();
  const printer = makePrinter();
  const stores = openStores(settings.DATA_DIR);
  const followed = followCalendar(readHolidays(), stores.calendars, now);
  /** For what is made once: its calendar is the one in force. */
  const known = {
    ...{ ...content, complaints: stores.complaints, printer, now },
    get calendar() {
      return followed.current;
    },
  };
  /** For one piece of work, which keeps to one calendar. */
  const rules = () => ({ ...stores, ...content, calendar: followed.current, now });
  const cases = makeCaseShelf(known);
  const secrets = makeSecrets(readMasterKey(settings.MASTER_KEY, settings.DATA_DIR));
  const { sender, mailbox } = sendersFor(settings);
  const messageUrl = baseUrl ?? `http://localhost:${settings.PORT}`;
  const sessions = makeSessions(stores.sessions, { isSecure, now });
  const admit = (request: IncomingMessage) => admitTo(request, { ...stores, sessions, now });
  const positionOf = async (id: string) => (await stores.complaints.positionsOf([id]))[0]?.position ?? 0;
  return {
    ...stores,
    ...{ settings, baseUrl, isSecure, now, sessions, followed },
    /** Taken anew by whoever works something out: an import changes it while the service runs. */
    get calendar() {
      return followed.current;
    },
    today: () => dayNow(now),
    facts: makeFactsShelf(known),
    cases,
    searches: makeSearches({ now, newId: secrets.newId }),
    printer,
    inspector: makeInspector(),
    scanner: makeScanner(settings.CLAMD_URL),
    forms: makeFormShelf(known),
    ...{ passwords, guessedPasswords, oneTimeCodes },
    singleSignOn: singleSignOnFor(settings, messageUrl),
    exited: { cookie: exitedCookie(isSecure), blankCookie: blankExitedCookie },
    ...{ secrets, sender, mailbox, messageUrl },
    /** Takes in what another process stored of the calendar, and works the queue out anew by it. */
    followCalendar: async () => {
      if (await followed.refresh()) await renewQueue(rules());
    },
    /** Before the first request: what older rules or content worked out for the queue is worked out anew. */
    renewQueue: () => renewQueue(rules()),
    /** Sends what is due. Nothing new is begun once `signal` is aborted. */
    deliver: (signal?: AbortSignal) =>
      deliverMessages(
        {
          ...rules(),
          messageSentences: content.sentences.outbox,
          secrets,
          sender,
          messageUrl,
          now,
        },
        signal,
      ),
    /** Writes the reminders that are due. */
    remind: (signal?: AbortSignal) => writeReminders(rules(), signal),
    /** Works out again what lists of advocates show, once a day has ended. */
    renewCases: (signal?: AbortSignal) => cases.renew(signal),
    /** Sends the e-mails of the morning that are due. */
    sendMornings: (signal?: AbortSignal) =>
      sendMornings({ ...rules(), cases, secrets, sender, messageUrl }, signal),
    live: makeHub(admit, positionOf),
    close() {
      sender.close();
      stores.close();
    },
    /**
     * Ends every way in that a family has open, as when its access code was replaced: visits, links, and its calendar
     * address, with the account that follows it. `except`: the session that goes on, or the own concern of an account.
     */
    endVisits: async (complaintId: string, except?: string) => {
      if (except) await sessions.complaint.endOthersOf(complaintId, except);
      else await sessions.complaint.endAllOf(complaintId);
      await stores.feeds.remove(complaintId);
      await stores.links.removeOf({ complaintId });
      const own = await stores.ownConcerns.ofComplaint(complaintId);
      if (own && own.id !== except) await stores.ownConcerns.remove(own.id);
    },
    /** Ends every visit of a member of staff, as when their roles change. */
    endStaffVisits: async (memberId: string) => {
      await Promise.all([sessions.staff.endAllOf(memberId), sessions.entry.endAllOf(memberId)]);
    },
    /** Ends every visit of an advocate. `except`: the session that goes on. */
    endAdvocateVisits: async (advocateId: string, except?: string) => {
      if (except) await sessions.advocate.endOthersOf(advocateId, except);
      else await sessions.advocate.endAllOf(advocateId);
    },
    endDraftVisits: (draftId: string) => sessions.draft.endAllOf(draftId),
    /** Removes what has run out: sessions that ended, and drafts and files that were not sent in their time. */
    tidy: async () => {
      await sessions.removeExpired();
      await stores.links.removeExpired(now());
      await stores.managerLinks.removeExpired(now());
      await stores.emailCodes.removeExpired(now());
      await stores.asks.removeBefore(now() - pause);
      await stores.colleagueInvitations.removeExpired(now());
      await eraseOldDrafts({ drafts: stores.drafts, now });
      await sweepUnsentFiles({ ...stores, now });
      // By the machine's own clock, which the disk goes by.
      await stores.files.sweep(Date.now() - hour);
    },
    ...content,
  };
}

/** The content files. Any fault stops the start, with a sentence that names the file. */
function readContent() {
  const sentences = {
    journey: readSentences('journey'),
    result: readSentences('result'),
    tracker: readSentences('tracker'),
    letters: readSentences('letters'),
    form: readSentences('form'),
    actions: readSentences('actions'),
    refusals: readSentences('refusals'),
    dates: readSentences('dates'),
    return: readSentences('return'),
    outbox: readSentences('outbox'),
    messages: readSentences('messages'),
    erasure: readSentences('erasure'),
    advocates: readSentences('advocates'),
  };
  const procedures = readProcedures();
  return {
    sentences,
    letterTemplates: readLetterTemplates(procedures),
    /** Short answers that are the same for every reader. */
    say: {
      refusal: sayer(sentences.refusals, 'adult'),
      date: sayer(sentences.dates, 'adult'),
      return: sayer(sentences.return, 'adult'),
      erasure: sayer(sentences.erasure, 'adult'),
      letter: sayer(sentences.letters, 'adult'),
    },
    procedures,
    helpPages: readHelpPages(),
    youngHelpPages: readYoungHelpPages(),
    questionWords: readQuestionWords(),
  };
}

export type Services = ReturnType<typeof compose>;
