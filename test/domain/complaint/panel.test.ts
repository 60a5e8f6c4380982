import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/domain/complaint/evolve.ts';
import { tookPartBefore } from '../../../src/domain/complaint/took-part.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { correcting, recording, sending } from '../../builders/commands.ts';
import { given } from '../../builders/given.ts';
import {
  addingPaper,
  kim,
  lee,
  max,
  naming,
  removingPaper,
  takingOff,
} from '../../builders/panel-commands.ts';
import { cambridgeshire, durham } from '../procedures.ts';

const day = '2026-04-10';
const stage3 = aComplaint().atStage('stage-3');
/** Entries 9, 10 and 11 after the eight of the way. */
const whole = stage3.and(naming(max, day), naming(kim, day), naming(lee, day));
const first = stage3.entries().length + 1;
const report = { id: 'f1', name: 'report.pdf', kind: 'pdf', size: 10, purpose: 'bundle' } as const;

describe('a member of a panel', () => {
  test('is named with all that was said of them', () => {
    given(stage3)
      .when(naming(kim, day))
      .then({ type: 'PanelMemberNamed', number: first, name: 'Kim Example', declaredOn: '2026-04-01' });
  });

  test.each([
    ['without a name', { name: ' ' }, 'panel-name-missing'],
    ['without an organisation', { organisation: '' }, 'panel-organisation-missing'],
    ['without a rank', { rank: '' }, 'panel-rank-missing'],
    ['without a declaration', { declaredOn: null }, 'panel-declaration-missing'],
    ['with a declaration that is still to come', { declaredOn: '2026-04-11' }, 'panel-declaration-future'],
    ['who chaired the conference', { involved: ['conference-chair'] }, 'panel-involved'],
    ['who took part in an earlier stage', { involved: ['earlier-stage'] }, 'panel-involved'],
    ['who has responsibility for the case', { involved: ['responsibility'] }, 'panel-involved'],
  ] as const)('%s is refused', (_, change, reason) => {
    given(stage3)
      .when(naming({ ...kim, ...change }, day))
      .then(reason);
  });

  test('whose account recorded a step of an earlier stage is refused, and so is their name', () => {
    const entries = stage3.entries();
    const accounts = tookPartBefore(entries, fold(entries), durham);
    expect(accounts).toEqual(['staff-1']);
    const tookPart = { accounts, names: ['KIM  example'] };
    given(stage3)
      .when(naming({ ...lee, account: 'staff-1' }, day, { tookPart }))
      .then('panel-took-part');
    given(stage3)
      .when(naming(kim, day, { tookPart }))
      .then('panel-took-part');
    given(stage3)
      .when(naming(lee, day, { tookPart }))
      .then({ type: 'PanelMemberNamed' });
  });

  test('is named once, and one alone is the chair', () => {
    given(whole)
      .when(naming({ ...kim, organisation: 'Elsewhere' }, day))
      .then('panel-member-twice');
    given(whole)
      .when(naming({ ...max, name: 'Noa Example' }, day))
      .then('panel-two-chairs');
  });

  test('is replaced in their place, and taken off with a reason', () => {
    given(whole)
      .when(naming({ ...lee, name: 'Noa Example' }, day, { number: first + 2 }))
      .then({ type: 'PanelMemberReplaced', number: first + 2, name: 'Noa Example' })
      .when(takingOff(first + 2, day))
      .then({ type: 'PanelMemberRemoved', number: first + 2 })
      .when(takingOff(first + 2, day))
      .then('panel-member-unknown');
    given(whole)
      .when(takingOff(first, day, ' '))
      .then('reasons-missing');
    given(whole)
      .when(naming(lee, day, { number: 99 }))
      .then('panel-member-unknown');
  });

  test('is named in the stage of the panel alone, and not once it has met', () => {
    given(aComplaint().atStage('stage-2')).when(naming(kim, day)).then('panel-not-open');
    given(whole.and(recording('meeting-held', day, { panel: true })))
      .when(takingOff(first, day))
      .then('panel-not-open');
  });

  test('who chairs says which agency has least involvement, where the procedure asks', () => {
    const then = aComplaint().under('durham', 'lscb-2016').notesOn('2026-04-01').atStage('stage-2');
    given(then).when(naming(max, day)).then('panel-least-missing');
    given(then)
      .when(naming({ ...max, leastInvolved: 'housing', leastReason: 'It had no part.' }, day))
      .then({ type: 'PanelMemberNamed', leastInvolved: 'housing' });
  });
});

