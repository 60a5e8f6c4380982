import { describe, expect, test } from 'vitest';
import type { Procedure } from '../../../src/domain/procedure/schema.ts';
import { stateOf } from '../../../src/journeys/complain/journey.ts';
import { durham } from '../../domain/procedures.ts';
import { inTime, late, stateWith } from '../../journeys/states.ts';
import { resultOf } from './results.ts';

const told = (answers: Record<string, unknown>, today?: string) => resultOf(stateWith(answers, today));
const hrefs = (links: readonly { href: string }[]) => links.map(({ href }) => href);

describe('yes, in time', () => {
  const result = told({ ...inTime, 'spoken-to-chair': false });

  test('says yes first, then the last day and how long that is', () => {
    expect(result.heading).toBe('Yes, you can complain');
    expect(result.lastDay).toEqual({
      label: 'Write to the chairperson by',
      day: 'Friday 17 April 2026',
      left: ['You have 8 days left. That is 6 working days. Your time ends at midnight on that day.'],
    });
  });

  test('says to whom it goes, and how to do it without this service', () => {
    expect(result.recipient!.join(' ')).toContain('It goes to the chairperson');
    expect(result.recipient!.join(' ')).toContain('address is on your invitation letter');
  });

  test('explains the day and names the source', () => {
    expect(result.explanation!.workings[0]!.days.at(-1)!.date.toString()).toBe('2026-04-17');
    expect(result.explanation!.source.section).toBe('Stage one');
  });

  test('reminds somebody who has not spoken to the chairperson that the time runs', () => {
    expect(result.lead).toHaveLength(1);
    expect(told(inTime).lead).toEqual([]);
  });

  test('goes on to the telling, or back to the check page after a change', () => {
    expect(result.goOn).toEqual({ text: 'Write your complaint', page: 'what-happened' });
  });

  test.each([
    ['2026-04-16', 'Tomorrow is the last day. You have until midnight tomorrow.'],
    ['2026-04-17', 'Today is the last day. You have until midnight.'],
  ])('on %s it says how near the end is', (today, sentence) => {
    expect(told(inTime, today).lastDay!.left).toEqual([sentence]);
  });

  test('a weekend leaves no working days', () => {
    const result = told({ ...inTime, area: 'tower-hamlets', 'conference-date': '2026-04-14' }, '2026-04-17');
    expect(result.lastDay!.left[0]).toContain('You have 2 days left. That is no working days.');
  });
});

describe('yes, without a last day', () => {
  test('where the procedure sets no limit, it says so', () => {
    const { lastDay, lead, explanation } = told({ ...inTime, area: 'peterborough' });
    expect([lastDay, explanation]).toEqual([null, null]);
    expect(lead[0]).toContain('no time limit');
  });

  test('where the notes have not come, it says when the time starts', () => {
    const { lastDay, lead } = told({ ...inTime, 'conference-date': '2019-03-01', 'notes-received': null });
    expect(lastDay).toBeNull();
    expect(lead[0]).toContain('From then on, you have 28 days.');
  });

  test('the contact of the area is named', () => {
    expect(told({ ...inTime, area: 'peterborough' }).recipient![0]).toContain('the chairperson');
  });
});

test('somebody whom the procedure does not name is told so, in time and late', () => {
  for (const answers of [inTime, late]) {
    const { lead, goOn } = told({ ...answers, role: 'child' });
    expect(lead.join(' ')).toContain('This procedure names parents and carers.');
    expect(goOn).not.toBeNull();
  }
});

test('what is not covered is named beside what is, each with a reason and a way on', () => {
  const { elsewhere, help, goOn } = told({
    ...inTime,
    grounds: ['conference-process', 'individual-worker', 'change-the-decision-now'],
  });
  expect(goOn).not.toBeNull();
  expect(elsewhere.map(({ about, links }) => [about, ...hrefs(links)])).toEqual([
    ['How one worker behaved', '/help/agency-complaints'],
    ['I want the decision changed now', '/help/the-decision'],
  ]);
  expect(help, 'no link is shown twice').toEqual([]);
});

