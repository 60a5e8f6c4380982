import { describe, expect, test } from 'vitest';
import { computed } from '../../../src/app/read-complaint.ts';
import { openPlaces } from '../../../src/app/letters/fill-letter.ts';
import type { LetterDraft } from '../../../src/app/staff/letter-draft.ts';
import type { Recording } from '../../../src/app/staff/record.ts';
import { lastEntryOf, play, storiesOf } from '../../../src/demo/stories.ts';
import { day } from '../../../src/domain/calendar/day.ts';
import { moment } from '../../../src/domain/calendar/moment.ts';
import { mayOfferAppointment } from '../../../src/domain/complaint/appointments.ts';
import { areOffersUsed, mayEndOffers } from '../../../src/domain/complaint/offers.ts';
import { remedyStage } from '../../../src/domain/complaint/remedies.ts';
import { mayComeLate } from '../../../src/domain/complaint/delays.ts';
import type { LetterKind } from '../../../src/journeys/letter-template.ts';
import type { ReadComplaint } from '../../../src/app/read-complaint.ts';
import { sending } from '../../builders/commands.ts';
import { aComplaint, type ComplaintBuilder } from '../../builders/a-complaint.ts';
import { seen } from '../../builders/a-stored-complaint.ts';
import { someServices } from '../../builders/some-services.ts';
import { procedures } from '../../domain/procedures.ts';
import { aRemedy } from '../../builders/remedy-commands.ts';
import { situations } from '../tracker/situations.ts';
import { draft, formOf, stepDraft, stepRecording } from './drafted.ts';

const named = { 'your-name': 'Ada Example' };
const now = '2026-04-21T12:00';
const services = someServices(now);

/** Everything that staff may write about now, with all that its form asks for. */
function draftsOf(complaint: ComplaintBuilder): LetterDraft[] {
  const read = seen(complaint.telling(named), services);
  const { progress } = read;
  const beside = (kind: LetterKind, ...recordings: Recording[]) =>
    recordings.map((recording) => draft(kind, { ok: true, recording }, read, services));
  const reason = 'We looked at it.';
  const delays = progress.duties.filter(mayComeLate).map(({ stage, step }): Recording => {
    return { kind: 'delay', stage: stage.id, step: step.event, expected: day('2028-03-31'), reason };
  });
  return [
    ...progress.allowed.flatMap((one) => stepDraft(one, read, services) ?? []),
    ...beside('delay', ...delays),
    ...(read.complaint.status === 'awaiting-acceptance'
      ? [true, false].flatMap((isAccepted) =>
          beside('acceptance', { kind: 'acceptance', isAccepted, reason }),
        )
      : []),
    ...(read.complaint.status === 'challenge-asked'
      ? [true, false].flatMap((isTaken) => beside('challenge', { kind: 'challenge', isTaken, reason }))
      : []),
    ...(remedyStage(read.complaint, read.procedure)
      ? beside('remedy', { kind: 'remedy', ...aRemedy, due: day('2028-03-31') })
      : []),
    ...(mayEndOffers(read.complaint, read.context)
      ? beside('no-appointment', { kind: 'no-appointment', reason })
      : []),
    ...(mayOfferAppointment(read.complaint, read.procedure) && !areOffersUsed(read.complaint, read.procedure)
      ? beside('appointment', {
          kind: 'appointment',
          on: moment('2026-05-06T14:00'),
          others: [moment('2026-05-07T10:00')],
          where: 'Here',
          note: '',
        })
      : []),
  ];
}

describe.each(['adult', 'young'] as const)('for the audience "%s"', (audience) => {
  test.each(situations)('the case fills every letter that can be written: %s', (_, complaint) => {
    for (const { text, preview } of draftsOf(audience === 'young' ? complaint.young() : complaint)) {
      expect(text).toMatch(/^Dear Ada Example\n/);
      expect(text).not.toMatch(/[{}]|undefined|null|\n\n\n/);
      expect(openPlaces(text).filter((place) => !place.startsWith('[Write '))).toEqual([]);
      expect(preview.heading).not.toMatch(/[{}]/);
      for (const { paragraphs } of preview.parts) expect(paragraphs).not.toEqual([]);
    }
  });
});

test.each(procedures.flatMap(storiesOf).map((story) => [story.procedure.id, story] as const))(
  'the case fills every letter of the demonstration: %s',
  (_, story) => {
    const until = lastEntryOf(story, services.now());
    const row = { id: 'id', reference: 'K7M2-9QXD', codeHash: '', nextDue: null, seenPosition: 0 };
    const then = { ...services, now: () => until + 60_000 };
    const read = computed(row, play(story, until, services.calendar), then);
    for (const one of read.progress.allowed) {
      const text = stepDraft(one, read, then)?.text ?? '';
      expect(openPlaces(text).filter((place) => !place.startsWith('[Write '))).toEqual([]);
    }
  },
);

const read = seen(aComplaint().telling(named), services);
const stepOf = (event: string) => read.progress.allowed.find(({ step }) => step.event === event)!;

