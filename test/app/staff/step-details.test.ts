import { describe, expect, test } from 'vitest';
import { delayComponents, readDelayForm } from '../../../src/app/staff/delay-form.ts';
import {
  detailComponents,
  firstDetails,
  readDetails,
  sentDetails,
} from '../../../src/app/staff/step-details.ts';
import { whomOf } from '../../../src/app/staff/whom.ts';
import { readSentences } from '../../../src/content/messages.ts';
import { readQuestionWords } from '../../../src/content/questions.ts';
import { sayer } from '../../../src/journeys/say.ts';
import { aComplaint, type ComplaintBuilder } from '../../builders/a-complaint.ts';
import { seen } from '../../builders/a-stored-complaint.ts';
import { recording } from '../../builders/commands.ts';
import { someServices } from '../../builders/some-services.ts';

const services = someServices('2026-04-10T12:00');
const refusal = sayer(readSentences('refusals'), 'adult');
const questionWords = readQuestionWords();
const tracker = sayer(readSentences('tracker'), 'adult');
const durham2016 = aComplaint().under('durham', 'lscb-2016').notesOn('2026-03-31');
const appeal = aComplaint().under('tower-hamlets').about('conference-process', 'agency-service');

function formOf(complaint: ComplaintBuilder, event: string, fields: readonly [string, string][] | null) {
  const read = seen(complaint, services);
  const step = read.procedure.stages[0]!.steps.find((one) => one.event === event)!;
  const sent = new FormData();
  for (const [name, value] of fields ?? []) sent.append(name, value);
  const form = fields ? sentDetails(sent, read) : firstDetails(read, tracker);
  const shown = detailComponents(step, form, read, questionWords, {});
  return {
    form,
    answer: readDetails(step, form, read, { questionWords, refusal }),
    ids: shown.map(({ params }) => params['id'] ?? params['idPrefix']),
  };
}

describe('the form of a meeting under the version of 2016', () => {
  test('asks for the five purposes, the complaint and the outcome wanted', () => {
    const { ids, answer } = formOf(durham2016, 'meeting-held', []);
    expect(ids).toEqual(['ticked', 'part-complaint', 'part-outcome-wanted']);
    expect(answer).toEqual({
      ok: false,
      faults: {
        ticked: 'Select what was done.',
        'part-complaint': 'Write an answer: What is the complaint?',
        'part-outcome-wanted': 'Write an answer: What does the family want to come of it?',
      },
    });
  });

  test('is read with what was ticked and written', () => {
    const fields: [string, string][] = [
      ...(['grounds-clear', 'scope-understood'].map((id) => ['ticked', id]) as [string, string][]),
      ['part-complaint', ' We could not speak. '],
      ['part-outcome-wanted', 'A new report.'],
    ];
    expect(formOf(durham2016, 'meeting-held', fields).answer).toEqual({
      ok: true,
      facts: {
        ticked: ['grounds-clear', 'scope-understood'],
        parts: [
          { id: 'complaint', text: 'We could not speak.' },
          { id: 'outcome-wanted', text: 'A new report.' },
        ],
      },
    });
  });
});

test('who must be told must all be ticked', () => {
  expect(formOf(durham2016, 'informed', [['ticked', 'service-manager']]).answer).toMatchObject({
    faults: { ticked: expect.stringContaining('Select all of them') },
  });
});

test('a step of which nothing more is asked has no more fields', () => {
  expect(formOf(aComplaint(), 'outcome-sent', [])).toMatchObject({ ids: [], answer: { ok: true } });
});

describe('the form of an acknowledgement', () => {
  test('begins with what the procedure covers as dealt with here, and says who may deal with the rest', () => {
    const { form, answer } = formOf(appeal, 'acknowledged', null);
    expect(form.issues.grounds).toEqual({
      'conference-process': { status: 'here', goesTo: '' },
      'agency-service': { status: 'elsewhere', goesTo: 'The complaints team of that service' },
    });
    expect(answer).toMatchObject({ ok: true });
  });

  test('begins at a later stage with what was said last', () => {
    const replied = appeal.and(recording('acknowledged', '2026-04-02'));
    expect(formOf(replied, 'acknowledged', null).form.issues.grounds['agency-service']).toEqual({
      ...{ status: 'elsewhere', goesTo: 'The complaints team of the service (made up)' },
    });
  });

  test('names each issue as the family reads it, and one more', () => {
    const fields: [string, string][] = [
      ['issue-conference-process', 'here'],
      ['issue-agency-service', 'elsewhere'],
      ['goes-to-agency-service', 'The school governors'],
      ['other-about', 'The car park'],
      ['other-goes-to', 'The council'],
    ];
    expect(formOf(appeal.young(), 'acknowledged', fields).answer).toMatchObject({
      facts: {
        issues: [
          { status: 'here', ground: 'conference-process', about: 'How the meeting was run' },
          { about: 'My school, the police, a hospital or another service', goesTo: 'The school governors' },
          { ground: null, about: 'The car park', goesTo: 'The council' },
        ],
      },
    });
  });

  test('says of each field what is missing', () => {
    const fields: [string, string][] = [
      ['issue-agency-service', 'elsewhere'],
      ['other-about', 'The car park'],
    ];
    expect(formOf(appeal, 'acknowledged', fields).answer).toEqual({
      ok: false,
      faults: {
        'issue-conference-process': 'Say of each issue if it is dealt with here or somewhere else.',
        'goes-to-agency-service': 'Write what it is about, and who deals with it.',
        'other-goes-to': 'Write what it is about, and who deals with it.',
      },
    });
  });
});

describe('the form that tells of a delay', () => {
  const say = { date: sayer(readSentences('dates'), 'adult'), refusal };
  const read = (expected: string, note: string) =>
    readDelayForm({ stage: 'stage-1', step: 'acknowledged' }, { expected, note }, { ...services, say });

  test('is read as a day and why', () => {
    expect(read('14 April', ' Ill. ')).toMatchObject({
      ok: true,
      recording: { kind: 'delay', stage: 'stage-1', step: 'acknowledged', reason: 'Ill.' },
    });
  });

  test.each([
    ['', 'Ill.', { expected: 'Enter the date' }],
    ['soon', 'Ill.', { expected: 'Enter the date like this, 3 April 2026' }],
    ['9/4/26', 'Ill.', { expected: expect.stringContaining('has passed') }],
    ['14/4/26', ' ', { note: 'Enter the reasons.' }],
  ])('%j, %j is not enough', (expected, note, faults) => {
    expect(read(expected, note)).toEqual({ ok: false, faults });
  });

  test('keeps what was typed', () => {
    const shown = delayComponents({ expected: '9/4/26', note: 'Ill.' }, {}, whomOf({ role: 'parent' }));
    expect(shown.map(({ params }) => params['value'])).toEqual(['9/4/26', 'Ill.']);
  });
});
