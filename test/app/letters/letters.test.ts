import { describe, expect, test } from 'vitest';
import { letterAt, lettersIn } from '../../../src/app/letters/letters.ts';
import { readSentences } from '../../../src/content/messages.ts';
import { factsFor } from '../../../src/demo/facts.ts';
import { moment } from '../../../src/domain/calendar/moment.ts';
import { recordStep } from '../../../src/domain/complaint/record-step.ts';
import type { StepEvent } from '../../../src/domain/procedure/stage.ts';
import type { LetterPaper } from '../../../src/ports/printer.ts';
import { aComplaint, type ComplaintBuilder } from '../../builders/a-complaint.ts';
import { seen } from '../../builders/a-stored-complaint.ts';
import { asking, correcting, deciding, recording, type Command } from '../../builders/commands.ts';
import {
  adding,
  arrangingAdvocate,
  askingQuestion,
  decidingChallenge,
  offeringMeeting,
  offeringTime,
  replying,
  requestingAdvocate,
} from '../../builders/exchange-commands.ts';
import { someServices } from '../../builders/some-services.ts';
import { situations } from '../tracker/situations.ts';

const sentences = { tracker: readSentences('tracker'), letters: readSentences('letters') };
const note = 'Dear family.\n\nWe are sorry about the report.';

/** Staff of the Group Manager write something with a step. */
function writing(step: StepEvent, at: string, outcome: readonly string[] = []): Command {
  const made = { step, at: moment(at), by: 'group-manager', note, outcome, stage: 'stage-1' };
  const { now, recordedBy } = recording(step, at);
  return {
    ...{ now, recordedBy },
    decide: ({ complaint, context }) =>
      recordStep(complaint, { ...made, ...factsFor(step, 'stage-1', { complaint, context }) }, context),
  };
}

const appeal = aComplaint().under('tower-hamlets');
const refused = appeal.and(
  recording('acknowledged', '2026-04-02'),
  writing('outcome-sent', '2026-04-08', ['not-upheld']),
);

function letter(complaint: ComplaintBuilder, position: number, on = '2026-04-21T12:00'): LetterPaper | null {
  const services = someServices(on);
  return letterAt(seen(complaint, services), position, sentences, services);
}

function part(paper: LetterPaper | null, heading: string): readonly string[] {
  return paper?.parts.find((one) => one.heading === heading)?.paragraphs ?? [];
}

describe('the letter with an outcome', () => {
  const sent = letter(refused, 3);

  test('says whose it is, when it was sent, for which complaint, and which stage it answers', () => {
    expect(sent).toMatchObject({
      title: 'Letter',
      partnership: { name: 'Tower Hamlets Safeguarding Children Partnership' },
      heading: 'Your answer: Stage 1, the Group Manager',
      about: ['Wednesday 8 April 2026', 'Your reference is K7M2-9QXD.'],
      notice: null,
    });
  });

  test('has the result with its meaning, and the words that staff wrote, as they wrote them', () => {
    expect(part(sent, 'The result')).toEqual([
      'Your appeal is not upheld.',
      'They do not agree with you. The decision stays. You can ask for stage 2.',
    ]);
    expect(part(sent, 'What they wrote to you')).toEqual([note]);
  });

  test('says what can be done next, by which day, how, and from when that day is counted', () => {
    const next = part(sent, 'What happens next');
    expect(next).toContain('You can ask for stage 2. The last day is Saturday 11 April 2026.');
    expect(next.join(' ')).toContain('We count from the day of this letter.');
    expect(next.join(' ')).toContain('SQA@towerhamlets.gov.uk');
    expect(next).toContain('The plan stays in force meanwhile.');
  });

  test('names the office that wrote it, and nobody in it', () => {
    expect(sent?.signed).toBe('Written by the Group Manager, Child Protection Chairs.');
  });

  test('is the same later, whatever has happened since', () => {
    const later = refused.and(asking('stage-2', '2026-04-10'));
    expect(letter(later, 3, '2026-09-01T12:00')).toEqual(sent);
  });

  test('says so once it has been corrected', () => {
    const corrected = letter(refused.and(correcting(3, '2026-04-09')), 3);
    expect(corrected).toEqual({
      ...sent,
      notice: 'This letter was wrong and no longer counts. Your page shows what counts now.',
    });
  });
});

