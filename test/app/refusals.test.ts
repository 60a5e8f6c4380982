import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Refusal } from '../../src/domain/complaint/decision.ts';
import { readSentences } from '../../src/content/messages.ts';
import { fieldOfRefusal } from '../../src/app/staff/refusal-field.ts';
import { sayer } from '../../src/journeys/say.ts';

/** Every reason of the domain: a new one does not compile until it is here. */
const ofTheRules: Record<Refusal, true> = {
  'in-the-future': true,
  'before-the-request': true,
  'before-the-conference': true,
  'out-of-order': true,
  'complaint-ended': true,
  'acceptance-first': true,
  'acceptance-not-needed': true,
  'step-not-in-stage': true,
  'step-already-recorded': true,
  'step-needs-another-first': true,
  'step-not-wanted': true,
  'outcome-missing': true,
  'outcome-unknown': true,
  'outcome-only-one': true,
  'outcome-stands-alone': true,
  'tick-unknown': true,
  'ticks-missing': true,
  'ticks-not-all': true,
  'part-unknown': true,
  'part-missing': true,
  'issue-unknown': true,
  'issues-missing': true,
  'issue-not-covered': true,
  'issue-where-missing': true,
  'delay-not-owed': true,
  'delay-in-past': true,
  'delay-not-later': true,
  'stage-not-open': true,
  'stage-already-requested': true,
  'stage-refused-late': true,
  'reasons-missing': true,
  'letter-not-sent': true,
  'letter-already-posted': true,
  'post-not-wanted': true,
  'letter-before-sent': true,
  'entry-unknown': true,
  'entry-cannot-be-corrected': true,
  'entry-already-corrected': true,
  'entry-others-depend': true,
  'identity-check-missing': true,
  'text-missing': true,
  'text-too-long': true,
  'note-missing': true,
  'appointment-not-offered': true,
  'appointment-answered': true,
  'appointment-past': true,
  'appointment-time-missing': true,
  'appointment-other-times': true,
  'appointment-same-time': true,
  'appointment-offers-used': true,
  'appointment-offers-left': true,
  'appointment-still-open': true,
  'appointment-by-step': true,
  'appointment-before-offer': true,
  'appointment-not-asked': true,
  'restorative-not-offered': true,
  'restorative-answered': true,
  'nothing-to-withdraw': true,
  'question-unknown': true,
  'question-answered': true,
  'challenge-not-open': true,
  'challenge-already-asked': true,
  'challenge-not-asked': true,
  'challenge-first': true,
  'advocate-already-asked': true,
  'advocate-not-asked': true,
  'erasure-already-asked': true,
  'erasure-not-asked': true,
  'erasure-before-end': true,
  'nothing-learned': true,
  'owner-missing': true,
  'recommendation-due-past': true,
  'remedy-not-owed': true,
  'remedy-wrong-missing': true,
  'remedy-due-past': true,
  'recommendation-unknown': true,
  'recommendation-settled': true,
  'panel-not-open': true,
  'panel-incomplete': true,
  'panel-member-unknown': true,
  'panel-member-twice': true,
  'panel-two-chairs': true,
  'panel-name-missing': true,
  'panel-organisation-missing': true,
  'panel-rank-missing': true,
  'panel-involved': true,
  'panel-took-part': true,
  'panel-declaration-missing': true,
  'panel-declaration-future': true,
  'panel-least-missing': true,
  'paper-unknown': true,
  'paper-file-missing': true,
  'too-late': true,
  'not-this-procedure': true,
  'assigned-meanwhile': true,
  'calendar-ends': true,
  'manager-not-wanted': true,
  'manager-name-missing': true,
  'manager-email-wrong': true,
  'manager-asked-often': true,
  'manager-not-asked': true,
  'manager-choice-missing': true,
};
const refusals = readSentences('refusals');
const codes = [...new Set([...Object.keys(ofTheRules), ...Object.keys(refusals.adult)])];
const sources = globSync('src/**/*.{ts,astro}').map((path) => readFileSync(path, 'utf8'));

test.each(codes)('the refusal "%s" has its words: whole sentences, with nothing left to fill in', (code) => {
  expect(sayer(refusals, 'adult')(code)).toMatch(/^[A-Z][^{}]+\.$/);
});

test.each(codes)('the refusal "%s" is given somewhere', (code) => {
  const given = code.replace(/-professional$/, '');
  expect(sources.some((source) => source.includes(`'${given}'`))).toBe(true);
});

test('a refusal is shown beside the field that it is about', () => {
  expect(fieldOfRefusal('outcome-only-one')).toBe('outcome');
  expect(fieldOfRefusal('reasons-missing')).toBe('note');
  expect(fieldOfRefusal('erasure-before-end')).toBe('answer');
  expect(fieldOfRefusal('out-of-order')).toBe('date');
  expect(fieldOfRefusal('changed-meanwhile')).toBe('date');
});
