import { describe, expect, test } from 'vitest';
import { speakToFamily } from '../../../src/app/speak-to-family.ts';
import { standingOf } from '../../../src/app/tracker/standing.ts';
import { readSentences } from '../../../src/content/messages.ts';
import { sayer } from '../../../src/journeys/say.ts';
import { askingManager, managerDeciding } from '../../builders/manager-commands.ts';
import { aComplaint, type ComplaintBuilder } from '../../builders/a-complaint.ts';
import { asking, deciding, recording, sending } from '../../builders/commands.ts';
import { seen } from '../../builders/a-stored-complaint.ts';
import { someServices } from '../../builders/some-services.ts';

const say = sayer(readSentences('tracker'), 'adult');
const standing = (complaint: ComplaintBuilder, now: string) =>
  standingOf(seen(complaint, someServices(now)), say);
const hackney = aComplaint().under('city-and-hackney').by('professional');
const panelMet = aComplaint().atStage('stage-3').and(recording('meeting-held', '2026-04-20'));

describe('how late the authority is', () => {
  test.each([
    ['2026-04-07', 'in-time', 'the chairperson writes back to you, by Wednesday 8 April 2026.', null],
    [
      '2026-04-08',
      'due-today',
      'the chairperson writes back to you. This is due today.',
      /ask about it tomorrow/,
    ],
    [
      '2026-04-09',
      'late',
      'It was due by Wednesday 8 April 2026. It is 1 working day late.',
      /You can ask why/,
    ],
    [
      '2026-04-12',
      'late',
      'It was due by Wednesday 8 April 2026. It is 2 working days late.',
      /You can ask why/,
    ],
    ['2026-04-22', 'long-overdue', 'This is long overdue.', /Ombudsman about the delay/],
  ])('on %s it is %s, and what is left is said', (now, tier, next, remedy) => {
    const stands = standing(aComplaint(), `${now}T12:00`);
    expect(stands.tier).toBe(tier);
    expect(stands.next).toContain(next);
    if (remedy) expect(stands.remedy).toMatch(remedy);
    else expect(stands.remedy).toBeNull();
  });

  test('hours late it is late, with the time, and no working days', () => {
    const { next, tier } = standing(aComplaint().under('tower-hamlets'), '2026-04-02T10:01');
    expect(tier).toBe('late');
    expect(next).toMatch(/This is late\. It was due by Thursday 2 April 2026 at 10am\.$/);
  });

  test('a professional is not sent to an advocate, the council or the Ombudsman', () => {
    for (const now of ['2026-04-21T12:00', '2026-06-01T12:00']) {
      const { remedy } = standing(hackney.atStage('step-2'), now);
      expect(remedy).not.toMatch(/advocate|council|Ombudsman/);
    }
  });

  test('"without delay" is told as what must not wait', () => {
    expect(standing(hackney.atStage('step-3'), '2026-04-05T12:00').next).not.toContain('must not wait');
    expect(standing(hackney.atStage('step-3'), '2026-04-07T12:00').next).toContain('must not wait');
  });
});

