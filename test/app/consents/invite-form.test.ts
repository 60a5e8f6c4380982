import { beforeEach, expect, test } from 'vitest';
import { takeInvitation } from '../../../src/app/consents/invite-form.ts';
import { formOf, readTerms } from '../../../src/app/consents/terms-form.ts';
import { readSentences } from '../../../src/content/messages.ts';
import { sayer } from '../../../src/journeys/say.ts';
import { family, lettingIn } from './letting-in.ts';

let all: Awaited<ReturnType<typeof lettingIn>>;
beforeEach(async () => void (all = await lettingIn()));
const say = sayer(readSentences('advocates'), 'adult');
const services = () => ({ ...all.services, say: { date: sayer(readSentences('dates'), 'adult') } });
const chosen = { how: ['code'], what: ['see'], 'how-long': ['open'], whom: ['person'] };
const take = (form: Record<string, string[]>) => takeInvitation(family, 'id-of-first', form, say, services());

test('nothing is chosen for the family: each question that is left out gets its sentence', async () => {
  expect(await take({})).toEqual({
    status: 'faults',
    faults: {
      how: 'Choose how you want to invite them',
      what: 'Choose what they may do',
      'how-long': 'Choose for how long',
      whom: 'Choose who may do it',
    },
  });
  expect(await all.consents()).toEqual([]);
});

test('a code is answered once', async () => {
  expect(await take(chosen)).toMatchObject({ status: 'code', code: expect.stringMatching(/^\w{4}-\w{4}$/) });
});

test('an e-mail needs an address, and one that is right', async () => {
  const wrong = { status: 'faults', faults: { email: 'Enter their e-mail address, like name@example.org' } };
  expect(await take({ ...chosen, how: ['email'] })).toEqual(wrong);
  expect(await take({ ...chosen, how: ['email'], email: ['maya'] })).toEqual(wrong);
  expect(await take({ ...chosen, how: ['email'], email: ['maya@a.example'] })).toEqual({
    ...{ status: 'sent', email: 'maya@a.example' },
  });
});

test('more invitations than can wait are refused with what to do', async () => {
  for (let count = 0; count < 5; count += 1) await take(chosen);
  expect(await take(chosen)).toMatchObject({ faults: { how: expect.stringContaining('Take one back') } });
});

test.each([
  ['30 June', '2026-06-30'],
  ['10/4/26', '2026-04-10'],
])('the last day is typed as people type days: %s', (typed, until) => {
  const form = { ...chosen, 'how-long': ['day'], until: [typed] };
  expect(readTerms(form, say, services())).toEqual({
    ok: true,
    terms: { scope: 'see', until, isWhole: false },
  });
});

test('a last day that has passed, and one that is missing, are said to be so', () => {
  const faultOf = (typed: string) =>
    readTerms({ ...chosen, 'how-long': ['day'], until: [typed] }, say, services());
  expect(faultOf('9/4/2026')).toMatchObject({ faults: { until: expect.stringContaining('has passed') } });
  expect(faultOf('')).toMatchObject({ faults: { until: 'Enter the date' } });
});

test('what stands is shown as it can be sent again', () => {
  const terms = { scope: 'act', until: '2026-06-30', isWhole: true } as const;
  expect(readTerms(formOf(terms), say, services())).toEqual({ ok: true, terms });
});
