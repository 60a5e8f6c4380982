import { beforeEach, describe, expect, test } from 'vitest';
import { nextSteps, otherSteps } from '../../../src/app/staff/next-steps.ts';
import { record } from '../../../src/app/staff/record.ts';
import { waitingIn } from '../../../src/app/staff/waiting.ts';
import { readComplaint } from '../../../src/app/read-complaint.ts';
import { moment } from '../../../src/domain/calendar/moment.ts';
import { aComplaint, type ComplaintBuilder } from '../../builders/a-complaint.ts';
import { seen, store } from '../../builders/a-stored-complaint.ts';
import {
  answeringAppointment,
  askingQuestion,
  endingOffers,
  offeringTime,
  offeringMeeting,
  replying,
  requestingAdvocate,
} from '../../builders/exchange-commands.ts';
import { someServices, type SomeServices } from '../../builders/some-services.ts';
import { exchangeSituations } from '../tracker/exchange-situations.ts';
import { anOfficer } from '../../builders/some-staff.ts';

let services: SomeServices;
beforeEach(() => void (services = someServices('2026-04-22T12:00')));

const situation = (name: string) => exchangeSituations.find(([one]) => one === name)![1];
const waiting = (complaint: ComplaintBuilder) =>
  waitingIn(seen(complaint, services), '/here').map(({ title, href }) => `${title} ${href}`);
const everything = aComplaint()
  .by('parent')
  .and(
    offeringMeeting('2026-05-06T14:00', '2026-04-08'),
    askingQuestion('When?', '2026-04-08'),
    answeringAppointment('writing', '2026-04-09'),
    requestingAdvocate('2026-04-10'),
    askingQuestion('Where?', '2026-04-10'),
  );

describe('what a family waits for', () => {
  test('is an advocate first, then each question, then the appointment', () => {
    expect(waiting(everything)).toEqual([
      'An advocate is asked for /here/advocate',
      'A question waits /here/question?number=3',
      'A question waits /here/question?number=6',
      'An answer in writing is asked for /here/appointment',
    ]);
  });

  test('goes as it is answered', () => {
    expect(waiting(everything.and(replying(3, 'Soon.', '2026-04-11')))).toHaveLength(3);
    expect(waiting(aComplaint())).toEqual([]);
  });
});

test('what staff may do beside the procedure: offer an appointment, unless the step of the procedure does it', () => {
  const other = (complaint: ComplaintBuilder) =>
    otherSteps(seen(complaint, services), '/here', anOfficer).map(({ title }) => title);
  expect(other(aComplaint())).toEqual([]);
  expect(other(situation('Durham, an appointment is offered'))).toEqual(['Offer another appointment']);
  expect(other(situation('Durham, another time is asked for'))).toEqual([]);
  expect(other(aComplaint().under('cambridgeshire-peterborough'))).toEqual(['Offer an appointment']);
  expect(other(situation('Durham, withdrawn'))).toEqual([]);
});

test('after as many offers as may be made there is one thing left to record about the appointment', () => {
  const used = situation('Durham, another time is asked for').and(
    offeringTime('2026-05-07T14:00', '2026-04-10'),
    offeringTime('2026-05-08T14:00', '2026-04-11'),
    answeringAppointment('another-time', '2026-04-12', 'In June.'),
  );
  const read = seen(used, services);
  expect(otherSteps(read, '/here', anOfficer)[0]).toEqual({
    title: 'Record that no appointment could be agreed',
    href: '/here/no-appointment',
    hint: '3 of 3 offers are made. No time is agreed',
  });
  expect(waitingIn(read, '/here').map(({ href }) => href)).toEqual(['/here/no-appointment']);
  const ended = seen(used.and(endingOffers('2026-04-13')), services);
  expect(otherSteps(ended, '/here', anOfficer).map(({ title }) => title)).toEqual([]);
  expect(waitingIn(ended, '/here')).toEqual([]);
});

test('the decision about a further challenge is the only step while it is open, beside a letter that is owed', () => {
  const read = seen(situation('Durham 2016, asked to meet once more'), services);
  expect(nextSteps(read, '/here', anOfficer).slice(0, -1)).toEqual([
    { title: 'Decide whether the panel meets once more', href: '/here/challenge', hint: '' },
  ]);
});

describe('staff record', () => {
  const staff = anOfficer;

  test.each([
    [{ kind: 'advocate', note: 'Jo Example.' } as const, 'AdvocateArranged'],
    [{ kind: 'answer', number: 3, text: 'Soon.' } as const, 'QuestionAnswered'],
    [{ kind: 'instead', way: 'writing', note: '' } as const, 'AppointmentReplaced'],
    [
      { kind: 'appointment', on: moment('2026-05-07T10:00'), where: 'Example House', note: '' } as const,
      'AppointmentOffered',
    ],
  ])('$kind', async (recording, type) => {
    await store(everything, services);
    expect(await record(staff, 'id-of-first', 6, recording, services)).toEqual({ ok: true });
    const entry = (await services.complaints.entries('id-of-first')).at(-1);
    expect(entry).toMatchObject({ recordedBy: 'staff-1', event: { type } });
  });

  test('whether the panel meets once more', async () => {
    await store(situation('Durham 2016, asked to meet once more'), services);
    const { position } = (await readComplaint('id-of-first', services))!.complaint;
    const recording = { kind: 'challenge', isTaken: false, reason: 'Nothing new.' } as const;
    expect(await record(staff, 'id-of-first', position, recording, services)).toEqual({ ok: true });
  });

  test('nothing over what the family wrote meanwhile', async () => {
    await store(everything, services);
    const late = { kind: 'advocate', note: 'Jo Example.' } as const;
    expect(await record(staff, 'id-of-first', 5, late, services)).toEqual({
      ok: false,
      reason: 'changed-meanwhile',
    });
  });
});
