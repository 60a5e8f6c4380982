import { beforeEach, describe, expect, test } from 'vitest';
import { deliverMessages } from '../../../src/app/messages/deliver-messages.ts';
import { writeReminders } from '../../../src/app/messages/write-reminders.ts';
import { eraseOldDrafts } from '../../../src/app/keep-drafts.ts';
import { lodgeComplaint } from '../../../src/app/lodge-complaint.ts';
import { openDraft } from '../../../src/app/open-draft.ts';
import { saveDraft } from '../../../src/app/save-draft.ts';
import { readSentences } from '../../../src/content/messages.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { asking, recording, sending } from '../../builders/commands.ts';
import { store } from '../../builders/a-stored-complaint.ts';
import { writeDraft } from '../../builders/a-draft.ts';
import { lodged, newComplaint } from '../../contracts/new-complaint.ts';
import { aDelivery, byEmail, type Delivery } from './delivery.ts';

const subjects = {
  limit7: 'A day to keep in mind',
  limit1: 'Your last day is close',
  late: 'Something is late',
  draft7: 'What you saved',
  draft1: 'What you saved goes soon',
};

let services: Delivery;
beforeEach(async () => void (services = await aDelivery('nothing that can be read')));

/** What goes out in the hour after each time, as a service does that ticks every hour. */
async function tick(...times: string[]): Promise<string[]> {
  const told: string[] = [];
  for (const time of times) {
    services.itIs(time);
    await writeReminders(services);
    await eraseOldDrafts(services);
    const before = services.mailbox.messages().length;
    await deliverMessages(services);
    const sent = services.mailbox.messages();
    told.push(...sent.slice(0, sent.length - before).map(({ subject }) => `${time.slice(0, 10)} ${subject}`));
  }
  return told;
}

const days = (month: string, from: number, to: number, at = '09:00') =>
  Array.from(
    { length: to - from + 1 },
    (_, index) => `${month}-${String(from + index).padStart(2, '0')}T${at}`,
  );

describe('a draft that was saved with an e-mail that is safe', () => {
  const startDraft = async (answers: Record<string, unknown>) => {
    services.itIs('2026-04-01T10:00');
    const opened = await writeDraft(services, { contact: byEmail, ...answers });
    await saveDraft(opened, readSentences('result'), services);
  };

  test('is reminded of a week and a day before its 28 days end, each once, and is then erased', async () => {
    await startDraft({ 'conference-date': undefined });
    expect(await tick(...days('2026-04', 1, 30))).toEqual([
      `2026-04-22 ${subjects.draft7}`,
      `2026-04-28 ${subjects.draft1}`,
    ]);
    expect(await services.drafts.read('draft-1')).toBeNull();
  });

  test('is reminded two days before the time limit to send it ends, once', async () => {
    // Durham: ten working days from Tuesday 31 March, with Easter in between: Thursday 16 April.
    await startDraft({});
    const last = (await openDraft('draft-1', services))!.state.checked;
    expect(last?.ok && last.answer.safeLastDay?.toString()).toBe('2026-04-16');
    expect(await tick(...days('2026-04', 1, 18))).toEqual([`2026-04-14 ${subjects.limit1}`]);
  });

  test('is reminded again when a change has started its 28 days anew', async () => {
    await startDraft({ 'conference-date': undefined });
    await tick('2026-04-22T09:00');
    const { answers } = (await services.drafts.read('draft-1'))!;
    await services.drafts.save('draft-1', { answers, pending: null }, services.now());
    expect(await tick(...days('2026-05', 10, 20))).toEqual([
      `2026-05-13 ${subjects.draft7}`,
      `2026-05-19 ${subjects.draft1}`,
    ]);
  });

  test('is not reminded once it was sent, not even of what was written before', async () => {
    await startDraft({});
    services.itIs('2026-04-14T07:00');
    await writeReminders(services);
    await lodgeComplaint((await openDraft('draft-1', services))!, services);
    const sent = await tick('2026-04-14T09:00', '2026-04-15T09:00');
    expect(sent).toEqual(['2026-04-14 We have it']);
  });

  test('without a code to come back there is nobody to remind', async () => {
    services.itIs('2026-04-01T10:00');
    await writeDraft(services, { contact: byEmail, 'conference-date': undefined });
    expect(await tick(...days('2026-04', 1, 30))).toEqual([]);
  });
});

describe('a complaint', () => {
  const complaint = aComplaint().lodgedOn('2026-04-01').telling({ contact: byEmail });

  test('that the authority is late with is told once, by day', async () => {
    services.itIs('2026-04-01T10:00');
    await store(complaint, services, 'other');
    const hours = ['00:30', '07:30', '09:00', '15:00'].flatMap((at) => days('2026-04', 2, 30, at)).sort();
    const told = await tick(...hours);
    expect(told.filter((one) => one.includes(subjects.late))).toEqual([
      // Three working days for the written reply and ten for the meeting, with Easter in between.
      `2026-04-09 ${subjects.late}`,
      `2026-04-18 ${subjects.late}`,
    ]);
  });
});

test('a complaint that cannot be read keeps no other from its reminders, and is told', async () => {
  const lost = { ...lodged, procedure: 'gone' };
  await services.complaints.lodge(newComplaint('lost', { events: [lost], recordedAt: 0 }));
  await store(aComplaint().lodgedOn('2026-04-01').telling({ contact: byEmail }), services, 'other');
  services.itIs('2026-04-28T09:00');
  await expect(writeReminders(services)).rejects.toThrow('Complaint id-of-lost is under gone');
  expect(await services.outbox.ofComplaint('id-of-other')).not.toEqual([]);
});

test('no more is begun once the service stops', async () => {
  await store(aComplaint().lodgedOn('2026-04-01').telling({ contact: byEmail }), services, 'other');
  services.itIs('2026-04-28T09:00');
  await writeReminders(services, AbortSignal.abort());
  expect(await services.outbox.ofComplaint('id-of-other')).toEqual([]);
});

describe("the family's own limit", () => {
  const decided = () =>
    aComplaint()
      .lodgedOn('2026-04-01')
      .telling({ contact: byEmail })
      .and(
        recording('acknowledged', '2026-04-02'),
        recording('meeting-offered', '2026-04-02'),
        recording('meeting-held', '2026-04-09'),
        sending([], '2026-04-10'),
      );

  test('is told of a week and a day before it ends, each once', async () => {
    await store(decided(), services, 'other');
    const told = await tick(...days('2026-04', 11, 30), ...days('2026-05', 1, 20));
    expect(told.filter((one) => !one.includes(subjects.late))).toEqual([
      `2026-04-22 ${subjects.limit7}`,
      `2026-04-28 ${subjects.limit1}`,
    ]);
  });

  test('is not told of once the next stage was asked for', async () => {
    await store(decided().and(asking('stage-2', '2026-04-13')), services, 'other');
    const told = await tick(...days('2026-04', 13, 30));
    expect(told.filter((one) => one.includes(subjects.limit1))).toEqual([]);
  });
});
