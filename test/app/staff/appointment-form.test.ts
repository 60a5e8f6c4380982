import { describe, expect, test } from 'vitest';
import { appointmentFormComponents, readAppointmentForm } from '../../../src/app/staff/appointment-form.ts';
import { readStepForm, stepComponents } from '../../../src/app/staff/step-form.ts';
import { typedAppointment } from '../../../src/app/staff/typed-appointment.ts';
import { firstDetails } from '../../../src/app/staff/step-details.ts';
import { whomOf } from '../../../src/app/staff/whom.ts';
import { readQuestionWords } from '../../../src/content/questions.ts';
import { readSentences } from '../../../src/content/messages.ts';
import { momentText } from '../../../src/domain/calendar/moment.ts';
import { sayer } from '../../../src/journeys/say.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { seen } from '../../builders/a-stored-complaint.ts';
import { someServices } from '../../builders/some-services.ts';
import { exchangeSituations } from '../tracker/exchange-situations.ts';

const services = {
  ...someServices('2026-04-09T12:00'),
  say: { date: sayer(readSentences('dates'), 'adult'), refusal: sayer(readSentences('refusals'), 'adult') },
  questionWords: readQuestionWords(),
};
const empty = { onDate: '', onTime: '' };
const typed = (onDate: string, onTime: string, where = 'Example House') => ({
  ...{ onDate, onTime, where },
  others: [empty, empty],
});
const appointmentOf = (name: string) =>
  seen(exchangeSituations.find(([one]) => one === name)![1], services).complaint.appointment;
const moved = appointmentOf('Durham, another time is asked for');
const byPhone = appointmentOf('Durham, a talk by telephone is asked for');
const form = (appointment = typed('24/4/26', '14:30'), answer = '') => ({
  answer,
  appointment,
  note: ' See you. ',
});

describe('the form in which staff offer an appointment', () => {
  test('is read as day, time and place', () => {
    const read = readAppointmentForm(form(), moved, services);
    if (!read.ok || read.recording.kind !== 'appointment') throw new Error('It was not read.');
    expect(momentText(read.recording.on)).toBe('2026-04-24T14:30:00+01:00');
    expect(read.recording).toMatchObject({ where: 'Example House', note: 'See you.' });
  });

  test.each([
    [typed('', '14:30'), { 'on-date': 'Enter the date' }],
    [typed('', ''), { 'on-date': 'Enter the date' }],
    [
      typed('someday', '25:00'),
      { 'on-date': 'Enter the date like this, 3 April 2026', 'on-time': 'Enter the time like this, 14:30' },
    ],
    [typed('24/4/26', ''), { 'on-time': 'Enter the time of the appointment, like this, 14:30' }],
    [typed('24/4/26', '25:00'), { 'on-time': 'Enter the time like this, 14:30' }],
    [
      typed('8/4/26', '14:30'),
      { 'on-date': 'Wednesday 8 April 2026 has passed. Enter a day that is still to come' },
    ],
    [typed('28/3/27', '01:30'), { 'on-time': expect.stringContaining('the clocks went forward') }],
    [typed('24/4/26', '14:30', ' '), { where: 'Enter where, or "by telephone"' }],
  ])('%j is not enough: %j', (appointment, faults) => {
    expect(readAppointmentForm(form(appointment), moved, services)).toEqual({ ok: false, faults });
  });

  test('may hold two more times, each with its own day and time of day', () => {
    const more = { onDate: '27/4/26', onTime: '9:30' };
    const read = readAppointmentForm(
      form({ ...typed('24/4/26', '14:30'), others: [empty, more] }),
      moved,
      services,
    );
    if (!read.ok || read.recording.kind !== 'appointment') throw new Error('It was not read.');
    expect(read.recording.others?.map(momentText)).toEqual(['2026-04-27T09:30:00+01:00']);
  });

  test('says all that is wrong with its times at once', () => {
    const others = [
      { onDate: '8/4/26', onTime: '9:30' },
      { onDate: '27/4/26', onTime: '' },
    ];
    const answer = readAppointmentForm(form({ ...typed('24/4/26', '25:00'), others }), moved, services);
    if (answer.ok) throw new Error('It was read.');
    expect(Object.keys(answer.faults)).toEqual(['on-time', 'on-date-2', 'on-time-3']);
    const onlySecond = { ...typed('', ''), others: [{ onDate: '27/4/26', onTime: '9:30' }, empty] };
    expect(readAppointmentForm(form(onlySecond), moved, services)).toEqual({
      ok: false,
      faults: { 'on-date': 'Enter the date' },
    });
  });

  test('may agree to what the family asked for instead, and asks which', () => {
    const agreed = readAppointmentForm(form(typed('', '', ''), 'agree'), byPhone, services);
    expect(agreed).toMatchObject({ ok: true, recording: { kind: 'instead', way: 'telephone' } });
    expect(readAppointmentForm(form(typed('24/4/26', '14:30'), 'offer'), byPhone, services)).toMatchObject({
      recording: { kind: 'appointment' },
    });
    expect(readAppointmentForm(form(), byPhone, services)).toMatchObject({
      faults: { answer: expect.any(String) },
    });
    const macros = (appointment: typeof moved) =>
      appointmentFormComponents(form(), appointment, {}, whomOf({ role: 'parent' })).map(
        ({ macro }) => macro,
      );
    expect(macros(byPhone)[0]).toBe('govukRadios');
    expect(macros(moved)[0]).toBe('govukInput');
  });
});

describe('the step that offers a meeting', () => {
  const read = seen(aComplaint(), services);
  const stage = read.procedure.stages[0]!;
  const step = stage.steps.find(({ event }) => event === 'meeting-offered')!;
  const other = stage.steps.find(({ event }) => event === 'acknowledged')!;
  const details = firstDetails(read, sayer(readSentences('tracker'), 'adult'));
  const appointment = typed('24/4/26', '14:30');
  const stepForm = { date: 'today', time: '', note: '', outcome: [], appointment, details };
  const ids = (of: typeof step) =>
    stepComponents({ stage, step: of }, stepForm, read, {}, services.questionWords).map(
      ({ params }) => params['id'] ?? params['idPrefix'],
    );

  test('asks for the appointment, and no other step does', () => {
    const more = ['on-date-2', 'on-time-2', 'on-date-3', 'on-time-3'];
    expect(ids(step)).toEqual(['date', 'on-date', 'on-time', ...more, 'where']);
    expect(ids(other)).toEqual(['date', 'issue-conference-process', 'other-about', 'other-goes-to']);
  });

  test('carries it where it is given, and is recorded without it', () => {
    expect(readStepForm({ stage, step }, stepForm, read, services)).toMatchObject({
      recording: { appointment: { where: 'Example House' } },
    });
    const without = { ...stepForm, appointment: typedAppointment(() => '') };
    const answer = readStepForm({ stage, step }, without, read, services);
    expect(answer.ok && 'appointment' in answer.recording).toBe(false);
  });

  test('may be for a day that has passed since it was offered', () => {
    const then = { ...stepForm, date: '2/4/26', appointment: typed('7/4/26', '10:00') };
    expect(readStepForm({ stage, step }, then, read, services)).toMatchObject({ ok: true });
    const before = { ...then, appointment: typed('1/4/26', '10:00') };
    expect(readStepForm({ stage, step }, before, read, services)).toMatchObject({
      faults: { 'on-date': expect.stringContaining('has passed') },
    });
  });
});
