import { beforeEach, describe, expect, test } from 'vitest';
import { answerQuestion } from '../../../src/app/answer-question.ts';
import { lodgeComplaint } from '../../../src/app/lodge-complaint.ts';
import { readComplaint } from '../../../src/app/read-complaint.ts';
import { signInToComplaint } from '../../../src/app/sign-in-to-complaint.ts';
import {
  forgetKeyedIn,
  letterOf,
  lodgeKeyedIn,
  openKeyedIn,
  receivedInWords,
  startKeyingIn,
} from '../../../src/app/staff/key-in.ts';
import { readReceivedForm } from '../../../src/app/staff/received-form.ts';
import { replaceAccessCode } from '../../../src/app/staff/replace-access-code.ts';
import { readSentences } from '../../../src/content/messages.ts';
import { moment } from '../../../src/domain/calendar/moment.ts';
import { sayer } from '../../../src/journeys/say.ts';
import { everyAnswer, writeDraft } from '../../builders/a-draft.ts';
import { queued } from '../../builders/queued.ts';
import { someServices, type SomeServices } from '../../builders/some-services.ts';
import { anOfficer, staffWith } from '../../builders/some-staff.ts';

let services: SomeServices;
beforeEach(() => void (services = someServices('2026-04-20T10:00')));

/** Keys in every answer, received as said. */
async function keyIn(at: string, answers: Record<string, unknown> = {}): Promise<string> {
  const received = { at: moment(at), cameBy: 'letter' } as const;
  const started = await startKeyingIn(anOfficer, received, services);
  if (!started.ok) throw new Error(started.reason);
  const { draft } = started;
  const all = { ...draft.answers, ...everyAnswer, ...answers };
  await services.drafts.save(draft.id, { answers: all, pending: null }, services.now());
  return draft.id;
}

const opened = async (id: string) => (await openKeyedIn(id, anOfficer, services))!;

describe('a complaint that is keyed in', () => {
  test('counts from the day on which it came, and says who recorded it and how it came', async () => {
    const lodged = await lodgeKeyedIn(await opened(await keyIn('2026-04-02')));
    const read = (await readComplaint(lodged.ok ? lodged.id : '', services))!;
    expect(read.entries[0]).toMatchObject({
      ...{ recordedBy: 'staff-1', recordedAt: services.now() },
      event: {
        at: '2026-04-02',
        cameBy: 'letter',
        lastDay: '2026-04-16',
        acceptance: null,
        telling: everyAnswer,
      },
    });
    expect(await queued(services)).toMatchObject([{ due: '2026-04-09', isNew: true }]);
  });

  test('is judged as of that day: in time then, though it would be late now', async () => {
    const { state } = await opened(await keyIn('2026-04-16'));
    expect(state.today.toString()).toBe('2026-04-16');
    expect(state.checked).toMatchObject({ answer: { answer: 'can-complain' } });
  });

  test('that came late is recorded as late where somebody may still decide, once it says why', async () => {
    const without = await lodgeKeyedIn(await opened(await keyIn('2026-04-17')));
    expect(without).toEqual({ ok: false, reason: 'not-complete' });
    const lodged = await lodgeKeyedIn(await opened(await keyIn('2026-04-17', { 'why-late': 'I was ill.' })));
    const read = await readComplaint(lodged.ok ? lodged.id : '', services);
    expect(read!.complaint).toMatchObject({ status: 'awaiting-acceptance', why: 'late' });
  });

  test('that came too late is refused where the rules refuse it', async () => {
    const answers = { area: 'tower-hamlets' };
    expect(await lodgeKeyedIn(await opened(await keyIn('2026-04-06', answers)))).toEqual({
      ...{ ok: false, reason: 'too-late' },
    });
    expect(await lodgeKeyedIn(await opened(await keyIn('2026-04-05', answers)))).toMatchObject({ ok: true });
  });

  test('cannot come before the conference', async () => {
    const lodged = await lodgeKeyedIn(await opened(await keyIn('2026-03-30')));
    expect(lodged.ok).toBe(false);
  });

  test('keeps the time of day where it is known, for limits in hours', async () => {
    const lodged = await lodgeKeyedIn(
      await opened(await keyIn('2026-04-01T14:30', { area: 'tower-hamlets' })),
    );
    const read = (await readComplaint(lodged.ok ? lodged.id : '', services))!;
    const clock = read.progress.clocks.find((one) => one.clock.id === 'stage-1.acknowledge');
    expect(clock?.due?.at?.toString()).toContain('2026-04-02T14:30');
  });

  test('is answered question by question, as of the day on which it came', async () => {
    const keyedIn = await opened(await keyIn('2026-04-02'));
    const form = { 'conference-date': ['3 April 2026'] };
    expect(await answerQuestion(keyedIn, 'conference-date', form, true, keyedIn.services)).toMatchObject({
      status: 'kept',
    });
    expect((await services.drafts.read(keyedIn.draft.id))!.updatedAt).toBe(services.now());
  });
});