test('a step about which staff wrote something is a letter, and one without words is none', () => {
  const written = appeal.and(writing('acknowledged', '2026-04-02'));
  expect(letter(written, 2)).toMatchObject({
    heading: 'The Group Manager wrote to say that your appeal has come',
  });
  const dealtWith = 'Dealt with here: How the conference was run.';
  expect(part(letter(written, 2), 'What they wrote to you')).toEqual([dealtWith, note]);
  const silent = aComplaint().under('tower-hamlets').and(recording('restorative-offered', '2026-04-02'));
  expect(letter(silent, 2)).toBeNull();
});

test('the decision whether to take a complaint is a letter', () => {
  const notTaken = aComplaint()
    .by('child')
    .and(deciding(false, '2026-04-02', 'Not for us.'));
  const decision = letter(notTaken, 2);
  expect(decision?.heading).toBe('Your complaint was not taken');
  expect(part(decision, 'What they wrote to you')).toEqual(['Not for us.']);
});

test('the answer to a question is a letter, with the question, from the office that was asked', () => {
  const asked = aComplaint().and(askingQuestion('May my sister come?', '2026-04-02'));
  const answered = asked.and(replying(2, 'Yes, she may.', '2026-04-03'), adding('Thank you.', '2026-04-04'));
  expect(lettersIn({ entries: answered.entries() })).toEqual([3]);
  const paper = letter(answered, 3);
  expect(part(paper, 'What they wrote to you')).toEqual([
    'You had asked: May my sister come?',
    'Yes, she may.',
  ]);
  expect(paper?.signed).toBe('Written by the chairperson.');
});

test('the offer of an appointment is a letter that says when and where, with words or without', () => {
  const offered = aComplaint().and(
    offeringMeeting('2026-05-06T14:00', '2026-04-08'),
    offeringTime('2026-05-07T09:30', '2026-04-09'),
  );
  const texts = [2, 3].map((position) => part(letter(offered, position), 'What they wrote to you')[0]);
  expect(texts).toEqual([
    'The appointment: Wednesday 6 May 2026 at 2pm, Example House.',
    'The appointment: Thursday 7 May 2026 at 9:30am, Example House.',
  ]);
});

test('the decision whether the panel meets once more is a letter', () => {
  const [, challenged] = situations.find(([name]) => name === 'Durham 2016, asked to meet once more')!;
  const decided = challenged.and(decidingChallenge(false, '2026-04-21', 'It was looked at.'));
  const position = decided.entries().length;
  expect(part(letter(decided, position), 'What they wrote to you')).toEqual(['It was looked at.']);
});

test('what the family sent is no letter, nor is a position that is not there', () => {
  const asked = refused.and(asking('stage-2', '2026-04-10'));
  for (const position of [1, 4, 0, -1, 5, 1.5, NaN]) expect(letter(asked, position)).toBeNull();
  expect(lettersIn({ entries: asked.entries() })).toEqual([2, 3]);
});

test('a young person reads the words for young people', () => {
  expect(letter(refused.young(), 3)?.parts.map(({ heading }) => heading)).toContain('What they decided');
});

test.each(situations)('every letter of a complaint can be made: %s', (_name, complaint) => {
  for (const position of lettersIn({ entries: complaint.entries() })) {
    const made = letter(complaint, position)!;
    expect(made.heading).not.toBe('');
    expect(part(made, 'What happens next').length).toBeGreaterThan(0);
    expect(JSON.stringify(made)).not.toMatch(/\{\w+\}|undefined/);
  }
});

test('who the advocate is can be kept on paper, with what can follow', () => {
  const child = aComplaint().and(
    requestingAdvocate('2026-04-02'),
    arrangingAdvocate('Jo Example.', '2026-04-03'),
  );
  expect(lettersIn(seen(child, someServices('2026-04-03T12:00')))).toEqual([3]);
  const arranged = letter(child, 3, '2026-04-03T12:00');
  expect(arranged?.heading).toBe('An advocate was arranged for you');
  expect(part(arranged, 'What they wrote to you')).toEqual(['Jo Example.']);
  expect(part(arranged, 'What happens next').length).toBeGreaterThan(1);
});
