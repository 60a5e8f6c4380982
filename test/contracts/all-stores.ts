import { describe } from 'vitest';
import { accessCodeContract } from './access-code.ts';
import { attemptStoreContract } from './attempt-store.ts';
import { calendarStoreContract } from './calendar-store.ts';
import { complaintListContract } from './complaint-list.ts';
import { draftEmailContract } from './draft-email.ts';
import { draftStoreContract } from './draft-store.ts';
import { emailLinkStoreContract } from './email-link-store.ts';
import { erasureContract } from './erasure.ts';
import { failureStoreContract } from './failure-store.ts';
import { feedStoreContract } from './feed-store.ts';
import { fileStoreContract } from './file-store.ts';
import { historyContract } from './history.ts';
import { linkStoreContract } from './link-store.ts';
import { lodgingContract } from './lodging.ts';
import type { Open } from './opened.ts';
import { outboxClaimsContract } from './outbox-claims.ts';
import { outboxWritingContract } from './outbox-writing.ts';
import { panelPlaceStoreContract } from './panel-place-store.ts';
import { queueStoreContract } from './queue-store.ts';
import { queueWritingContract } from './queue-writing.ts';
import { sessionStoreContract } from './session-store.ts';
import { userStoreContract } from './user-store.ts';

/** The rules of every port, for one kind of database. */
export function allStoreContracts(open: Open): void {
  describe('lodging', () => lodgingContract(open));
  describe('the history of a complaint', () => historyContract(open));
  describe('the access code of a complaint', () => accessCodeContract(open));
  describe('the erasure of a complaint', () => erasureContract(open));
  describe('the list of complaints', () => complaintListContract(open));
  describe('the queue', () => queueStoreContract(open));
  describe('keeping the queue', () => queueWritingContract(open));
  describe('the calendar', () => calendarStoreContract(open));
  describe('drafts', () => draftStoreContract(open));
  describe('the e-mail address of a draft', () => draftEmailContract(open));
  describe('sessions', () => sessionStoreContract(open));
  describe('staff', () => userStoreContract(open));
  describe('calendar feeds', () => feedStoreContract(open));
  describe('links in e-mails', () => emailLinkStoreContract(open));
  describe('writing messages', () => outboxWritingContract(open));
  describe('messages that could not be sent', () => failureStoreContract(open));
  describe('sending messages', () => outboxClaimsContract(open));
  describe('files', () => fileStoreContract(open));
  describe('links between complaints', () => linkStoreContract(open));
  describe('places on panels', () => panelPlaceStoreContract(open));
  describe('attempts', () => attemptStoreContract(open));
}