describe('the meeting of a panel', () => {
  const meeting = recording('meeting-held', day, { panel: true });

  test('is recorded once the panel is complete, and says so', () => {
    given(stage3).when(meeting).then('panel-incomplete');
    given(stage3.and(naming(max, day), naming(kim, day)))
      .when(meeting)
      .then('panel-incomplete');
    given(whole).when(meeting).then({ type: 'MeetingHeld', panel: 'complete' });
  });

  test('that was held wrongly is recorded with the reasons, which stay', () => {
    given(stage3)
      .when(recording('meeting-held', day))
      .then({ type: 'MeetingHeld', panel: 'incomplete', panelReasons: 'This is about something else.' });
  });

  test('keeps its members: who made it complete is not called a mistake while it stands', () => {
    given(whole.and(meeting)).when(correcting(first, day)).then('entry-others-depend');
    given(whole.and(recording('meeting-held', day)))
      .when(correcting(first, day))
      .then('entry-others-depend');
    given(whole).when(correcting(first, day)).then({ type: 'EntryCorrected' });
  });

  test('is not asked about in stages that no panel decides', () => {
    given(aComplaint().atStage('stage-2')).when(meeting).then({ type: 'MeetingHeld' });
  });

  test('that is left out leaves the question to the decision', () => {
    const decision = recording('outcome-sent', day, { panel: true, outcome: ['not-upheld'] });
    given(aComplaint().under('tower-hamlets').atStage('stage-2')).when(decision).then('panel-incomplete');
  });

  test('where a stage can do without a panel, the decision needs none', () => {
    const decision = recording('outcome-sent', day, { panel: true, outcome: ['not-reconvened'] });
    const stage = aComplaint().underDefinition(cambridgeshire).atStage('stage-3');
    given(stage).when(decision).then({ type: 'OutcomeSent' });
    given(stage).when(meeting).then('panel-incomplete');
  });
});

test('a panel that is rearranged begins anew: each declares again, and the papers stay', () => {
  const again = whole.and(
    addingPaper('conference-minutes', [report], day),
    recording('meeting-held', day, { panel: true }),
    sending(['not-enough-information'], day),
  );
  const { panels } = fold(again.entries());
  expect([panels.members, panels.papers.length]).toEqual([[], 1]);
  given(again)
    .when(recording('meeting-held', '2026-05-01', { panel: true }))
    .then('panel-incomplete')
    .when(naming(kim, '2026-05-01'))
    .then({ type: 'PanelMemberNamed' });
});

describe('the papers of a panel', () => {
  test('are those that the procedure lists and staff are to add', () => {
    given(stage3)
      .when(addingPaper('conference-minutes', [report], day))
      .then({ type: 'PanelPaperAdded', paper: 'conference-minutes', number: first });
    given(stage3)
      .when(addingPaper('request', [report], day))
      .then('paper-unknown');
    given(stage3)
      .when(addingPaper('a-diary', [report], day))
      .then('paper-unknown');
    given(stage3)
      .when(addingPaper('conference-minutes', [], day))
      .then('paper-file-missing');
  });

  test('are taken out with a reason', () => {
    const added = stage3.and(addingPaper('conference-minutes', [report], day));
    given(added)
      .when(removingPaper(first, day, ''))
      .then('reasons-missing');
    given(added)
      .when(removingPaper(first, day))
      .then({ type: 'PanelPaperRemoved', number: first })
      .when(removingPaper(first, day))
      .then('paper-unknown');
  });
});
