import type { ComplaintEvent, ComplaintLodged } from '../../src/domain/complaint/events.ts';
import type { Append, NewComplaint } from '../../src/ports/complaint-store.ts';
import type { QueueEntry } from '../../src/ports/queue-store.ts';

/** Tuesday 14 April 2026, 10:00 in London. */
export const tuesdayMorning = Date.UTC(2026, 3, 14, 9);
export const wednesdayMorning = Date.UTC(2026, 3, 15, 9);

export const lodged: ComplaintLodged = {
  type: 'ComplaintLodged',
  at: '2026-04-14T10:00:00+01:00',
  procedure: 'durham',
  version: 'dscp',
  area: 'durham',
  role: 'parent',
  isYoung: false,
  grounds: ['conference-process'],
  conferenceDate: '2026-04-01',
  notesReceived: null,
  stage: 'stage-1',
  lastDay: '2026-04-17',
  acceptance: null,
  telling: { 'what-happened': 'Nobody let me speak.' },
};

export const acknowledged: ComplaintEvent = {
  type: 'ComplaintAcknowledged',
  at: '2026-04-15',
  stage: 'stage-1',
  by: 'The chairperson',
  note: '',
  kept: [{ clock: 'stage-1.reply', due: '2026-04-17' }],
};

export const meetingOffered: ComplaintEvent = {
  type: 'MeetingOffered',
  at: '2026-04-16',
  stage: 'stage-1',
  by: 'The chairperson',
  note: 'A room with step-free access',
  kept: [],
};

export const codeReplaced: ComplaintEvent = {
  type: 'AccessCodeReplaced',
  at: '2026-04-15T10:00:00+01:00',
  by: 'Ola Officer',
  note: 'I rang the number on file.',
};

/** The last instant of a day in April 2026, in London. */
export const april = (day: number) => Date.UTC(2026, 3, day, 23) - 1;

/** How a complaint stands that has just been lodged, and must be answered by 17 April. */
export function queueEntry(changes: Partial<QueueEntry> = {}): QueueEntry {
  return {
    ...({
      basis: 'these rules',
      position: 1,
      partnership: 'durham',
      version: 'dscp',
      area: 'durham',
    } as const),
    ...({ stage: 'stage-1', state: 'duty', duty: 'Write back to you', due: '2026-04-17' } as const),
    ...({
      lateAfter: april(17),
      rank: 1,
      holder: 'chair',
      assignee: null,
      isNew: true,
      waiting: [],
    } as const),
    ...{ names: '', lodgedAt: tuesdayMorning, contactSaidAt: tuesdayMorning },
    ...changes,
  };
}

/** A complaint with its id, reference and draft made from one name. */
export function newComplaint(name: string, changes: Partial<NewComplaint> = {}): NewComplaint {
  return {
    id: `id-of-${name}`,
    reference: `reference-of-${name}`,
    codeHash: `hash-of-${name}`,
    draftId: `draft-of-${name}`,
    events: [lodged],
    recordedAt: tuesdayMorning,
    recordedBy: 'family',
    queue: queueEntry({ names: name }),
    ...changes,
  };
}

/** An entry by staff for the complaint `first`, just lodged. */
export function newAppend(changes: Partial<Append> = {}): Append {
  const staff = { recordedAt: wednesdayMorning, recordedBy: 'staff-1' };
  const queue = queueEntry({
    position: (changes.expectedPosition ?? 1) + 1,
    lateAfter: april(28),
    isNew: false,
  });
  return { id: 'id-of-first', expectedPosition: 1, events: [acknowledged], ...staff, queue, ...changes };
}
