import { describe, expect, test } from 'vitest';
import { historyOf } from '../../../src/app/tracker/history.ts';
import { readSentences } from '../../../src/content/messages.ts';
import { sayer } from '../../../src/journeys/say.ts';
import { aComplaint, type ComplaintBuilder } from '../../builders/a-complaint.ts';
import { seen } from '../../builders/a-stored-complaint.ts';
import {
  adding,
  answeringAppointment,
  askingQuestion,
  offeringMeeting,
  endingOffers,
  offeringTime,
  replacing,
  replying,
} from '../../builders/exchange-commands.ts';
import { recording, sending } from '../../builders/commands.ts';
import { puttingRight } from '../../builders/remedy-commands.ts';
import { recommending, settling } from '../../builders/learning-commands.ts';
import { someServices } from '../../builders/some-services.ts';
import { exchangeSituations } from './exchange-situations.ts';

const history = (complaint: ComplaintBuilder, audience: 'adult' | 'young' = 'adult') =>
  historyOf(seen(complaint, someServices('2026-06-01')), 99, sayer(readSentences('tracker'), audience));
const offered = aComplaint().and(offeringMeeting('2026-04-15T14:00', '2026-04-08'));

describe.each(['adult', 'young'] as const)('for the audience "%s"', (audience) => {
  test.each(exchangeSituations)('every entry has its words: %s', (_, complaint) => {
    for (const { title, details } of history(complaint, audience)) {
      expect([title, ...details].join(' ')).not.toMatch(/[{}]|undefined|[a-z][A-Z]/);
    }
  });
});

describe('what was said stands in the history', () => {
  test('as it was written, with line breaks and all', () => {
    const [added] = history(aComplaint().and(adding('One.\n\nTwo.', '2026-04-02T20:00')));
    expect(added).toMatchObject({
      ...{ title: 'You added information', note: 'One.\n\nTwo.', isByFamily: true, mayBeCorrected: false },
    });
  });

  test('an answer with the question that it answers, shortened where it is long', () => {
    const asked = aComplaint().and(
      askingQuestion('When? '.repeat(100), '2026-04-02'),
      replying(2, 'Soon.', '2026-04-03'),
    );
    const [answer, question] = history(asked);
    expect(question!.title).toBe('You asked a question of the chairperson');
    expect(answer).toMatchObject({
      title: 'Your question was answered',
      note: 'Soon.',
      mayBeCorrected: true,
    });
    expect(answer!.details[0]).toMatch(/^You had asked: When\? .*…$/);
    expect(answer!.details[0]!.length).toBeLessThan(230);
  });

  test('a recommendation with what was learned, who is to do it and by when, and what came of it', () => {
    const learned = aComplaint()
      .atStage('stage-3')
      .and(
        recording('meeting-held', '2026-05-04'),
        sending(['learning-identified'], '2026-05-06'),
        recommending('2026-07-01', '2026-05-07'),
      );
    const made = learned.entries().length;
    const [settled, recommended] = history(learned.and(settling(made, 'done', '2026-05-20')));
    expect(recommended).toMatchObject({
      title: 'Something was learned, and this is to be done',
      note: 'Send reports five days before a conference.',
      details: [
        'What was learned: Reports came too late.',
        'Who is to do it: the group manager. By Wednesday 1 July 2026.',
      ],
    });
    expect(settled).toMatchObject({
      ...{ title: 'What was to be done is done', note: 'It is in the handbook.', mayBeCorrected: true },
      details: ['It was this: Send reports five days before a conference.', 'On Wednesday 20 May 2026.'],
    });
  });

  test('an appointment with its time and place, in the offer and in each answer', () => {
    const line = 'The appointment: Wednesday 15 April 2026 at 2pm, Example House.';
    const moved = offered.and(
      answeringAppointment('another-time', '2026-04-09', 'On a Tuesday.'),
      offeringTime('2026-04-21T16:00', '2026-04-10'),
    );
    const [again, wish, first] = history(moved);
    expect(first!.details).toEqual([line, 'It was due by Friday 17 April 2026.']);
    expect(wish).toMatchObject({
      title: 'You asked for another time',
      note: 'On a Tuesday.',
      details: [line],
    });
    expect(again!.details).toEqual(['The appointment: Tuesday 21 April 2026 at 4pm, Example House.']);
  });

  test('what is put right, with what was wrong, by whom and by which day', () => {
    const put = aComplaint()
      .under('tower-hamlets')
      .and(sending(['upheld'], '2026-04-08'), puttingRight('2026-07-01', '2026-04-09'));
    expect(history(put)[0]).toMatchObject({
      title: 'They wrote to you what they put right',
      note: 'Reports are sent five days before.',
      details: [
        'What was wrong: The report came on the day itself.',
        'Who is to do it: the group manager. By Wednesday 1 July 2026.',
      ],
    });
  });

  test('of several times all, and after the answer the one that was chosen', () => {
    const others = ['2026-04-22T16:00', '2026-04-23T09:30'];
    const chosen = offered.and(
      offeringTime('2026-04-21T16:00', '2026-04-10', 'Example House', others),
      answeringAppointment('accepted', '2026-04-11', '', '2026-04-22T16:00'),
    );
    const [answer, offer] = history(chosen);
    expect(offer).toMatchObject({
      title: 'You were offered other times',
      details: [
        'You could choose from these times: Tuesday 21 April 2026 at 4pm; Wednesday 22 April 2026 at 4pm; Thursday 23 April 2026 at 9:30am.',
        'The place: Example House.',
      ],
    });
    expect(answer!.details).toEqual(['The appointment: Wednesday 22 April 2026 at 4pm, Example House.']);
  });

  test('that no time was agreed, why, and how many offers there were', () => {
    const ended = offered.and(
      offeringTime('2026-04-21T16:00', '2026-04-10'),
      offeringTime('2026-04-22T16:00', '2026-04-11'),
      endingOffers('2026-04-23'),
    );
    expect(history(ended)[0]).toMatchObject({
      title: 'No time for an appointment was agreed',
      note: 'No time suited.',
      details: ['They made 3 offers of times to meet.'],
    });
  });

  test('that there is none, and what takes its place', () => {
    const written = offered.and(
      answeringAppointment('writing', '2026-04-09'),
      replacing('writing', '2026-04-10'),
    );
    expect(
      history(written)
        .map(({ title }) => title)
        .slice(0, 2),
    ).toEqual(['They agreed to do it in writing instead', 'You asked to do it in writing instead']);
  });
});
