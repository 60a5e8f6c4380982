import { sql } from 'drizzle-orm';
import {
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  type AnySQLiteColumn,
} from 'drizzle-orm/sqlite-core';
import type { ConsentStatus, Scope } from '../../src/domain/consent/consent.ts';
import type { Holiday } from '../../src/domain/calendar/bank-holidays.ts';
import type { MessageKind } from '../../src/domain/contact/message-kinds.ts';
import type { Channel } from '../../src/domain/contact/safe-contact.ts';
import type { QueueRank, QueueState } from '../../src/domain/complaint/queue-state.ts';
import type { FileKind, FilePurpose } from '../../src/domain/evidence/kinds.ts';
import type { Membership } from '../../src/domain/staff/membership.ts';

/*
 * Times are milliseconds since 1970. What people wrote is JSON text, which keeps every character they can type.
 * A change here: npx drizzle-kit generate --config db/sqlite/drizzle.config.ts, then add STRICT to new tables.
 */

/** One row for each complaint: what it is found and opened by. What happened is in `events`. */
export const complaints = sqliteTable('complaints', {
  id: text().primaryKey(),
  reference: text().notNull().unique(),
  /** Keyed hash of the access code: the code itself is never stored. */
  codeHash: text('code_hash').notNull(),
  /** Unique: one draft makes one complaint. Not a foreign key, as a paper complaint has no draft. */
  draftId: text('draft_id').notNull().unique(),
  lodgedAt: integer('lodged_at').notNull(),
  seenPosition: integer('seen_position').notNull().default(0),
});

/** What happened, in order. Only ever added to: triggers refuse to change or remove an event. */
export const events = sqliteTable(
  'events',
  {
    complaintId: text('complaint_id')
      .notNull()
      .references(() => complaints.id),
    position: integer().notNull(),
    body: text().notNull(),
    recordedAt: integer('recorded_at').notNull(),
    recordedBy: text('recorded_by').notNull(),
  },
  ({ complaintId, position }) => [
    primaryKey({ columns: [complaintId, position] }),
    /** Those who sit on panels are found by their account. Queries write it in the same way. */
    index('events_of_panel_account')
      .on(sql`case when json_valid("body") then "body" ->> '$.account' end`)
      .where(sql`case when json_valid("body") then "body" ->> '$.account' end is not null`),
  ],
);

/**
 * How each complaint stands, so that the queue can find and sort it: made from `events`, in the same transaction, and
 * made anew where that was done by older rules. Nothing is lost with it.
 */
export const queue = sqliteTable(
  'queue',
  {
    complaintId: text('complaint_id')
      .primaryKey()
      .references(() => complaints.id),
    basis: text().notNull(),
    position: integer().notNull(),
    partnership: text().notNull(),
    version: text().notNull(),
    area: text().notNull(),
    stage: text().notNull(),
    state: text().$type<QueueState>().notNull(),
    duty: text().notNull(),
    due: text(),
    lateAfter: integer('late_after'),
    rank: integer().$type<QueueRank>().notNull(),
    holder: text(),
    assignee: text(),
    isNew: integer('is_new', { mode: 'boolean' }).notNull(),
    /** Marks with spaces between them; empty when the family waits for nothing. */
    waiting: text().notNull(),
    /** Words with a space before each; empty once they were deleted. */
    names: text().notNull(),
    lodgedAt: integer('lodged_at').notNull(),
    contactSaidAt: integer('contact_said_at').notNull(),
  },
  ({ rank, lateAfter, lodgedAt, complaintId, assignee }) => [
    index('queue_by_urgency').on(rank, sql`${lateAfter} is null`, lateAfter, lodgedAt, complaintId),
    index('queue_of_assignee').on(assignee),
  ],
);

/** Complaints that are still being written. Once sent, only the mark is left. */
export const drafts = sqliteTable(
  'drafts',
  {
    id: text().primaryKey(),
    answers: text().notNull(),
    pending: text(),
    complaintId: text('complaint_id').references(() => complaints.id),
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
    /** Keyed hash of the return code, once it has been shown: the code itself is never stored. */
    returnHash: text('return_hash').unique(),
    /** Where a link to come back may be sent, as its writer says that nobody else reads it. */
    email: text(),
    /** Keyed hash of that address, once a link that went there was used: then the draft is found by it. */
    emailHash: text('email_hash'),
    /** The account that writes it for a family; null where its writer has none. */
    owner: text(),
  },
  ({ emailHash, owner }) => [index('drafts_by_email').on(emailHash), index('drafts_by_owner').on(owner)],
);

