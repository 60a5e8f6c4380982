import { askingManager, managerDeciding } from '../../builders/manager-commands.ts';
import { exchangeSituations } from './exchange-situations.ts';
import { aComplaint, type ComplaintBuilder } from '../../builders/a-complaint.ts';
import {
  asking,
  datingLetter,
  deciding,
  recording,
  replacingCode,
  sending,
} from '../../builders/commands.ts';

const appeal = aComplaint().under('tower-hamlets');
const refusedAppeal = appeal.and(
  recording('acknowledged', '2026-04-02'),
  sending(['not-upheld'], '2026-04-08'),
);
const panelMet = aComplaint().atStage('stage-3').and(recording('meeting-held', '2026-04-20'));
const cambridgeshire = aComplaint().under('cambridgeshire-peterborough');
const hackney = aComplaint().under('city-and-hackney').by('professional');
const managerAsked = hackney.atStage('step-2').and(askingManager('2026-04-10'));
const durham2016 = aComplaint().under('durham', 'lscb-2016').notesOn('2026-03-31');

/** Complaints in every status, under every procedure, at every stage. */
export const situations: readonly (readonly [string, ComplaintBuilder])[] = [
  ['Durham, just sent', aComplaint()],
  ['Durham, from a child, to be accepted', aComplaint().by('child')],
  ['Durham, late, to be accepted', aComplaint().lodgedOn('2026-04-20T10:00')],
  [
    'Durham, not taken',
    aComplaint()
      .by('child')
      .and(deciding(false, '2026-04-02', 'Not for us.')),
  ],
  ['Durham, stage 1 answered', aComplaint().and(sending([], '2026-04-08'))],
  ['Durham, stage 1 done', aComplaint().and(...stageOne())],
  ['Durham, stage 2 before stage 1 was answered', aComplaint().and(asking('stage-2', '2026-04-02'))],
  ['Durham, stage 2', aComplaint().atStage('stage-2')],
  ['Durham, stage 3', aComplaint().atStage('stage-3')],
  ['Durham, the panel has met', panelMet],
  ['Durham, the panel meets again', panelMet.and(sending(['not-enough-information'], '2026-04-21'))],
  ['Durham, to be reconvened', panelMet.and(sending(['reconvene-recommended'], '2026-04-21'))],
  ['Durham, ended', panelMet.and(sending(['decision-supported', 'learning-identified'], '2026-04-21'))],
  ['Durham, with a new access code', aComplaint().and(replacingCode('2026-04-02T10:00'))],
  ['Durham 2016, stage 1', durham2016],
  ['Durham 2016, stage 2', durham2016.atStage('stage-2')],
  ['Cambridgeshire, stage 1', cambridgeshire],
  ['Cambridgeshire, stage 1 answered', cambridgeshire.and(sending([], '2026-04-08'))],
  ['Cambridgeshire, stage 2', cambridgeshire.atStage('stage-2')],
  ['Cambridgeshire, stage 3', cambridgeshire.atStage('stage-3')],
  ['Hackney, step 1', hackney],
  ['Hackney, talked', hackney.and(recording('meeting-held', '2026-04-02'))],
  ['Hackney, step 2', hackney.atStage('step-2')],
  ['Hackney, a line manager asked', managerAsked],
  ['Hackney, a line manager takes it on', managerAsked.and(managerDeciding(true, '2026-04-13'))],
  ['Hackney, a line manager does not take it on', managerAsked.and(managerDeciding(false, '2026-04-13'))],
  [
    'Hackney, step 1 settled',
    hackney.and(recording('meeting-held', '2026-04-02'), sending(['settled'], '2026-04-02')),
  ],
  ['Hackney, step 2 not settled', hackney.atStage('step-2').and(sending(['not-settled'], '2026-04-10'))],
  ['Hackney, step 3', hackney.atStage('step-3')],
  ['Hackney, step 4', hackney.atStage('step-4')],
  ['Tower Hamlets, just sent', appeal],
  ['Tower Hamlets, refused', refusedAppeal],
  ['Tower Hamlets, refused, letter dated', refusedAppeal.and(datingLetter('stage-1', '2026-04-10'))],
  ['Tower Hamlets, upheld', appeal.and(sending(['upheld'], '2026-04-08'))],
  ['Tower Hamlets, stage 2', appeal.atStage('stage-2')],
  ['Tower Hamlets, ended', appeal.atStage('stage-2').and(sending(['not-upheld'], '2026-04-20'))],
  ...exchangeSituations,
];

/** The last entry of any of them is on 21 April 2026: the same day, some days later, and months later. */
export const times = [
  '2026-04-21T12:00',
  '2026-05-01T12:00',
  '2026-06-15T12:00',
  '2026-09-01T12:00',
] as const;

function stageOne() {
  return [
    recording('acknowledged', '2026-04-02'),
    recording('meeting-offered', '2026-04-02'),
    sending([], '2026-04-08'),
  ];
}
