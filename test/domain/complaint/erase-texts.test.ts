import { describe, expect, test } from 'vitest';
import { eraseTexts, erasedText, scopeOf, writtenFields } from '../../../src/domain/complaint/erase-texts.ts';
import { noContact } from '../../../src/domain/contact/wishes.ts';
import { complaintEventSchema, type ComplaintEvent } from '../../../src/domain/complaint/events.ts';
import { lodged, meetingOffered } from '../../contracts/new-complaint.ts';

const told: ComplaintEvent = {
  ...lodged,
  telling: {
    area: 'durham',
    role: 'parent',
    'conference-date': '2026-04-01',
    'what-happened': 'Nobody let Ada speak.',
    contact: { email: 'ada@example.org', phone: null, post: null },
    'a-question-to-come': 'Ada',
  },
};

/** Fields of text that name no family: ids, dates, and who of the staff it was. */
const namesNobody = new Set([
  ...['at', 'procedure', 'version', 'area', 'stage', 'by', 'to', 'conferenceDate', 'notesReceived'],
  ...['due', 'expected', 'on', 'clock', 'ticked', 'issues', 'parts'],
  ...['lastDay', 'until', 'telling', 'kept', 'outcome', 'grounds', 'appointment', 'files'],
  ...['declaredOn', 'account', 'paper', 'consent'],
  ...['clock', 'from', 'stands', 'body'],
  // Deleted by `eraseTexts` on their own.
  ...['ways', 'stopped', 'address'],
]);
const isFreeText = (schema: { type: string }) =>
  !['literal', 'enum', 'boolean', 'number'].includes(schema.type);

test.each(complaintEventSchema.options.map((option) => [option.shape.type.value, option] as const))(
  'each field of %s in which somebody writes is deleted, or is known to name nobody',
  (_, { shape }) => {
    const fields = Object.entries(shape as Record<string, { type: string }>);
    const open = fields.filter(([name, schema]) => isFreeText(schema) && !namesNobody.has(name));
    const written: readonly string[] = writtenFields;
    expect(
      open
        .filter(([, schema]) => schema.type === 'string')
        .map(([name]) => name)
        .filter((name) => !written.includes(name)),
    ).toEqual([]);
  },
);

describe('when everything is deleted', () => {
  test('only answers that the rules rest on are left, whatever questions come later', () => {
    const { telling, ...rest } = eraseTexts(told, 'everything') as typeof lodged;
    expect(telling).toEqual({ area: 'durham', role: 'parent', 'conference-date': '2026-04-01' });
    const { telling: _, ...before } = told as typeof lodged;
    expect(rest).toEqual(before);
  });

  test('a text gives way, and the day, the kind, the stage and the limits stay', () => {
    expect(eraseTexts(meetingOffered, 'everything')).toEqual({ ...meetingOffered, note: erasedText });
  });

  test('who deals with an issue, and the texts of a meeting, go; which issue it is stays', () => {
    const elsewhere = { status: 'elsewhere', ground: 'agency-service', about: 'The school', goesTo: 'Jo' };
    const stored = {
      ...meetingOffered,
      type: 'ComplaintAcknowledged',
      issues: [elsewhere],
      parts: [{ id: 'complaint', text: 'Nobody let Ada speak.' }],
    } as unknown as ComplaintEvent;
    expect(eraseTexts(stored, 'everything')).toMatchObject({
      issues: [{ ground: 'agency-service', status: 'elsewhere', about: erasedText, goesTo: erasedText }],
      parts: [{ id: 'complaint', text: erasedText }],
    });
  });

  test('an empty text stays empty', () => {
    const silent = { ...meetingOffered, note: '' } as ComplaintEvent;
    expect(eraseTexts(silent, 'everything')).toEqual(silent);
  });

  test('the place of an appointment goes, and its time stays', () => {
    const on = '2026-04-15T14:00:00+01:00';
    const offered = { ...meetingOffered, appointment: { on, where: 'At home' } } as ComplaintEvent;
    expect(eraseTexts(offered, 'everything')).toMatchObject({ appointment: { on, where: erasedText } });
  });

  test('the names of files go: they can name somebody', () => {
    const file = { id: 'f1', name: 'ada.pdf', kind: 'pdf', size: 9, purpose: 'evidence' } as const;
    const added = { type: 'InformationAdded', at: '2026-04-15', text: '', files: [file] } as const;
    expect(eraseTexts({ ...added, files: [file] }, 'everything')).toEqual({
      ...added,
      files: [{ ...file, name: erasedText }],
    });
  });

  test('the answer that says so stays whole', () => {
    const at = '2026-04-09T18:00:00+01:00';
    const answer = {
      ...({ type: 'ErasureAnswered', at, answer: 'granted' } as const),
      ...{ reason: 'As you asked.', until: 'April 2033' },
    };
    expect(eraseTexts(answer, 'everything')).toEqual(answer);
  });
});

test.each(['contact', 'everything'] as const)(
  'of "%s", what was said of ways to reach somebody goes',
  (scope) => {
    const at = '2026-04-15T10:00:00+01:00';
    const ways = { ...noContact, email: { address: 'ada@example.org', others: 'Bo', when: null } };
    const changed: ComplaintEvent = { type: 'ContactWishesChanged', at, ways, stopped: ['received'] };
    expect(eraseTexts(changed, scope)).toEqual({ ...changed, ways: noContact });
    const confirmed: ComplaintEvent = { type: 'EmailConfirmed', at, address: 'ada@example.org' };
    expect(eraseTexts(confirmed, scope)).toEqual({ ...confirmed, address: erasedText });
  },
);

test('when the ways to reach somebody are deleted, all else stays', () => {
  const { contact: _, ...rest } = (told as typeof lodged).telling;
  expect(eraseTexts(told, 'contact')).toEqual({ ...told, telling: rest });
  expect(eraseTexts(meetingOffered, 'contact')).toEqual(meetingOffered);
});

test('what an answer deletes', () => {
  expect(['granted', 'partly', 'refused'].map((answer) => scopeOf(answer as 'granted'))).toEqual([
    'everything',
    'contact',
    null,
  ]);
});