/** Who is signed in. The id is a hash: somebody who reads this table cannot take a session over. */
export const sessions = sqliteTable(
  'sessions',
  {
    id: text().primaryKey(),
    subject: text().notNull(),
    expiresAt: integer('expires_at').notNull(),
    seenPosition: integer('seen_position').notNull(),
    /** However often it is prolonged, it ends then. */
    latest: integer(),
  },
  ({ subject, expiresAt }) => [
    index('sessions_of_subject').on(subject),
    index('sessions_by_expiry').on(expiresAt),
  ],
);

/** Those who record steps for a partnership. */
export const staff = sqliteTable('staff', {
  id: text().primaryKey(),
  /** In lower case. */
  email: text().notNull().unique(),
  name: text().notNull(),
  passwordHash: text('password_hash').notNull(),
  mustChangePassword: integer('must_change_password', { mode: 'boolean' }).notNull(),
  /** In which partnerships, and as what. */
  memberships: text({ mode: 'json' }).$type<readonly Membership[]>().notNull().default([]),
  status: text({ enum: ['invited', 'active', 'suspended'] })
    .notNull()
    .default('active'),
  /** Who they are for the single sign-on. */
  subject: text().unique(),
});

/** Links that let somebody choose the first password. Only keyed hashes of them are kept. */
export const invitations = sqliteTable('invitations', {
  staffId: text('staff_id')
    .primaryKey()
    .references(() => staff.id, { onDelete: 'cascade' }),
  tokenHash: text('token_hash').notNull().unique(),
  expiresAt: integer('expires_at').notNull(),
});

/**
 * What staff and advocates show beside their password or code. The secret is sealed, the recovery codes are keyed hashes.
 * The account is one of staff or of an advocate: no two ids are the same, as none can be guessed.
 */
export const secondFactors = sqliteTable('second_factors', {
  accountId: text('account_id').primaryKey(),
  sealedSecret: text('sealed_secret').notNull(),
  lastStep: integer('last_step').notNull(),
  recoveryHashes: text('recovery_hashes', { mode: 'json' }).$type<readonly string[]>().notNull(),
});

/** What staff did and looked at: ids alone. Only ever added to: triggers refuse to change or remove an entry. */
export const auditEntries = sqliteTable(
  'audit_entries',
  {
    position: integer().primaryKey(),
    at: integer().notNull(),
    by: text().notNull(),
    action: text().notNull(),
    partnership: text(),
    complaintId: text('complaint_id'),
    memberId: text('member_id'),
    seal: text().notNull(),
  },
  ({ complaintId, position }) => [index('audit_of_complaint').on(complaintId, position)],
);

/** Secret addresses at which calendars may read somebody's dates. Only a keyed hash of each is kept. */
function feedTable(name: string, owner: string, references: () => AnySQLiteColumn) {
  return sqliteTable(name, {
    ownerId: text(owner).primaryKey().references(references),
    tokenHash: text('token_hash').notNull().unique(),
    madeAt: integer('made_at').notNull(),
  });
}

/** For the dates of one complaint. */
export const calendarFeeds = feedTable('calendar_feeds', 'complaint_id', () => complaints.id);
/** For the dates of all families who let an advocate in. */
export const advocateFeeds = feedTable('advocate_feeds', 'advocate_id', () => advocates.id);

/** Files that people sent: whose they are, and what they are called. Their content is on disk, under the id. */
export const files = sqliteTable(
  'files',
  {
    id: text().primaryKey(),
    /** Goes with the draft. When that is lodged, its files are the complaint's. */
    draftId: text('draft_id').references(() => drafts.id, { onDelete: 'cascade' }),
    complaintId: text('complaint_id').references(() => complaints.id),
    /** For showing alone: never a path. */
    name: text().notNull(),
    kind: text().$type<FileKind>().notNull(),
    size: integer().notNull(),
    purpose: text().$type<FilePurpose>().notNull(),
    addedAt: integer('added_at').notNull(),
    /** As entries say it: before it is sent, it is theirs alone. */
    addedBy: text('added_by').notNull().default('family'),
  },
  ({ draftId, complaintId }) => [
    index('files_of_draft').on(draftId),
    index('files_of_complaint').on(complaintId),
    check('files_have_one_owner', sql`(${draftId} is null) <> (${complaintId} is null)`),
  ],
);

/** Tries at what can be guessed. The key is a hash and says nothing about a person. */
export const attempts = sqliteTable(
  'attempts',
  { id: integer().primaryKey(), key: text().notNull(), at: integer().notNull() },
  ({ key, at }) => [index('attempts_of_key').on(key, at), index('attempts_by_time').on(at)],
);