describe('the letter with an outcome', () => {
  const appeal = aComplaint().under('tower-hamlets').telling(named);
  const refused = seen(appeal, services);
  const outcome = refused.progress.allowed.find(({ step }) => step.event === 'outcome-sent')!;
  const recording: Recording = {
    ...{ kind: 'step', stage: 'stage-1', step: 'outcome-sent', at: moment('2026-04-21'), note: '' },
    outcome: ['not-upheld'],
  };

  test('says the result, the next stage, its last day and the rule behind it, and who else can help', () => {
    const { text } = draft('outcome-sent', { ok: true, recording }, refused, services);
    expect(text).toContain('# The result\n\nYour appeal is not upheld.');
    expect(text).toContain('You can ask for stage 2. The last day is');
    expect(text).toContain('This is the rule. ');
    expect(text).toContain('An advocate can do that.');
    expect(text).toContain('Local Government and Social Care Ombudsman');
    expect(outcome.stage.id).toBe('stage-1');
  });

  test('waits for the result while none is chosen, and takes it in once it is', () => {
    const nothing = { ok: false, faults: {} } as const;
    const first = draft('outcome-sent', nothing, refused, services);
    expect(openPlaces(first.text)).toContain('[the result: choose it above]');
    const sent = formOf({ letter: first.text.replace(/\[Write[^\]]*\]/, 'We read it all.'), was: first.was });
    const second = draft('outcome-sent', { ok: true, recording }, refused, services, { sent });
    expect(second.text).toContain('Your appeal is not upheld.');
    expect(second.text).toContain('We read it all.');
    expect(second.asked).toEqual({
      ok: false,
      faults: { letter: 'We have filled in what you chose. Read the letter again, then send it' },
    });
    const third = draft('outcome-sent', { ok: true, recording }, refused, services, {
      sent: formOf({ letter: second.text, was: second.was }),
    });
    expect(third.asked).toMatchObject({ ok: true, letter: { text: second.text } });
  });
});

describe('a letter goes out', () => {
  const send = (letter: string, more: Record<string, string> = {}, of = read) =>
    stepDraft(stepOf('acknowledged'), of, services, formOf({ letter, ...more }))!;

  test('never with words in brackets', () => {
    expect(send('Dear Ada [surname]').asked).toEqual({
      ok: false,
      faults: { letter: 'Fill in what stands in brackets: [surname]' },
    });
  });

  test('with all that is wrong told at once, what the rules refuse too', () => {
    const asked = {
      ok: true,
      recording: { ...stepRecording(stepOf('acknowledged'), read), at: moment('2026-04-22') },
    } as const;
    const { asked: answer } = draft('acknowledged', asked, read, services, {
      sent: formOf({ letter: 'Dear [you]' }),
    });
    expect(answer).toMatchObject({
      faults: { date: expect.stringContaining('still to come'), letter: expect.any(String) },
    });
  });

  test('never longer than a text may be', () => {
    expect(send('a'.repeat(10_001)).asked).toMatchObject({ ok: false });
  });

  test('as typed, whatever stands in it, and with a form that was tampered with too', () => {
    const typed = 'Dear Ada\n\n<script>alert(1)</script> #read("x") {name}';
    for (const was of ['', 'not json', '[1]', '{"next": 5}'])
      expect(send(typed, { was }).asked).toMatchObject({ ok: true, letter: { text: typed } });
  });

  test('not at all when nothing is written', () => {
    expect(send('  ').asked).not.toHaveProperty('letter');
  });

  test('only once each format that the family needs is dealt with', () => {
    const needs = {
      needs: ['large-print', 'audio', 'step-free', 'other'],
      language: null,
      other: 'Pictures',
    };
    const needing = seen(aComplaint().telling({ ...named, needs }), services);
    expect(send('Dear Ada', {}, needing).asked).toEqual({
      ok: false,
      faults: {
        'format-large-print': 'Tick that it goes as: Large print',
        'format-audio': 'Say how this is dealt with: Audio',
        'format-other': 'Say how this is dealt with: Pictures',
      },
    });
    const dealt = { 'format-large-print': 'yes', 'format-audio': 'On a disc.', 'format-other': 'By hand.' };
    expect(send('Dear Ada', dealt, needing).asked).toMatchObject({
      ok: true,
      letter: {
        formats: [
          { need: 'large-print', about: 'Large print', note: '' },
          { need: 'audio', about: 'Audio', note: 'On a disc.' },
          { need: 'other', about: 'Pictures', note: 'By hand.' },
        ],
      },
    });
  });
});

describe('the letter on what is put right', () => {
  const upheld = seen(
    aComplaint()
      .under('tower-hamlets')
      .telling(named)
      .and(sending(['upheld'], '2026-04-08')),
    services,
  );
  const letter = (complaint: ReadComplaint) =>
    draft(
      'remedy',
      { ok: true, recording: { kind: 'remedy', ...aRemedy, due: day('2026-07-01') } },
      complaint,
      services,
    );

  test('says sorry, what was wrong, what is done, by whom and by which day', () => {
    const { text, preview } = letter(upheld);
    expect(text).toContain('We are sorry');
    expect(text).toContain('# What was wrong\n\nThe report came on the day itself.');
    expect(text).toContain(
      '# What we do about it\n\nReports are sent five days before.\nThe group manager does this by Wednesday 1 July 2026.',
    );
    expect(preview).toMatchObject({
      heading: 'What we put right',
      signed: expect.stringContaining('Group Manager'),
    });
  });

  test('waits for what staff write', () => {
    expect(openPlaces(draft('remedy', { ok: false, faults: {} }, upheld, services).text)).toEqual([
      '[what was wrong: write it above]',
      '[what will be done, by whom and by when: write it above]',
    ]);
  });
});
