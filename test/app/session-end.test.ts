import { expect, test } from 'vitest';
import { sessionEnd, sessionNotice } from '../../src/app/session-end.ts';
import { readSentences } from '../../src/content/messages.ts';
import { sayer } from '../../src/journeys/say.ts';
import { millis } from '../builders/some-services.ts';

const say = sayer(readSentences('return'), 'adult');

test.each([
  ['in summer', '2026-07-01T14:05', '2:35pm'],
  ['in winter', '2026-01-15T09:30', '10am'],
  ['at midnight', '2026-04-01T23:30', 'midnight'],
  ['while the clocks go forward', '2026-03-29T00:45', '2:15am'],
])('the end is told in the time of London: %s', (_, now, until) => {
  expect(sessionEnd(millis(now) + 30 * 60_000, millis(now))).toEqual({ until, seconds: 1800 });
});

test('a page never promises more time than it has', () => {
  const now = millis('2026-04-01T10:00');
  expect(sessionEnd(now + 59_999, now)).toEqual({ until: '10am', seconds: 59 });
});

test('who writes is told to save, who follows is told to sign in again', () => {
  const end = { until: '2:35pm', seconds: 1800 };
  const links = { stayHref: '/complain/stay', saveHref: '/complain/saved' };
  const writing = sessionNotice(end, 'save', links, say);
  const following = sessionNotice(end, 'sign-in', { ...links, saveHref: null }, say);
  expect([writing.line, writing.then]).toEqual(['This page works until 2:35pm.', 'Save before then.']);
  expect(sessionNotice(end, 'save', { ...links, saveHref: null }, say).then).toBe('');
  expect(following.then).toBe('After that, sign in again.');
  expect(following.warning).toContain('until 2:35pm');
  expect(writing).toMatchObject({ ...end, ...links });
});
