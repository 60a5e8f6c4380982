import { beforeEach, expect, test } from 'vitest';
import { makeSessions, type Sessions } from '../../src/auth/sessions.ts';
import { makeSessionStore } from '../../src/stores/memory/session-store.ts';

const now = () => Date.UTC(2026, 3, 14, 9);
let sessions: Sessions;
let secure: Sessions;

beforeEach(() => {
  const store = makeSessionStore();
  sessions = makeSessions(store, { isSecure: false, now });
  secure = makeSessions(store, { isSecure: true, now });
});

test.each([
  ['no cookies', undefined],
  ['empty cookies', ''],
  ['a cookie that was taken away', 'staff='],
  ['a broken cookie of another service', 'other=%E0%A4%A; staff=%'],
  ['a very long one', `staff=${'a'.repeat(8000)}`],
  ['a cookie whose name only ends like ours', `not-staff=${'a'.repeat(40)}`],
])('with %s nobody is signed in, and nothing fails', async (_, cookies) => {
  expect(await sessions.staff.read(cookies)).toBeNull();
});

test('a broken cookie of another service does not sign anybody out', async () => {
  const { id } = await sessions.staff.create('staff-1');
  expect(await sessions.staff.read(`other=%E0%A4%A; staff=${id}`)).not.toBeNull();
});

test('scripts cannot read a session’s cookie, and a form on another site does not send it', () => {
  expect(sessions.draft.cookie('id')).toBe('draft=id; HttpOnly; Max-Age=1800; Path=/; SameSite=Lax');
  expect(sessions.complaint.cookie('id')).toBe('complaint=id; HttpOnly; Path=/; SameSite=Lax');
  expect(sessions.staff.cookie('id')).toBe('staff=id; HttpOnly; Path=/; SameSite=Strict');
});

test('over https a cookie is for this host and https alone', () => {
  const secureDraft = '__Host-draft=id; HttpOnly; Max-Age=1800; Path=/; SameSite=Lax; Secure';
  expect(secure.draft.cookie('id')).toBe(secureDraft);
  expect(secure.complaint.cookie('id')).toBe('__Host-complaint=id; HttpOnly; Path=/; SameSite=Lax; Secure');
  expect(secure.staff.cookie('id')).toBe('__Host-staff=id; HttpOnly; Path=/; SameSite=Strict; Secure');
});

test('over https a cookie without the prefix, which another host could have set, is not read', async () => {
  const { id } = await secure.staff.create('staff-1');
  expect(await secure.staff.read(`staff=${id}`)).toBeNull();
  expect(await secure.staff.read(`__Host-staff=${id}`)).not.toBeNull();
});

test('signing out takes the cookie away', () => {
  expect(sessions.staff.blankCookie()).toBe('staff=; HttpOnly; Max-Age=0; Path=/; SameSite=Strict');
  expect(secure.staff.blankCookie()).toMatch(/^__Host-staff=; HttpOnly; Max-Age=0; .*Secure$/);
});