describe('the draft is open', () => {
  test('to the member of staff who keys it in, and to nobody else', async () => {
    const id = await keyIn('2026-04-02');
    expect(await openKeyedIn(id, { ...anOfficer, id: 'staff-2' }, services)).toBeNull();
  });

  test('no longer to somebody who may not key in any more', async () => {
    const id = await keyIn('2026-04-02');
    expect(await openKeyedIn(id, staffWith(['chair']), services)).toBeNull();
  });

  test('only where staff began it: what a family writes is not', async () => {
    const { draft } = await writeDraft(services);
    expect(await openKeyedIn(draft.id, anOfficer, services)).toBeNull();
  });
});

describe('the code for the letter', () => {
  test('opens the tracker, is shown until it is in the letter, and then no more', async () => {
    const id = await keyIn('2026-04-02');
    expect(await letterOf(id, anOfficer, services)).toBeNull();
    await lodgeKeyedIn(await opened(id));
    const letter = (await letterOf(id, anOfficer, services))!;
    expect(await signInToComplaint({ ...letter, address: '192.0.2.1' }, services)).toMatchObject({
      ok: true,
    });
    expect(await letterOf(id, { ...anOfficer, id: 'staff-2' }, services)).toBeNull();
    expect(await openKeyedIn(id, anOfficer, services)).toBeNull();
    await forgetKeyedIn(id, services);
    expect(await letterOf(id, anOfficer, services)).toBeNull();
  });

  test('is not shown once another code has replaced it', async () => {
    const id = await keyIn('2026-04-02');
    const lodged = await lodgeKeyedIn(await opened(id));
    if (!lodged.ok) throw new Error(lodged.reason);
    const withVisits = { ...services, endVisits: async () => {} };
    const request = { actor: anOfficer, by: 'Ola Officer', note: 'I rang.' };
    expect(await replaceAccessCode(lodged, { ...request, expectedPosition: 1 }, withVisits)).toMatchObject({
      ok: true,
    });
    expect(await letterOf(id, anOfficer, services)).toBeNull();
  });

  test('says if the family named no address to which post is safe', async () => {
    const nothing = { contact: { email: null, phone: null, post: null } };
    for (const [answers, mayPost] of [
      [{}, true],
      [nothing, false],
    ] as const) {
      const id = await keyIn('2026-04-02', answers);
      await lodgeKeyedIn(await opened(id));
      expect(await letterOf(id, anOfficer, services)).toMatchObject({ mayPost });
    }
  });

  test('is never that of a complaint which a family sent', async () => {
    const keyedIn = await writeDraft(services, { 'why-late': 'I was ill.' }, 'draft-of-family');
    await lodgeComplaint(keyedIn, services);
    expect(await letterOf('draft-of-family', anOfficer, services)).toBeNull();
  });
});

describe('when and how it came', () => {
  const say = { date: sayer(readSentences('dates'), 'adult') };
  const read = (date: string, how: string, time = '') =>
    readReceivedForm({ date, time, how }, { ...services, say });

  test('is read from what staff typed', () => {
    const answer = read('17/4/26', 'telephone', '9.30');
    expect(answer.ok && receivedInWords({ ...answer.received, by: 'staff-1' })).toBe(
      'Friday 17 April 2026 at 9:30am, by telephone',
    );
  });

  test.each([
    ['', 'letter', '', ['date']],
    ['21/4/26', 'letter', '', ['date']],
    ['17/4/26', 'pigeon', '', ['how']],
    ['17/4/26', 'letter', '99:00', ['time']],
    ['31/4/26', '', '', ['date', 'how']],
  ])('"%s", "%s", "%s" has faults in %j', (date, how, time, fields) => {
    const answer = read(date, how, time);
    expect(!answer.ok && Object.keys(answer.faults)).toEqual(fields);
  });
});
