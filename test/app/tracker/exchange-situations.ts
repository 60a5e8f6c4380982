import { aComplaint, type ComplaintBuilder } from '../../builders/a-complaint.ts';
import { recording, sending } from '../../builders/commands.ts';
import { answeringErasure, requestingErasure } from '../../builders/erasure-commands.ts';
import {
  answeringAppointment,
  answeringRestorative,
  arrangingAdvocate,
  askingQuestion,
  challenging,
  decidingChallenge,
  endingOffers,
  offeringMeeting,
  offeringTime,
  replacing,
  requestingAdvocate,
  tellingDelay,
  withdrawing,
} from '../../builders/exchange-commands.ts';
import { puttingRight } from '../../builders/remedy-commands.ts';
import { recommending, settling } from '../../builders/learning-commands.ts';

const offered = aComplaint().and(offeringMeeting('2026-05-06T14:00', '2026-04-08'));
const moreTimes = ['2026-05-07T10:00', '2026-05-08T16:30'];
const movedOnce = offered.and(answeringAppointment('another-time', '2026-04-09', 'Later.'));
const several = movedOnce.and(offeringTime('2026-05-06T15:00', '2026-04-10', 'Example House', moreTimes));
/** After two more offers. */
const noneSuited = (complaint: ComplaintBuilder) =>
  complaint.and(
    offeringTime('2026-05-07T14:00', '2026-04-09'),
    offeringTime('2026-05-08T14:00', '2026-04-10'),
    answeringAppointment('another-time', '2026-04-11', 'In June.'),
  );
const noTime = (complaint: ComplaintBuilder) => noneSuited(complaint).and(endingOffers('2026-04-13'));
const byPhone = offered.and(answeringAppointment('telephone', '2026-04-09'));
const restorative = aComplaint().under('tower-hamlets').and(recording('restorative-offered', '2026-04-02'));
const durham2016 = aComplaint().under('durham', 'lscb-2016').notesOn('2026-03-31');
const reconvened = durham2016
  .atStage('stage-2')
  .and(
    recording('meeting-held', '2026-04-17'),
    sending(['reconvene-recommended'], '2026-04-18'),
    recording('reconvened', '2026-04-20'),
  );
const challenged = reconvened.and(challenging('The date is wrong.', '2026-04-20T12:00'));
const young = aComplaint().under('tower-hamlets').by('child').young().and(requestingAdvocate('2026-04-02'));
const forgotten = aComplaint().and(withdrawing('2026-04-02'), requestingErasure('2026-04-03', 'My number.'));

const learned = aComplaint()
  .atStage('stage-3')
  .and(recording('meeting-held', '2026-05-04'), sending(['learning-identified'], '2026-05-06'));
const wrong = aComplaint()
  .atStage('stage-3')
  .and(recording('meeting-held', '2026-05-04'), sending(['procedures-not-followed'], '2026-05-06'));
const recommended = learned.and(recommending('2026-07-01', '2026-05-07'));
const position = recommended.entries().length;

/** Complaints in which the family and staff said something beside the procedure. */
export const exchangeSituations: readonly (readonly [string, ComplaintBuilder])[] = [
  ['Durham, an appointment is offered', offered],
  ['Durham, something was learned', recommended],
  ['Durham, something is to be put right', wrong],
  ['Durham, told what is put right', wrong.and(puttingRight('2026-07-01', '2026-05-07'))],
  ['Durham, what was to be done is done', recommended.and(settling(position, 'done', '2026-05-20'))],
  ['Durham, what was to be done will not be', recommended.and(settling(position, 'not-done', '2026-05-20'))],
  ['Durham, an appointment is accepted', offered.and(answeringAppointment('accepted', '2026-04-09'))],
  [
    'Durham, another time is asked for',
    offered.and(answeringAppointment('another-time', '2026-04-09', 'Later.')),
  ],
  ['Durham, three times are offered', several],
  ['Durham, none of three offers suited', noneSuited(offered)],
  ['Durham, no time was agreed', noTime(offered)],
  ['Durham 2016, no time was agreed', noTime(durham2016.and(offeringTime('2026-05-06T14:00', '2026-04-08')))],
  ['Durham, a talk by telephone is asked for', byPhone],
  ['Durham, a talk by telephone is agreed', byPhone.and(replacing('telephone', '2026-04-10'))],
  [
    'Durham, questions wait',
    aComplaint().and(askingQuestion('When?', '2026-04-02'), askingQuestion('Where?', '2026-04-02')),
  ],
  ['Durham, told that the reply is late', aComplaint().and(tellingDelay('2026-04-14', '2026-04-10'))],
  ['Durham, told before that it will be late', aComplaint().and(tellingDelay('2026-08-14', '2026-04-02'))],
  [
    'Hackney, told of a delay that has no number',
    aComplaint()
      .under('city-and-hackney')
      .by('professional')
      .atStage('step-3')
      .and(tellingDelay('2026-05-01', '2026-04-20', { step: 'outcome-sent', stage: 'step-3' })),
  ],
  [
    'Tower Hamlets, an issue goes elsewhere',
    aComplaint()
      .under('tower-hamlets')
      .about('conference-process', 'agency-service')
      .and(recording('acknowledged', '2026-04-02')),
  ],
  ['Durham 2016, the family was met', durham2016.and(recording('meeting-held', '2026-04-08'))],
  ['Durham 2016, the managers were told', durham2016.and(recording('informed', '2026-04-02'))],
  ['Durham, withdrawn', aComplaint().and(withdrawing('2026-04-02'))],
  [
    'Cambridgeshire, withdrawn',
    aComplaint().under('cambridgeshire-peterborough').and(withdrawing('2026-04-02')),
  ],
  ['Durham 2016, reconvened', reconvened],
  ['Durham 2016, asked to meet once more', challenged],
  ['Durham 2016, meets once more', challenged.and(decidingChallenge(true, '2026-04-21'))],
  ['Durham 2016, does not meet once more', challenged.and(decidingChallenge(false, '2026-04-21'))],
  ['Tower Hamlets, a restorative conference is offered', restorative],
  [
    'Tower Hamlets, a restorative conference is taken',
    restorative.and(answeringRestorative(true, '2026-04-03')),
  ],
  [
    'Tower Hamlets, a restorative conference is declined',
    restorative.and(answeringRestorative(false, '2026-04-03')),
  ],
  ['Durham, deletion is asked for', forgotten],
  ['Durham, deletion is granted', forgotten.and(answeringErasure('granted', '2026-04-04', 'April 2033'))],
  ['Durham, deletion is granted in part', forgotten.and(answeringErasure('partly', '2026-04-04'))],
  ['Durham, deletion is refused', forgotten.and(answeringErasure('refused', '2026-04-04'))],
  ['Tower Hamlets, an advocate is asked for', young],
  ['Tower Hamlets, an advocate is arranged', young.and(arrangingAdvocate('Jo Example.', '2026-04-03'))],
];
