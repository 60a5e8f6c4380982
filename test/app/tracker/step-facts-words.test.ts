import { expect, test } from 'vitest';
import { historyOf } from '../../../src/app/tracker/history.ts';
import { issuesInWords } from '../../../src/app/tracker/step-facts-words.ts';
import { readSentences } from '../../../src/content/messages.ts';
import { moment } from '../../../src/domain/calendar/moment.ts';
import { recordStep } from '../../../src/domain/complaint/record-step.ts';
import { sayer } from '../../../src/journeys/say.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { seen } from '../../builders/a-stored-complaint.ts';
import { recording, type Command } from '../../builders/commands.ts';
import { someServices } from '../../builders/some-services.ts';

const say = sayer(readSentences('tracker'), 'adult');
const durham2016 = aComplaint().under('durham', 'lscb-2016').notesOn('2026-03-31');
const details = (complaint: typeof durham2016) =>
  historyOf(seen(complaint, someServices('2026-04-21T12:00')), 0, say)[0]!.details;

/** A meeting at which three of the five purposes were met. */
const meeting: Command = {
  ...recording('meeting-held', '2026-04-08'),
  decide: ({ complaint, context }) => {
    const facts = { at: moment('2026-04-08'), by: 'chair', note: '', outcome: [] };
    const ticked = ['process-understood', 'grounds-clear', 'outcome-wanted'];
    const parts = [
      { id: 'complaint', text: 'We could not speak.' },
      { id: 'outcome-wanted', text: 'A new report.' },
    ];
    return recordStep(
      complaint,
      { ...facts, stage: 'stage-1', step: 'meeting-held', ticked, parts },
      context,
    );
  },
};

test('a meeting says what it did, what it did not, the complaint and what the family wants', () => {
  expect(details(durham2016.and(meeting))).toEqual([
    'At the meeting: the child protection process was explained; it was made clear what you complain about and why; you said what you want to come of it.',
    'Not done at the meeting: it was explained what this procedure can and cannot do for you; what is needed to look into it was gathered.',
    'Your complaint: We could not speak.',
    'What you want: A new report.',
    expect.stringContaining('It was due by'),
  ]);
});

test('the history names who was told', () => {
  expect(details(durham2016.and(recording('informed', '2026-04-02')))[0]).toBe(
    "They told: the business manager of the board; the service manager of Children's Services; the council's complaints manager.",
  );
});

test('each issue that goes elsewhere says to whom; a full stop at its end is not doubled', () => {
  const about = 'The school';
  expect(
    issuesInWords(
      [{ status: 'elsewhere', ground: null, about, goesTo: 'Its governors, at the school.' }],
      say,
    ),
  ).toEqual(['This goes elsewhere: The school. It goes to: Its governors, at the school.']);
  expect(issuesInWords([], say)).toEqual([]);
});
