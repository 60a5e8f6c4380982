import { describe, expect, test } from 'vitest';
import { safeContact, type Channel } from '../../../src/domain/contact/safe-contact.ts';
import { noContact, type ContactWishes, type SafeTimes } from '../../../src/domain/contact/wishes.ts';
import { millis } from '../../builders/some-services.ts';

const all: readonly Channel[] = ['email', 'text', 'post'];
const tuesday = millis('2026-04-14T10:00');
const mornings: SafeTimes = { days: [1, 2, 3, 4, 5], parts: ['morning'] };
const evenings: SafeTimes = { days: [1, 2, 3, 4, 5], parts: ['evening'] };
const said = { others: '', when: null };
const email = { address: 'sam@home.example', ...said };
const text = { number: '07700 900 982', ...said };
const phone = { number: '01632 960 001', mayLeaveMessage: true, ...said };
const post = { address: '1 Example Street', others: '' };

const decide = (ways: Partial<ContactWishes>, ready = all, now = tuesday) =>
  safeContact({ ways: { ...noContact, ...ways }, stopped: [] }, 'news', ready, now);

describe('a message goes by the way that is safe soonest', () => {
  test('e-mail before texts before post, where all are safe now', () => {
    expect(decide({ email, text, post })).toMatchObject({ channel: 'email', from: tuesday });
    expect(decide({ text, post })).toMatchObject({ channel: 'text', to: '07700 900 982' });
    expect(decide({ post })).toEqual({
      way: 'send',
      channel: 'post',
      to: '1 Example Street',
      from: tuesday,
    });
  });

  test('a text now before an e-mail this evening', () => {
    const ways = { email: { ...email, when: evenings }, text: { ...text, when: mornings } };
    expect(decide(ways)).toMatchObject({ channel: 'text', from: tuesday });
    expect(decide(ways, all, millis('2026-04-14T16:00'))).toMatchObject({
      channel: 'email',
      from: millis('2026-04-14T17:00'),
    });
  });

  test('at night it waits for the morning', () => {
    expect(decide({ email }, all, millis('2026-04-14T21:00'))).toMatchObject({
      from: millis('2026-04-15T08:00'),
    });
  });
});

describe('a message is shown on the tracker alone', () => {
  test('when nobody may contact them', () => {
    expect(decide({})).toEqual({ way: 'tracker-only', reason: 'do-not-contact' });
  });

  test('when they have stopped that kind, and no other kind stops with it', () => {
    const wishes = { ways: { ...noContact, email }, stopped: ['news'] } as const;
    expect(safeContact(wishes, 'news', all, tuesday)).toEqual({
      way: 'tracker-only',
      reason: 'kind-stopped',
    });
    expect(safeContact(wishes, 'outcome', all, tuesday)).toMatchObject({ way: 'send' });
  });

  test('when the service has none of the ways that are safe', () => {
    expect(decide({ post }, ['email'])).toEqual({ way: 'tracker-only', reason: 'no-channel' });
    expect(decide({ email }, [])).toEqual({ way: 'tracker-only', reason: 'no-channel' });
  });

  test('when only calls are safe: staff make them, the service does not, and it writes no text to that number', () => {
    expect(decide({ phone })).toEqual({ way: 'tracker-only', reason: 'no-channel' });
  });
});
