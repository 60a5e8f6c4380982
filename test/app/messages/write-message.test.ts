import { describe, expect, test } from 'vitest';
import { deliverMessages } from '../../../src/app/messages/deliver-messages.ts';
import { writeMessage } from '../../../src/app/messages/write-message.ts';
import { readSentences } from '../../../src/content/messages.ts';
import { isLinkKind, messageKinds } from '../../../src/domain/contact/message-kinds.ts';
import { channels } from '../../../src/domain/contact/safe-contact.ts';
import { everyAnswer } from '../../builders/a-draft.ts';
import { lodged, newComplaint } from '../../contracts/new-complaint.ts';
import { aDelivery, byEmail } from './delivery.ts';

const sentences = readSentences('outbox');
const link = 'https://service.example/news';
const telling =
  /child|parent|famil|complain|conferenc|protect|safeguard|social|council|partnership|court|plan\b|young|school|police/i;
const places = /durham|cambridge|peterborough|hackney|city|hamlets/i;

describe.each(channels)('by %s', (channel) => {
  describe.each(['adult', 'young'] as const)('for the audience "%s"', (audience) => {
    test.each(messageKinds)('%s tells nothing to somebody else who reads it', (kind) => {
      const { subject, body } = writeMessage({ kind, audience, channel, link }, sentences);
      const all = `${subject}\n${body}`;
      expect(all).not.toMatch(telling);
      expect(all).not.toMatch(places);
      expect(all).not.toMatch(/\d{4}|\{|undefined/);
      expect(subject.length).toBeLessThanOrEqual(40);
      expect(subject).not.toContain('\n');
    });
  });
});

test('a text is short enough for one or two, and has its link', () => {
  for (const kind of messageKinds.filter((one) => !isLinkKind(one))) {
    const code = kind === 'agree-code' ? { code: 'K7M2-9QXD' } : {};
    const { body } = writeMessage({ kind, audience: 'adult', channel: 'text', link, ...code }, sentences);
    expect(body.length, body).toBeLessThanOrEqual(160);
    expect(body).toMatch(/ https:\/\/service\.example\/news$/);
  }
});

/** Every text in an answer becomes a token that is found nowhere else. */
function tokens(value: unknown, found: string[]): unknown {
  if (typeof value === 'string') {
    found.push(`token-${found.length}-q7z`);
    return found.at(-1);
  }
  if (Array.isArray(value)) return value.map((one) => tokens(one, found));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, tokens(one, found)] as const));
}

/** The rest need a limit that is about to end, or an address that was checked: other tests have them. */
const atAnyTime = messageKinds.filter((kind) => !/^(late|limit|access|agree)/.test(kind));

test('nothing that a person typed is in a message of any kind', async () => {
  const found: string[] = [];
  const filled = tokens(everyAnswer, found) as Record<string, unknown>;
  const services = await aDelivery();
  const event = { ...lodged, telling: { ...filled, contact: byEmail } };
  await services.complaints.lodge(newComplaint('token-id-q7z', { events: [event] }));
  await services.outbox.add(
    atAnyTime.map((kind) => ({
      key: `token-key-q7z ${kind}`,
      for: { complaintId: 'id-of-token-id-q7z' },
      kind,
      createdAt: services.now(),
    })),
  );
  await deliverMessages(services);
  const sent = services.mailbox.messages();
  expect(found.length).toBeGreaterThan(5);
  expect(sent.length).toBe(atAnyTime.length);
  expect(JSON.stringify(sent)).not.toContain('q7z');
});
