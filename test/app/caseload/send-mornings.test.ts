import { beforeEach, describe, expect, test } from 'vitest';
import { sendMornings, type MorningServices } from '../../../src/app/caseload/send-mornings.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { sending } from '../../builders/commands.ts';
import { anAdvocate } from '../../builders/some-advocates.ts';
import { hasAsked, letIn, someCaseload, type SomeCaseload } from '../../builders/some-caseload.ts';
import type { Outgoing, Sent } from '../../../src/ports/sender.ts';

let services: SomeCaseload & MorningServices;
let sent: Outgoing[];
let answer: Sent | Error;
beforeEach(async () => {
  const caseload = someCaseload('2026-04-09T07:00');
  [sent, answer] = [[], { ok: true }];
  const sender: MorningServices['sender'] = {
    channels: ['email'],
    async send(message) {
      sent.push(message);
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
  services = { ...caseload, sender, messageUrl: 'https://service.example' };
  await services.advocates.save(anAdvocate({ hasMorningMail: true }));
  await letIn(aComplaint(), services, 'Blue door');
});

/** A round at that time. */
const round = async (now: string) => {
  services.itIs(now);
  await sendMornings(services);
};

describe('the e-mail in the morning', () => {
  test('says numbers, and nothing of anybody', async () => {
    await letIn(aComplaint().and(sending([], '2026-04-08')), services, 'Two dogs', { seenPosition: 2 });
    await hasAsked(services, 'asked');
    await round('2026-04-17T07:00');
    expect(sent).toHaveLength(1);
    const { to, subject, body, key } = sent[0]!;
    expect([to, subject]).toEqual(['maya.example@advocates.example', 'Your morning summary']);
    expect(body.split('\n\n')[1]).toBe(
      [
        ...['Dates today: 1', 'Dates in the next 7 days: 0', 'Answers that are late: 1'],
        ...['Waiting for somebody you help: 1', 'Something new: 1', 'Waiting for consent: 1'],
      ].join('\n'),
    );
    expect(body).toContain('https://service.example/advocate\n');
    expect(`${subject} ${body}`).not.toMatch(/blue|dogs|durham|child|complain|conference|id-of|consent-/i);
    expect(key).not.toContain('advocate-1');
  });

  test.each([
    ['2026-04-09T06:59', 0, 'before 7'],
    ['2026-04-09T07:00', 1, 'at 7 by the summer time of London'],
    ['2026-01-08T07:00', 1, 'at 7 by its winter time'],
    ['2026-04-09T11:59', 1, 'late in the morning, when the service was not there before'],
    ['2026-04-09T12:00', 0, 'once the morning is over'],
    ['2026-04-11T07:00', 0, 'on a Saturday'],
    ['2026-04-06T07:00', 0, 'on Easter Monday'],
  ])('%s: %i, %s', async (now, count) => {
    await round(now);
    expect(sent).toHaveLength(count);
  });

  test('goes out once a day, whatever restarts and however many processes there are', async () => {
    await Promise.all([sendMornings(services), sendMornings({ ...services })]);
    await round('2026-04-09T07:01');
    await round('2026-04-09T11:00');
    expect(sent).toHaveLength(1);
    await round('2026-04-10T07:00');
    expect(sent).toHaveLength(2);
  });

  test('goes to nobody who did not choose it, who helps nobody, or whose account is closed', async () => {
    await services.advocates.save(anAdvocate());
    const others = { hasMorningMail: true, email: 'bo@advocates.example' };
    await services.advocates.save(anAdvocate({ id: 'advocate-2', ...others }));
    await services.advocates.save(
      anAdvocate({ id: 'advocate-3', ...others, email: 'cy@advocates.example', status: 'closed' }),
    );
    await round('2026-04-09T07:00');
    expect(sent).toEqual([]);
  });

  test('one that cannot go out now is tried again after ten minutes, under the same key', async () => {
    answer = { ok: false, reason: 'unavailable' };
    await round('2026-04-09T07:00');
    await round('2026-04-09T07:09');
    expect(sent).toHaveLength(1);
    answer = { ok: true };
    await round('2026-04-09T07:10');
    await round('2026-04-09T07:30');
    expect(sent).toHaveLength(2);
    expect(sent[0]!.key).toBe(sent[1]!.key);
  });

  test('one that is refused is not tried again on that day', async () => {
    answer = { ok: false, reason: 'refused' };
    await round('2026-04-09T07:00');
    await round('2026-04-09T08:00');
    expect(sent).toHaveLength(1);
  });

  test('a fault keeps no other from theirs, is told, and is tried again', async () => {
    const bo = { id: 'advocate-2', name: 'Bo Example', email: 'bo@advocates.example', hasMorningMail: true };
    await services.advocates.save(anAdvocate(bo));
    await letIn(aComplaint(), services, 'theirs', { advocateId: 'advocate-2' });
    answer = new Error('The sender has a fault.');
    await expect(sendMornings(services)).rejects.toThrow('The sender has a fault.');
    expect(sent).toHaveLength(2);
    answer = { ok: true };
    await round('2026-04-09T07:10');
    expect(sent).toHaveLength(4);
  });

  test('begins no other once the service stops, and needs somebody who carries e-mail', async () => {
    await sendMornings(services, AbortSignal.abort());
    await sendMornings({ ...services, sender: { ...services.sender, channels: ['text'] } });
    expect(sent).toEqual([]);
    await sendMornings(services);
    expect(sent).toHaveLength(1);
  });
});