describe('where it is and who has it', () => {
  test('in one stage, with one contact', () => {
    expect(standing(aComplaint(), '2026-04-02')).toMatchObject({
      where: 'Your complaint is at stage 1, informal.',
      who: 'Now it is with the chairperson.',
      meanwhile: 'The plan stays in force meanwhile.',
      after: null,
    });
  });

  test('with nobody when what happens next is up to the family', () => {
    const steps = [recording('acknowledged', '2026-04-02'), recording('meeting-offered', '2026-04-02')];
    expect(standing(aComplaint().and(...steps, sending([], '2026-04-08')), '2026-04-09')).toMatchObject({
      where: 'You have had the answer for stage 1, informal.',
      who: null,
      next: 'What happens next is up to you.',
      may: 'You can ask for stage 2. The last day is Wednesday 29 April 2026. You have 20 days left.',
    });
  });

  test('with the managers when it is for them to pass it on, and the professional need not ask', () => {
    expect(
      standing(hackney.atStage('step-2').and(sending(['not-settled'], '2026-04-10')), '2026-04-11'),
    ).toMatchObject({
      who: 'Now it is with your line manager and the group manager.',
      next:
        'What must happen next: it goes to the Head of Safeguarding and your head of service for step 3. The procedure ' +
        'says "without delay", and gives no number of days. You do not have to ask for it.',
      may: 'You do not have to do anything now.',
    });
  });

  test('with whoever decides, while it is not sure that it is taken', () => {
    expect(standing(aComplaint().by('child'), '2026-04-02')).toMatchObject({
      where: 'The procedure does not name you. The chairperson must decide if your complaint will be taken.',
      who: null,
      next: 'What must happen next: the chairperson decides, and tells you here.',
      may: 'You do not have to do anything now.',
    });
  });

  test('with nobody after it was not taken, and what is left is said', () => {
    const refused = aComplaint()
      .by('child')
      .and(deciding(false, '2026-04-02', 'Not for us.'));
    expect(standing(refused, '2026-04-03')).toMatchObject({
      ...{ where: 'Your complaint was not taken.', who: null, tier: 'ended', may: '', meanwhile: null },
      after: expect.stringContaining('Ombudsman'),
    });
  });

  test('the answer of a stage is named', () => {
    const refused = aComplaint()
      .under('tower-hamlets')
      .and(sending(['not-upheld'], '2026-04-08'));
    expect(standing(refused, '2026-04-09').where).toBe('Stage 1 has its answer: Your appeal is not upheld.');
  });

  test('a panel that recommends a new conference is not said to order one', () => {
    const recommended = panelMet.and(sending(['reconvene-recommended'], '2026-04-21'));
    expect(standing(recommended, '2026-04-22')).toMatchObject({
      where: 'The answer is: The conference should be held again. What follows is a new conference.',
      next: expect.stringContaining('The procedure sets no time limit for the new conference.'),
    });
  });

  test('after the end, the results are named', () => {
    const outcome = ['decision-supported', 'learning-identified'];
    expect(standing(panelMet.and(sending(outcome, '2026-04-21')), '2026-04-22')).toMatchObject({
      where: 'Your complaint has ended. The result: The decision is supported; There are things to learn.',
      next: 'Nothing more happens under this procedure.',
    });
  });
});

describe('what the family can do now', () => {
  test.each([
    ['2026-04-28', 'The last day is Wednesday 29 April 2026. You have 1 day left.'],
    ['2026-04-29', 'The last day is Wednesday 29 April 2026. That is today.'],
    [
      '2026-04-30',
      'The last day for asking for stage 2 was Wednesday 29 April 2026. The procedure does not say',
    ],
  ])('on %s: %s', (now, may) => {
    expect(standing(aComplaint(), now).may).toContain(may);
  });

  test('without a limit, it can ask at any time', () => {
    const talked = aComplaint().under('cambridgeshire-peterborough');
    expect(standing(talked, '2027-04-01').may).toBe('You can ask for stage 2 now.');
  });

  test('nothing, while a stage runs that has no next one', () => {
    expect(standing(aComplaint().and(asking('stage-2', '2026-04-03')), '2026-04-04').may).toBe(
      'You do not have to do anything now.',
    );
  });
});

test('a complaint that there is no plan is not told that the plan stays', () => {
  const noPlan = aComplaint().about('decision-plan-not-made');
  expect(standing(noPlan, '2026-04-02').meanwhile).toBe(
    'The decision of the conference stays in force meanwhile.',
  );
});

describe('a professional', () => {
  const read = (complaint: ComplaintBuilder, now: string) => {
    const one = seen(complaint, someServices(now));
    return standingOf(one, speakToFamily(one.complaint, readSentences('tracker')));
  };
  const asked = hackney.atStage('step-2').and(askingManager('2026-04-10'));

  test('reads of a concern, and of who decides, and never of a complaint', () => {
    for (const complaint of [hackney, asked, hackney.atStage('step-3'), hackney.atStage('step-4')])
      expect(JSON.stringify(read(complaint, '2026-04-20'))).not.toMatch(/complain|your child/);
    expect(read(asked, '2026-04-10')).toMatchObject({
      where: 'Your concern is at step 2, line managers.',
      who: 'Now it is with your line manager.',
      agreed: [expect.stringContaining('Ola Example')],
    });
  });

  test('reads what stays open when their line manager does not take it on', () => {
    const { where, after } = read(asked.and(managerDeciding(false, '2026-04-13')), '2026-04-14');
    expect(where).toBe('Your concern has come to its end.');
    expect(after).toContain('The escalation policy of your own agency stays open to you.');
  });

  test('is sent to the policy of their agency after an appeal in Tower Hamlets, and not to the Ombudsman', () => {
    const ended = (role: 'parent' | 'professional') =>
      read(
        aComplaint()
          .under('tower-hamlets')
          .by(role)
          .atStage('stage-2')
          .and(sending(['not-upheld'], '2026-04-20')),
        '2026-04-21',
      ).after;
    expect(ended('professional')).toContain('escalation policy');
    expect(ended('professional')).not.toContain('Ombudsman');
    expect(ended('parent')).toContain('Ombudsman');
  });
});
