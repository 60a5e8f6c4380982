import { expect, test } from 'vitest';
import { eventToText, readEvent } from '../../../src/domain/complaint/stored-event.ts';

const place = { complaint: 'c-1', position: 4 };
const received = { type: 'OutcomeReceived', at: '2026-04-17', stage: 'stage-1' } as const;

test('an event is read as it was written', () => {
  expect(readEvent(eventToText(received, place), place)).toEqual(received);
});

test('an unknown event names the complaint, the position and what to do', () => {
  expect(() => readEvent('{"type":"LetterLost"}', place)).toThrow(
    'Complaint c-1, event 4 has a shape that is not known (see type). ' +
      'A newer version of this service may have recorded it: run that one.',
  );
});

test('what somebody wrote is not repeated in the message', () => {
  const private_ = JSON.stringify({ ...received, at: 'Aunt May told me', note: 'Aunt May' });
  expect(() => readEvent(private_, place)).toThrow(/^(?!.*Aunt May)/);
});

test('an event that could not be read again is not written', () => {
  expect(() => eventToText({ ...received, stage: undefined as never }, place)).toThrow('event 4');
});