describe('late', () => {
  test('where somebody may still decide, it says who and goes on to send it late', () => {
    const result = told(late);
    expect(result.heading).toBe('Yes, you can still send it, but it is late');
    expect(result.lead[0]).toBe('The last day was Tuesday 17 March 2026. That was 23 days ago.');
    expect(result.lead[1]).toContain('The chairperson decides.');
    expect(result.goOn!.text).toBe('Send it late and say why');
    expect(result.lastDay).toBeNull();
  });

  test('the day after the last day is 1 day ago', () => {
    expect(told(inTime, '2026-04-18').lead[0]).toContain('That was 1 day ago.');
  });

  test('where it is refused, it says so and leaves ways on', () => {
    const result = told({ ...inTime, area: 'tower-hamlets' });
    expect(result.heading).toBe('No, it is too late for this procedure');
    expect(result.lead.join(' ')).toContain('SQA@towerhamlets.gov.uk');
    expect(hrefs(result.help)).toEqual(['/help/advocates', '/help/ombudsman', '/help/legal-advice']);
    expect(result.goOn).toBeNull();
    expect(result.explanation, 'the working is shown all the same').not.toBeNull();
  });
});

describe('not this procedure', () => {
  test.each([
    [{ area: 'city-and-hackney', role: 'parent' }, 'No, this procedure is not for you'],
    [
      { area: 'tower-hamlets', role: 'advocate', attended: false },
      'No, you had to be at the conference to use this procedure',
    ],
    [
      { area: 'tower-hamlets', role: 'professional', attended: true, dissented: false },
      'No, you had to formally disagree at the conference to use this procedure',
    ],
    [
      { area: 'durham', role: 'parent', grounds: ['before-conference'] },
      'No, this procedure does not deal with that',
    ],
  ])('%j', (answers, heading) => {
    const result = told(answers);
    expect(result.heading).toBe(heading);
    expect(result.goOn).toBeNull();
    expect(result.lead.length, 'it says why').toBeGreaterThan(0);
    expect(result.help.length + result.elsewhere.length, 'it says where to go').toBeGreaterThan(0);
  });

  test('everybody is left with people to talk to: families with a number to call', () => {
    expect(told({ area: 'city-and-hackney', role: 'parent' }).talk.join(' ')).toContain('0808 801 0366');
    expect(told({ area: 'city-and-hackney', role: 'child' }).talk.join(' ')).toContain('0800 1111');
    expect(told({ area: 'durham', role: 'professional' }).talk.join(' ')).toContain('your manager');
  });

  test('a young person is kept on the pages for young people', () => {
    const { help } = told({ area: 'city-and-hackney', role: 'child' });
    expect(hrefs(help)).toEqual(['/help/not-for-families', '/young/help/advocates', '/young/help/ombudsman']);
  });
});

describe('a rule that can be read in two ways', () => {
  const entry = durham.clocks.find(({ id }) => id === 'stage-1.enter')!;
  const other = {
    id: 'strict',
    limit: { amount: 10, unit: 'days' as const },
    why: 'It says days and working days.',
  };
  const twoReadings: Procedure = { ...durham, clocks: [{ ...entry, otherReadings: [other] }] };
  const on = (today: string) => resultOf(stateOf({ ...stateWith(inTime, today), procedures: [twoReadings] }));

  test('shows the earlier day to be safe, and says until when nobody may call it late', () => {
    const { lastDay, explanation } = on('2026-04-09');
    expect(lastDay).toMatchObject({
      label: 'To be safe: Write to the chairperson by',
      day: 'Saturday 11 April 2026',
    });
    expect(lastDay!.left[1]).toContain('No one may call it late before Friday 17 April 2026 has passed.');
    expect(explanation!.workings.map(({ why }) => why)).toEqual([null, other.why]);
  });

  test('between the two days it is not late', () => {
    const { heading, lastDay } = on('2026-04-12');
    expect(heading).toBe('Yes, you can complain');
    expect(lastDay!.day).toBe('Friday 17 April 2026');
    expect(lastDay!.left[1]).toContain('it is not late yet, but send it now');
  });
});

test('where the bank holidays are not known, no day is guessed', () => {
  const result = told({ ...inTime, 'conference-date': '2028-12-29' }, '2028-12-30');
  expect(result.heading).toContain('we cannot tell you the last day');
  expect(result.lead[0]).toContain('Ask the chairperson for the last day');
  expect([result.lastDay, result.goOn]).toEqual([null, null]);
  expect(hrefs(result.help)).toEqual(['/help/advocates']);
});

test('a professional reads no words that are for families', () => {
  const result = told({
    ...inTime,
    area: 'city-and-hackney',
    role: 'professional',
    grounds: ['decision-plan-made'],
  });
  expect(result.heading).toBe('Yes, you can use this procedure');
  expect(result.goOn!.text).toBe('Write it down and send it');
});
