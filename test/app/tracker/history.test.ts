import { describe, expect, test } from 'vitest';
import { historyOf } from '../../../src/app/tracker/history.ts';
import { trackerOf } from '../../../src/app/tracker/tracker.ts';
import { readSentences } from '../../../src/content/messages.ts';
import { sayer } from '../../../src/journeys/say.ts';
import { aComplaint, type ComplaintBuilder } from '../../builders/a-complaint.ts';
import {
  asking,
  correcting,
  datingLetter,
  deciding,
  recording,
  replacingCode,
  sending,
} from '../../builders/commands.ts';
import { askingForFamily, lettingIn } from '../../builders/consent-commands.ts';
import { seen } from '../../builders/a-stored-complaint.ts';
import { someServices } from '../../builders/some-services.ts';

const sentences = readSentences('tracker');
const history = (complaint: ComplaintBuilder, seenPosition = 99) =>
  historyOf(seen(complaint, someServices('2026-06-01')), seenPosition, sayer(sentences, 'adult'));
const titles = (complaint: ComplaintBuilder) => history(complaint).map(({ title }) => title);

test('the newest comes first, each with its day', () => {
  const lines = history(
    aComplaint().and(recording('acknowledged', '2026-04-02'), asking('stage-2', '2026-04-03')),
  );
  expect(lines.map(({ title, when, isByFamily }) => [title, when, isByFamily])).toEqual([
    ['You asked for stage 2, resolution meeting', 'Friday 3 April 2026', true],
    ['The chairperson wrote back to you', 'Thursday 2 April 2026', false],
    ['Your complaint was sent and received', 'Wednesday 1 April 2026 at 10am', true],
  ]);
});

test.each([
  [
    'a late request',
    aComplaint().and(asking('stage-2', '2026-05-10')),
    'You asked for stage 2, resolution meeting, after the last day',
  ],
  [
    'a complaint that is taken',
    aComplaint().by('child').and(deciding(true, '2026-04-02')),
    'Your complaint was taken',
  ],
  [
    'one that is not',
    aComplaint()
      .by('child')
      .and(deciding(false, '2026-04-02', 'No.')),
    'Your complaint was not taken',
  ],
  [
    'a letter that came',
    aComplaint()
      .under('tower-hamlets')
      .and(sending(['not-upheld'], '2026-04-08'), datingLetter('stage-1', '2026-04-09')),
    'You said that the letter came on Thursday 9 April 2026',
  ],
])('%s has its words', (_, complaint, title) => {
  expect(titles(complaint)[0]).toBe(title);
});

describe('what a step kept', () => {
  test('in time, late, and without a limit', () => {
    const [offered, replied] = history(
      aComplaint().and(recording('acknowledged', '2026-04-08'), recording('meeting-offered', '2026-04-20')),
    );
    const said = 'Dealt with here: How the conference was run.';
    expect(replied!.details).toEqual([said, 'It was due by Wednesday 8 April 2026.']);
    expect(offered!.details).toEqual(['It was due by Friday 17 April 2026, so it came late.']);
    expect(history(aComplaint().and(sending([], '2026-04-09')))[0]!.details).toEqual([]);
  });

  test('a panel that meets again is not called late', () => {
    const metOnce = aComplaint().atStage('stage-3').and(recording('meeting-held', '2026-04-20'));
    const again = metOnce.and(
      sending(['not-enough-information'], '2026-04-21'),
      recording('meeting-held', '2026-05-20'),
    );
    const incomplete = expect.stringMatching(/^Not everybody was on the panel/);
    expect(history(again)[0]).toMatchObject({ title: 'The panel met', details: [incomplete] });
  });

  test('an outcome is named before the limit', () => {
    const upheld = aComplaint()
      .under('tower-hamlets')
      .and(sending(['upheld'], '2026-04-13'));
    expect(history(upheld)[0]!.details).toEqual([
      'Result: Your appeal is upheld.',
      'It was due by Friday 10 April 2026, so it came late.',
    ]);
  });
});

test('a wrong entry stays, marked, with the reason in the entry that says so', () => {
  const corrected = aComplaint().and(
    recording('acknowledged', '2026-04-02'),
    correcting(2, '2026-04-03', 'Another family.'),
  );
  const [correction, wrong, sent] = history(corrected);
  expect(correction).toMatchObject({
    title: 'An entry was corrected',
    note: 'Another family.',
    mayBeCorrected: false,
  });
  expect(wrong).toMatchObject({ isCorrected: true, mayBeCorrected: false });
  expect(wrong!.details).toContain('This entry was wrong and no longer counts.');
  expect(sent).toMatchObject({ isCorrected: false, mayBeCorrected: false });
  expect(history(aComplaint().and(recording('acknowledged', '2026-04-02')))[0]).toMatchObject({
    mayBeCorrected: true,
  });
});

test('a new access code is told with who gave it and how they checked, and cannot be called wrong', () => {
  const [line] = history(aComplaint().and(replacingCode('2026-04-02T10:00')));
  expect(line).toMatchObject({
    title: 'You were given a new access code',
    when: 'Thursday 2 April 2026 at 10am',
    note: 'I rang the number on file.',
    isByFamily: false,
    mayBeCorrected: false,
  });
  expect(line!.details[0]).toMatch(/^Ola Officer gave it to you\. The old code stopped working at once\./);
});

test('what was recorded since the last visit is marked as new, and nothing else', () => {
  const steps = [recording('acknowledged', '2026-04-02'), recording('meeting-offered', '2026-04-03')];
  const read = seen(aComplaint().and(...steps), someServices('2026-04-05'));
  const isNew = (seenPosition: number) =>
    trackerOf(read, seenPosition, sentences).history.map((one) => one.isNew);
  expect(isNew(1)).toEqual([true, true, false]);
  expect(isNew(2)).toEqual([true, false, false]);
  expect(isNew(3)).toEqual([false, false, false]);
});

test('what an advocate did for the family says so, to adults and to young people, and counts as the family’s', () => {
  const complaint = aComplaint().and(
    lettingIn('Maya Example', '2026-04-01T12:00'),
    askingForFamily('When?', '2026-04-02'),
  );
  const [asked] = history(complaint);
  expect(asked).toMatchObject({ isByFamily: true, details: ['By Maya Example for the family.'] });
  const [young] = historyOf(
    seen(complaint.young(), someServices('2026-06-01')),
    99,
    sayer(sentences, 'young'),
  );
  expect(young?.by).toBe('By Maya Example, who helps you.');
});