/** Messages that wait to go out, and what became of those that did. No words and no addresses: see the wishes. */
export const outbox = sqliteTable(
  'outbox',
  {
    key: text().primaryKey(),
    complaintId: text('complaint_id').references(() => complaints.id),
    /** Not a foreign key: a draft is erased when its time is over. */
    draftId: text('draft_id'),
    kind: text().$type<MessageKind>().notNull(),
    createdAt: integer('created_at').notNull(),
    status: text({ enum: ['waiting', 'sent', 'shown', 'failed'] }).notNull(),
    /** While it waits: when it is tried next. */
    dueAt: integer('due_at').notNull(),
    tries: integer().notNull().default(0),
    claimedUntil: integer('claimed_until').notNull().default(0),
    settledAt: integer('settled_at'),
    channel: text().$type<Channel>(),
    reason: text(),
  },
  ({ complaintId, draftId, dueAt, settledAt }) => [
    index('outbox_of_complaint').on(complaintId),
    index('outbox_of_draft').on(draftId),
    index('outbox_failed')
      .on(settledAt)
      .where(sql`status = 'failed'`),
    index('outbox_due')
      .on(dueAt)
      .where(sql`status = 'waiting'`),
  ],
);

/** Links that were sent by e-mail and work once. Only keyed hashes of the link and of the address are kept. */
export const emailLinks = sqliteTable(
  'email_links',
  {
    tokenHash: text('token_hash').primaryKey(),
    complaintId: text('complaint_id').references(() => complaints.id),
    /** Goes with the draft. */
    draftId: text('draft_id').references(() => drafts.id, { onDelete: 'cascade' }),
    purpose: text({ enum: ['confirm-email', 'access-link', 'first-link'] }).notNull(),
    addressHash: text('address_hash').notNull(),
    expiresAt: integer('expires_at').notNull(),
  },
  ({ expiresAt, draftId, complaintId }) => [
    index('email_links_by_expiry').on(expiresAt),
    index('email_links_of_draft').on(draftId),
    check('email_links_have_one_owner', sql`(${draftId} is null) <> (${complaintId} is null)`),
  ],
);

/** Complaints about the same conference, as staff see them: who linked two, and who ended it. Families see nothing of it. */
export const complaintLinks = sqliteTable(
  'complaint_links',
  {
    id: integer().primaryKey(),
    complaintId: text('complaint_id')
      .notNull()
      .references(() => complaints.id),
    otherId: text('other_id')
      .notNull()
      .references(() => complaints.id),
    linkedBy: text('linked_by').notNull(),
    linkedAt: integer('linked_at').notNull(),
    unlinkedBy: text('unlinked_by'),
    unlinkedAt: integer('unlinked_at'),
  },
  ({ complaintId, otherId }) => [
    index('complaint_links_of_complaint').on(complaintId),
    index('complaint_links_of_other').on(otherId),
  ],
);

/** Every list of bank holidays that was in force, each whole. Only ever added to. */
export const holidayLists = sqliteTable('holiday_lists', {
  id: integer().primaryKey(),
  holidays: text({ mode: 'json' }).$type<readonly Holiday[]>().notNull(),
  importedAt: integer('imported_at').notNull(),
  importedBy: text('imported_by').notNull(),
});

/** Dates on which a body that procedures name meets: entered or taken back, when and by whom. Only ever added to. */
export const meetingChanges = sqliteTable('meeting_changes', {
  id: integer().primaryKey(),
  partnership: text().notNull(),
  body: text().notNull(),
  date: text().notNull(),
  change: text({ enum: ['added', 'removed'] }).notNull(),
  at: integer().notNull(),
  by: text().notNull(),
});

/** What staff did about a message that could not be sent. Only ever added to. */
export const failureCare = sqliteTable(
  'failure_care',
  {
    id: integer().primaryKey(),
    messageKey: text('message_key')
      .notNull()
      // A message about a draft goes with the draft.
      .references(() => outbox.key, { onDelete: 'cascade' }),
    what: text({ enum: ['tried-again', 'dealt-with'] }).notNull(),
    at: integer().notNull(),
    by: text().notNull(),
  },
  ({ messageKey }) => [index('failure_care_of_message').on(messageKey)],
);

/** Whom advocates work for. */
export const organisations = sqliteTable('organisations', {
  id: text().primaryKey(),
  name: text().notNull(),
});

/** Those who help families. They come in by a code that is sent to their address. */
export const advocates = sqliteTable(
  'advocates',
  {
    id: text().primaryKey(),
    /** In lower case. */
    email: text().notNull().unique(),
    name: text().notNull(),
    organisationId: text('organisation_id').references(() => organisations.id),
    role: text().notNull(),
    isManager: integer('is_manager', { mode: 'boolean' }).notNull(),
    hasMorningMail: integer('has_morning_mail', { mode: 'boolean' }).notNull(),
    status: text({ enum: ['active', 'closed'] }).notNull(),
    createdAt: integer('created_at').notNull(),
  },
  ({ organisationId }) => [index('advocates_of_organisation').on(organisationId)],
);

