import { beforeEach, describe, expect, test } from 'vitest';
import { advocateInWords, askForAdvocate, asksForAdvocate } from '../../src/app/ask-for-advocate.ts';
import { lodgeComplaint } from '../../src/app/lodge-complaint.ts';
import { openDraft } from '../../src/app/open-draft.ts';
import { answerQuestion } from '../../src/app/answer-question.ts';
import { readSentences } from '../../src/content/messages.ts';
import { moment } from '../../src/domain/calendar/moment.ts';
import { writeDraft } from '../builders/a-draft.ts';
import { someServices, type SomeServices } from '../builders/some-services.ts';

let services: SomeServices;
beforeEach(() => void (services = someServices('2026-04-01T10:00')));

const young = { area: 'tower-hamlets', role: 'child' };
const opened = async () => (await openDraft('draft-1', services))!;
const press = async (page: string, form: Record<string, string[]> = {}) =>
  askForAdvocate(await opened(), page, { ...form, advocate: ['ask'] }, services);
const stored = async () => {
  const [row] = await services.complaints.list();
  return services.complaints.entries(row!.id);
};

describe('one press on a page of the journey', () => {
  test('is kept in the draft, through later answers, and lodged with the complaint', async () => {
    await writeDraft(services, young);
    expect(await press('what-happened', { 'what-happened': ['Nobody asked me.'] })).toBe('what-happened');
    await answerQuestion(await opened(), 'your-name', { 'your-name': ['Bo'] }, false, services);
    expect(asksForAdvocate((await opened()).draft)).toBe(true);
    await lodgeComplaint(await opened(), services);
    const [lodged, request] = await stored();
    expect(lodged!.event).toMatchObject({
      telling: { 'what-happened': 'Nobody asked me.', 'your-name': 'Bo' },
    });
    expect(JSON.stringify(lodged!.event)).not.toContain('advocate');
    expect(request).toMatchObject({
      ...{ position: 2, recordedBy: 'family' },
      event: { type: 'AdvocateRequested', at: '2026-04-01T10:00:00+01:00' },
    });
  });

  test('keeps what is typed and cannot be used yet, and calls an empty page no fault', async () => {
    await writeDraft(services, { ...young, 'conference-date': undefined });
    await press('conference-date', { 'conference-date': ['31 April'] });
    expect((await opened()).draft.pending).toMatchObject({ slug: 'conference-date' });
    await services.drafts.save('draft-1', { answers: young, pending: null }, services.now());
    await press('grounds', { grounds: [] });
    expect((await opened()).draft.pending).toBeNull();
  });

  test.each([
    ['result', 'result'],
    ['check-answers', 'check-answers'],
    ['saved', 'saved'],
    ['//elsewhere.example', 'result'],
    ['', 'result'],
  ])('on the page "%s" leads back to "%s"', async (page, back) => {
    await writeDraft(services, young);
    expect(await press(page)).toBe(back);
  });

  test('after sending goes straight to staff, once', async () => {
    await lodgeComplaint(await writeDraft(services, young), services);
    expect(await press('sent')).toBe('sent');
    expect(await press('sent')).toBe('sent');
    expect((await stored()).map(({ event }) => event.type)).toEqual(['ComplaintLodged', 'AdvocateRequested']);
  });

  test('is not lodged for somebody who turned out to be no young person', async () => {
    await writeDraft(services, young);
    await press('result');
    await answerQuestion(await opened(), 'role', { role: ['parent'] }, true, services);
    await lodgeComplaint(await opened(), services);
    expect(await stored()).toHaveLength(1);
  });
});

describe('what a young person reads', () => {
  const words = (advocate: Parameters<typeof advocateInWords>[0]) =>
    advocateInWords(advocate, readSentences('actions'));
  const at = moment('2026-04-02T19:00');

  test('offers an advocate, and asks for nobody’s leave', () => {
    expect(words(null)).toMatchObject({ button: 'Ask for an advocate' });
    expect(words(null).said).toContain('You do not have to ask anyone else first.');
  });

  test('says how the request stands', () => {
    expect(words('draft')).toMatchObject({ button: null });
    expect(words({ status: 'requested', at })).toMatchObject({ button: null });
    expect(words({ status: 'requested', at }).said).toContain('Thursday 2 April 2026 at 7pm');
    expect(words({ status: 'arranged', at, note: 'Jo Example.' })).toMatchObject({
      ...{ note: 'Jo Example.', button: 'Ask for an advocate again' },
    });
  });
});
