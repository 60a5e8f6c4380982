import type { IncomingMessage } from 'node:http';
import { makeFormShelf } from './app/form/form-shelf.ts';
import { eraseOldDrafts } from './app/keep-drafts.ts';
import { passwords } from './auth/passwords.ts';
import { readMasterKey } from './auth/master-key.ts';
import { makeSecrets } from './auth/secrets.ts';
import { makeSessions } from './auth/sessions.ts';
import { readCalendar } from './content/calendar.ts';
import { readHelpPages, readYoungHelpPages } from './content/help-pages.ts';
import { readSentences } from './content/messages.ts';
import { readProcedures } from './content/procedures.ts';
import { readQuestionWords } from './content/questions.ts';
import { makeScanner } from './files/evidence/clamd.ts';
import { makeInspector } from './files/evidence/inspector.ts';
import { makePrinter } from './files/pdf/printer.ts';
import { blankExitedCookie, exitedCookie } from './http/exited.ts';
import { sayer } from './journeys/say.ts';
import { makeHub } from './live/hub.ts';
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
  const sessions = makeSessions(stores.sessions, { isSecure, now });
  const admit = (request: IncomingMessage) => sessions.complaint.peek(request.headers.cookie);
  const positionOf = async (id: string) => (await stores.complaints.entries(id)).at(-1)?.position ?? 0;
  return {
    ...{ settings, baseUrl, isSecure, now, sessions },
    today: () => dayNow(now),
    ...{
      complaints: stores.complaints,
      drafts: stores.drafts,
      users: stores.users,
      attempts: stores.attempts,
      feeds: stores.feeds,
      files: stores.files,
      links: stores.links,
    },
    printer,
    inspector: makeInspector(),
    scanner: makeScanner(settings.CLAMD_URL),
    forms: makeFormShelf({ ...content, printer, now }),
    passwords,
    exited: { cookie: exitedCookie(isSecure), blankCookie: blankExitedCookie },
    secrets: makeSecrets(readMasterKey(settings.MASTER_KEY, settings.DATA_DIR)),
    live: makeHub(admit, positionOf),
    close: () => stores.close(),
    /** Ends every way in that a family has open, as when its access code was replaced: visits, and its calendar address. */
    endVisits: async (complaintId: string) => {
      await sessions.complaint.endAllOf(complaintId);
      await stores.feeds.remove(complaintId);
    },
    endDraftVisits: (draftId: string) => sessions.draft.endAllOf(draftId),
    /** Removes what has run out: sessions that ended, and drafts that were not sent in their time. */
    tidy: async () => {
      await sessions.removeExpired();
      await eraseOldDrafts({ drafts: stores.drafts, now });
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
    erasure: readSentences('erasure'),
  };
  return {
    sentences,
    /** Short answers that are the same for every reader. */
    say: {
      refusal: sayer(sentences.refusals, 'adult'),
      date: sayer(sentences.dates, 'adult'),
      return: sayer(sentences.return, 'adult'),
      erasure: sayer(sentences.erasure, 'adult'),
    },
    procedures: readProcedures(),
    calendar: readCalendar(),
    helpPages: readHelpPages(),
    youngHelpPages: readYoungHelpPages(),
    questionWords: readQuestionWords(),
  };
}

export type Services = ReturnType<typeof compose>;
