import { describe, expect, test } from 'vitest';
import { moment } from '../../../src/domain/calendar/moment.ts';
import { recordStep } from '../../../src/domain/complaint/record-step.ts';
import type { Issue, StepFacts } from '../../../src/domain/complaint/step-facts.ts';
import { readEvent } from '../../../src/domain/complaint/stored-event.ts';
import type { StepEvent } from '../../../src/domain/procedure/stage.ts';
import { aComplaint, type ComplaintBuilder } from '../../builders/a-complaint.ts';
import { recording } from '../../builders/commands.ts';
import { given } from '../../builders/given.ts';

/** A step with what staff add to it, and nothing more. */
function taking(step: StepEvent, facts: StepFacts, stage = 'stage-1') {
  const made = { step, stage, at: moment('2026-04-20'), by: 'chair', note: '', outcome: [], ...facts };
  return { ...recording(step, '2026-04-20'), decide: told(made) };
}
const told =
  (made: Parameters<typeof recordStep>[1]) =>
  ({ complaint, context }: Parameters<ReturnType<typeof recording>['decide']>[0]) =>
    recordStep(complaint, made, context);

const durham2016 = aComplaint().under('durham', 'lscb-2016').notesOn('2026-03-31');
const purposes = [
  ...['process-understood', 'grounds-clear', 'outcome-wanted', 'scope-understood'],
  'information-gathered',
];
const parts = [
  { id: 'complaint', text: 'They could not speak.' },
  { id: 'outcome-wanted', text: 'A new conference.' },
];

describe('a meeting under the version of 2016', () => {
  const meeting = durham2016.procedure.stages[0]!.steps.find(({ event }) => event === 'meeting-held')!;

  test('has the five purposes of the leaflet, from its definition', () => {
    expect(meeting.checklist!.items.map(({ id }) => id)).toEqual(purposes);
  });

  test('is recorded with those that were met, and with the complaint and the outcome wanted', () => {
    given(durham2016)
      .when(taking('meeting-held', { ticked: ['grounds-clear'], parts }))
      .then({ type: 'MeetingHeld', ticked: ['grounds-clear'], parts });
  });

  test.each<[StepFacts, Parameters<ReturnType<ReturnType<typeof given>['when']>['then']>[0]]>([
    [{ ticked: [], parts }, 'ticks-missing'],
    [{ ticked: ['everybody-was-happy'], parts }, 'tick-unknown'],
    [{ ticked: purposes, parts: parts.slice(0, 1) }, 'part-missing'],
    [{ ticked: purposes, parts: [parts[0]!, { id: 'outcome-wanted', text: ' ' }] }, 'part-missing'],
    [{ ticked: purposes, parts: [...parts, { id: 'verdict', text: 'Guilty.' }] }, 'part-unknown'],
    [
      { ticked: purposes, parts: [parts[0]!, { id: 'outcome-wanted', text: 'a'.repeat(10_001) }] },
      'text-too-long',
    ],
  ])('%# is refused: %j', (facts, reason) => {
    given(durham2016).when(taking('meeting-held', facts)).then(reason);
  });
});

describe('what must be made sure of', () => {
  test('those who must be told are all told before it counts', () => {
    const ticked = ['business-manager', 'service-manager'];
    given(durham2016).when(taking('informed', { ticked })).then('ticks-not-all');
    given(durham2016)
      .when(taking('informed', { ticked: [...ticked, 'complaints-manager'] }))
      .then({ type: 'ManagersInformed' });
  });

  const reconvening: [string, ComplaintBuilder, string][] = [
    ['Durham', aComplaint().atStage('stage-3').and(recording('meeting-held', '2026-04-15')), 'stage-3'],
    ['Tower Hamlets', aComplaint().under('tower-hamlets'), 'stage-1'],
    ['Durham in 2016', durham2016.atStage('stage-2').and(recording('meeting-held', '2026-04-15')), 'stage-2'],
  ];
  test.each(reconvening)(
    '%s: a conference is held again under another chairperson, and all are briefed',
    (...row) => {
      const [, complaint, stage] = row;
      const outcome = complaint.procedure.id === 'durham' ? ['reconvene-recommended'] : ['upheld'];
      const decided = complaint.and(recording('outcome-sent', '2026-04-16', { outcome }));
      const asked = complaint.procedure.stages.find(({ id }) => id === stage)!.steps.at(-1)!.checklist!;
      const ticked = asked.items.map(({ id }) => id);
      expect(ticked).toEqual(expect.arrayContaining(['different-chair', 'all-briefed']));
      given(decided)
        .when(taking('reconvened', { ticked: ['all-briefed'] }, stage))
        .then('ticks-not-all');
      given(decided)
        .when(taking('reconvened', { ticked }, stage))
        .then({ type: 'ConferenceReconvened', ticked });
    },
  );

  test('where the definition asks for nothing, nothing can be ticked', () => {
    given(aComplaint())
      .when(taking('outcome-sent', { ticked: ['all-briefed'] }))
      .then('tick-unknown');
    given(aComplaint()).when(taking('outcome-sent', { parts })).then('part-unknown');
  });
});

describe('an acknowledgement', () => {
  const complaint = aComplaint().under('tower-hamlets').about('conference-process', 'agency-service');
  const here: Issue = { status: 'here', ground: 'conference-process', about: 'How it was run' };
  const school = { status: 'elsewhere', ground: 'agency-service', about: 'The school' } as const;
  const elsewhere: Issue = { ...school, goesTo: 'The school governors' };
  const more: Issue = { status: 'elsewhere', ground: null, about: 'The car park', goesTo: 'The council' };

  test('says of each issue what becomes of it, and of one more', () => {
    const scene = given(complaint)
      .when(taking('acknowledged', { issues: [here, elsewhere, more] }))
      .then({ type: 'ComplaintAcknowledged', issues: [here, elsewhere, more] });
    expect(scene.progress.complaint.issues).toEqual([here, elsewhere, more]);
  });

  test.each([
    [[here], 'issues-missing'],
    [[here, here], 'issue-unknown'],
    [[here, elsewhere, { ...here, ground: 'information-wrong' }], 'issue-unknown'],
    [[here, { ...here, ground: 'agency-service' }], 'issue-not-covered'],
    [[here, { ...school, goesTo: ' ' }], 'issue-where-missing'],
    [[here, elsewhere, { ...more, about: '' }], 'issue-where-missing'],
  ] as [Issue[], 'issues-missing'][])('%# is refused', (issues, reason) => {
    given(complaint).when(taking('acknowledged', { issues })).then(reason);
  });

  test('is the only step that says so', () => {
    given(complaint)
      .when(taking('restorative-offered', { issues: [here, elsewhere] }))
      .then('issue-unknown');
  });
});

test.each([
  '{"type":"ComplaintAcknowledged","at":"2026-04-02","stage":"stage-1","by":"chair","note":"","kept":[]}',
  '{"type":"MeetingHeld","at":"2026-04-02","stage":"stage-1","by":"chair","note":"We met.","kept":[]}',
  '{"type":"AcceptanceDecided","at":"2026-04-02","isAccepted":true,"reason":""}',
])('a record from before any of this was asked is still read: %s', (text) => {
  expect(readEvent(text, { complaint: 'c-1', position: 2 })).toEqual(JSON.parse(text));
});
