import { beforeEach, describe, expect, test } from 'vitest';
import { act } from '../../../src/app/act.ts';
import { readComplaint } from '../../../src/app/read-complaint.ts';
import { historyJson } from '../../../src/app/record/history-json.ts';
import { readErasureForm } from '../../../src/app/staff/erasure-form.ts';
import { record } from '../../../src/app/staff/record.ts';
import { tellingOf } from '../../../src/app/staff/telling.ts';
import { waitingIn } from '../../../src/app/staff/waiting.ts';
import { historyOf } from '../../../src/app/tracker/history.ts';
import { readSentences } from '../../../src/content/messages.ts';
import { readQuestionWords } from '../../../src/content/questions.ts';
import { sayer } from '../../../src/journeys/say.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { store } from '../../builders/a-stored-complaint.ts';
import { withdrawing } from '../../builders/exchange-commands.ts';
import { requestingErasure } from '../../builders/erasure-commands.ts';
import { someServices, type SomeServices } from '../../builders/some-services.ts';
import { anOfficer } from '../../builders/some-staff.ts';

const staff = anOfficer;
const family = { kind: 'family', complaintId: 'id-of-first' } as const;
const id = 'id-of-first';
const telling = {
  ...{ area: 'durham', role: 'parent', 'conference-date': '2026-03-31', grounds: ['conference-process'] },
  'what-happened': 'Kingfisher did not let me speak.',
  contact: { email: 'kingfisher@example.org', phone: null, post: null },
};
const told = aComplaint().telling(telling);
const asked = told.and(
  withdrawing('2026-04-02', 'Kingfisher'),
  requestingErasure('2026-04-03', 'Kingfisher'),
);

let services: SomeServices;
beforeEach(() => void (services = someServices('2026-04-22T12:00')));

const answer = (form: Partial<Parameters<typeof readErasureForm>[0]>, position = 3) => {
  const read = readErasureForm({
    answer: 'granted',
    note: ' As you asked. ',
    until: ' April 2033 ',
    ...form,
  });
  return read.ok ? record(staff, id, position, read.recording, services) : read;
};
const everything = async () => {
  const read = (await readComplaint(id, services))!;
  const history = historyOf(read, 0, sayer(readSentences('tracker'), 'adult'));
  const lines = tellingOf(read, { ...services, questionWords: readQuestionWords() });
  return JSON.stringify([read.entries, lines, historyJson(read.entries, history, [])]);
};

test('a family asks once, however often the form is sent, and staff see it', async () => {
  await store(told, services);
  const ask = () => act(family, id, { kind: 'ask-erasure', text: 'My number.' }, services);
  expect(await ask()).toEqual({ ok: true });
  expect(await ask()).toEqual({ ok: false, reason: 'erasure-already-asked' });
  const read = (await readComplaint(id, services))!;
  expect(waitingIn(read, '/here')).toEqual([
    {
      ...{ kind: 'erasure', title: 'Deletion is asked for', by: '', said: 'My number.' },
      ...{ since: 'Wednesday 22 April 2026 at midday', href: '/here/erasure' },
    },
  ]);
});

describe('the answer of staff', () => {
  test('when it is granted, nothing that was written can be read anywhere any more', async () => {
    await store(asked, services);
    expect(await everything()).toContain('Kingfisher');
    expect(await answer({})).toEqual({ ok: true });
    const after = await everything();
    expect(after.toLowerCase()).not.toContain('kingfisher');
    expect(after).toContain('As you asked.');
    expect(after).toContain('How long the rest is kept: April 2033');
    expect(after).toContain('Removed on request');
    expect(services.told).toEqual([id]);
  });

  test('when it is granted in part, only how to reach the family goes', async () => {
    await store(asked, services);
    expect(await answer({ answer: 'partly' })).toEqual({ ok: true });
    const after = await everything();
    expect(after).not.toContain('kingfisher@example.org');
    expect(after).toContain('Kingfisher did not let me speak.');
  });

  test('when it is refused, everything stays', async () => {
    await store(asked, services);
    expect(await answer({ answer: 'refused' })).toEqual({ ok: true });
    expect(await everything()).toContain('kingfisher@example.org');
  });

  test('deletes nothing when it cannot be stored', async () => {
    await store(asked, services);
    expect(await answer({ answer: '' })).toEqual({
      ok: false,
      faults: { answer: 'Select what you answer' },
    });
    expect(await answer({ note: ' ' })).toEqual({ ok: false, reason: 'reasons-missing' });
    expect(await answer({}, 2)).toEqual({ ok: false, reason: 'changed-meanwhile' });
    expect(await everything()).toContain('kingfisher@example.org');
  });
});