/** Which family lets whom see or act, in which complaint. */
export const consents = sqliteTable(
  'consents',
  {
    id: text().primaryKey(),
    complaintId: text('complaint_id')
      .notNull()
      .references(() => complaints.id),
    status: text().$type<ConsentStatus>().notNull(),
    advocateId: text('advocate_id').references(() => advocates.id),
    organisationId: text('organisation_id').references(() => organisations.id),
    scope: text().$type<Scope>().notNull(),
    until: text(),
    label: text().notNull(),
    seenPosition: integer('seen_position').notNull(),
    createdAt: integer('created_at').notNull(),
  },
  ({ complaintId, advocateId, organisationId }) => [
    index('consents_of_complaint').on(complaintId),
    index('consents_of_advocate').on(advocateId),
    index('consents_of_organisation').on(organisationId),
  ],
);

/** Codes and links by which somebody takes an invitation up. Only keyed hashes of them are kept. */
export const consentInvitations = sqliteTable('consent_invitations', {
  consentId: text('consent_id')
    .primaryKey()
    .references(() => consents.id),
  tokenHash: text('token_hash').notNull().unique(),
  expiresAt: integer('expires_at').notNull(),
  isWhole: integer('is_whole', { mode: 'boolean' }).notNull().default(false),
  sentTo: text('sent_to').notNull().default(''),
});

/** The last morning on which an advocate had the e-mail that they chose: nobody has it twice. */
export const morningMails = sqliteTable('morning_mails', {
  advocateId: text('advocate_id')
    .primaryKey()
    .references(() => advocates.id),
  /** In London, as YYYY-MM-DD. */
  day: text().notNull(),
  /** When it may be tried again; null once it went out, and while it is on its way. */
  dueAt: integer('due_at'),
});

/** Concerns of professionals that they follow from their account. One that is still written has its draft alone. */
export const ownConcerns = sqliteTable(
  'own_concerns',
  {
    id: text().primaryKey(),
    advocateId: text('advocate_id')
      .notNull()
      .references(() => advocates.id),
    /** Not a foreign key: a draft goes some time after it was sent, and its complaint knows it still. */
    draftId: text('draft_id').unique(),
    complaintId: text('complaint_id')
      .unique()
      .references(() => complaints.id),
    createdAt: integer('created_at').notNull(),
  },
  ({ advocateId, draftId, complaintId }) => [
    index('own_concerns_of_advocate').on(advocateId),
    check('own_concerns_have_one_origin', sql`(${draftId} is null) <> (${complaintId} is null)`),
  ],
);

/** Links by which line managers decide. Only keyed hashes of them are kept, one for each complaint: the last. */
export const managerLinks = sqliteTable('manager_links', {
  complaintId: text('complaint_id')
    .primaryKey()
    .references(() => complaints.id),
  tokenHash: text('token_hash').notNull().unique(),
  expiresAt: integer('expires_at').notNull(),
});

/** Codes that were sent to an address. The key and the code are keyed hashes, so that neither can be read here. */
export const emailCodes = sqliteTable('email_codes', {
  key: text().primaryKey(),
  codeHash: text('code_hash').notNull(),
  expiresAt: integer('expires_at').notNull(),
  tries: integer().notNull(),
});

/** Who is asked into an organisation of advocates, by the address that they will show to be theirs. */
export const colleagueInvitations = sqliteTable(
  'colleague_invitations',
  {
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    /** In lower case. */
    email: text().notNull(),
    expiresAt: integer('expires_at').notNull(),
  },
  ({ organisationId, email }) => [
    primaryKey({ columns: [organisationId, email] }),
    index('colleague_invitations_of_address').on(email),
  ],
);

/** Consents that were asked for so that somebody takes over from a colleague. */
export const handovers = sqliteTable(
  'handovers',
  {
    /** The one that the family is asked for. */
    consentId: text('consent_id')
      .primaryKey()
      .references(() => consents.id, { onDelete: 'cascade' }),
    /** The one that the colleague has. */
    fromConsentId: text('from_consent_id')
      .notNull()
      .references(() => consents.id, { onDelete: 'cascade' }),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    at: integer().notNull(),
  },
  ({ organisationId }) => [index('handovers_of_organisation').on(organisationId)],
);

/**
 * What advocates asked families for, whether there is such a family or not: their list tells no difference. A keyed hash
 * stands for the reference.
 */
export const asks = sqliteTable(
  'asks',
  {
    advocateId: text('advocate_id')
      .notNull()
      .references(() => advocates.id),
    referenceHash: text('reference_hash').notNull(),
    /** Not a foreign key: where there is no such family, there is no consent. */
    consentId: text('consent_id').notNull(),
    label: text().notNull(),
    askedAt: integer('asked_at').notNull(),
  },
  ({ advocateId, referenceHash, askedAt }) => [
    primaryKey({ columns: [advocateId, referenceHash] }),
    index('asks_by_time').on(askedAt),
  ],
);
