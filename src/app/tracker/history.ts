import { isOfFamilySide } from '../../domain/complaint/recorded-by.ts';
import { moment } from '../../domain/calendar/moment.ts';
import { dayInWords, instantInWords, momentInWords } from '../../domain/calendar/words.ts';
import { day } from '../../domain/calendar/day.ts';
import { compareMoments } from '../../domain/calendar/moment.ts';
import { mayBeCorrected } from '../../domain/complaint/correct-entry.ts';
import type { ComplaintEvent, Entry } from '../../domain/complaint/events.ts';
import { isOfConsent } from '../../domain/complaint/let-in.ts';
import { stepEventNames } from '../../domain/complaint/step-events.ts';
import { standing } from '../../domain/complaint/evolve.ts';
import { letterIn } from '../../domain/complaint/with-letter.ts';
import { stageOf } from '../../domain/complaint/steps.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import type { Say } from '../../journeys/say.ts';
import { withoutMarks } from '../letters/letter-parts.ts';
import { byInWords } from './by-in-words.ts';
import { exchangeDetails, exchangeTitle } from './exchange-history.ts';
import { managerDetails, managerTitle } from './manager-words.ts';
import { consentDetails, consentTitle } from './consent-history.ts';
import { isOfPanel, panelDetails, panelTitle } from './panel-history.ts';
import { meetingChangedDetails, meetingChangedTitle } from './meeting-words.ts';
import { limitMovedDetails, limitMovedTitle } from './moved-words.ts';
import { lowerFirst, outcomeInWords } from './standing.ts';

/** One entry of the history, newest first. */
export interface HistoryLine {
  readonly position: number;
  readonly title: string;
  /** When it happened, in words, and when it was recorded where that was another day. */
  readonly when: string;
  readonly recordedAt: number;
  readonly note: string;
  readonly details: readonly string[];
  readonly isCorrected: boolean;
  readonly isNew: boolean;
  /** True for what the family did, or an advocate for it. */
  readonly isByFamily: boolean;
  /** Which advocate did it for the family, in words; empty where it was nobody. Among the details too. */
  readonly by: string;
  readonly mayBeCorrected: boolean;
}

/** The whole history; entries after `seenPosition` are new to the reader. Nothing is ever left out. */
export function historyOf(read: ReadComplaint, seenPosition: number, say: Say): HistoryLine[] {
  const counting = new Set(standing(read.entries));
  return read.entries
    .map((entry) => lineOf(entry, !counting.has(entry), entry.position > seenPosition, read, say))
    .reverse();
}

function lineOf(
  entry: Entry,
  isCorrected: boolean,
  isNew: boolean,
  read: ReadComplaint,
  say: Say,
): HistoryLine {
  const { event, position, recordedAt, recordedBy } = entry;
  const by = byInWords(entry, read.entries, say);
  return {
    ...{ position, recordedAt, isCorrected, isNew },
    title: titleOf(event, read, say),
    when: momentInWords(moment(event.at)),
    note: noteOf(event),
    by,
    details: [
      ...(by ? [by] : []),
      ...detailsOf(event, read, say),
      ...(isCorrected ? [say('history-corrected-note')] : []),
    ],
    isByFamily: isOfFamilySide(recordedBy),
    mayBeCorrected: !isCorrected && mayBeCorrected(entry),
  };
}

function titleOf(event: ComplaintEvent, read: ReadComplaint, say: Say): string {
  const { procedure } = read;
  switch (event.type) {
    case 'ComplaintLodged':
      return say(event.cameBy ? `history-lodged-${event.cameBy}` : 'history-lodged');
    case 'StageRequested':
      return requestedTitle(event, read, say);
    case 'OutcomeReceived':
      return say('history-letter-received', { date: dayInWords(day(event.at)) });
    case 'AcceptanceDecided':
      return say(event.isAccepted ? 'history-accepted' : 'history-not-accepted');
    case 'EntryCorrected':
      return say('history-corrected');
    case 'AccessCodeReplaced':
      return say('history-code-replaced');
    case 'OwnCodeReplaced':
      return say('history-own-code-replaced');
    case 'ContactWishesChanged':
      return say('history-contact-changed');
    case 'EmailConfirmed':
      return say('history-email-confirmed');
    case 'ComplaintAssigned':
      return say(event.to ? 'history-assigned' : 'history-handed-back');
    case 'LimitMoved':
      return limitMovedTitle(event, read, say);
    case 'MeetingDateChanged':
      return meetingChangedTitle(event, say);
    case 'ComplaintAcknowledged':
    case 'ManagersInformed':
    case 'MeetingOffered':
    case 'MeetingHeld':
    case 'OutcomeSent':
    case 'ConferenceReconvened':
    case 'RestorativeConferenceOffered':
      return (
        stageOf(procedure, event.stage).steps.find(({ event: step }) => stepEventNames[step] === event.type)
          ?.did ?? event.type
      );
    case 'ManagerAsked':
    case 'ManagerDecided':
      return managerTitle(event, say);
    default:
      if (isOfConsent(event)) return consentTitle(event, read, say);
      return isOfPanel(event) ? panelTitle(event, say) : exchangeTitle(event, read, say);
  }
}

/** That a stage was asked for or, where the authority starts it, that it went on to it. */
function requestedTitle(
  { stage: id, isLate }: Extract<ComplaintEvent, { type: 'StageRequested' }>,
  { procedure }: ReadComplaint,
  say: Say,
): string {
  const { title, startedBy } = stageOf(procedure, id);
  const stage = lowerFirst(title);
  if (startedBy === 'authority') return say('history-referred', { stage });
  return say(isLate ? 'history-requested-late' : 'history-requested', { stage });
}

/**
 * What was written with it; where that was a letter alone, the letter. What staff wrote about a panel is not for the
 * family: it may be about somebody else.
 */
function noteOf(event: ComplaintEvent): string {
  if (isOfPanel(event)) return '';
  const letter = letterIn(event);
  return ownNoteOf(event) || (letter ? withoutMarks(letter.text) : '');
}

function ownNoteOf(event: ComplaintEvent): string {
  if ('note' in event) return event.note;
  if ('text' in event) return event.text;
  if ('concerns' in event) return event.concerns;
  if ('reasons' in event) return event.reasons;
  return 'reason' in event ? event.reason : '';
}

function detailsOf(event: ComplaintEvent, read: ReadComplaint, say: Say): string[] {
  if (event.type === 'AccessCodeReplaced') return [say('history-code-replaced-by', { by: event.by })];
  if (isOfConsent(event)) return consentDetails(event, read, say);
  if (isOfPanel(event)) return panelDetails(event, read, say);
  if (event.type === 'ManagerAsked' || event.type === 'ManagerDecided')
    return managerDetails(event, read, say);
  if (event.type === 'MeetingDateChanged') return meetingChangedDetails(event, say);
  if (event.type === 'LimitMoved') return limitMovedDetails(event, read, say);
  const formats = formatsInWords(event, say);
  if (!('kept' in event)) return [...exchangeDetails(event, read, say), ...formats];
  const kept = event.kept.map(({ due }) => promise(due, event.at, say));
  const outcome =
    event.type === 'OutcomeSent' && event.outcome.length > 0
      ? outcomeInWords(read, event.stage, event.outcome)
      : null;
  const said = [
    ...(outcome ? [say('history-outcome', { outcome })] : []),
    ...exchangeDetails(event, read, say),
    ...('panel' in event && event.panel === 'incomplete' ? [say('history-panel-incomplete')] : []),
  ];
  return [...said, ...kept, ...formats];
}

/** In what other ways the letter is made. What we make ourselves needs no saying how. */
function formatsInWords(event: ComplaintEvent, say: Say): string[] {
  const formats = letterIn(event)?.formats ?? [];
  return formats.map(({ about, note }) =>
    note === ''
      ? say('history-letter-format', { format: about })
      : say('history-letter-format-how', { format: about, how: note }),
  );
}

function promise(due: string, at: string, say: Say): string {
  const isLate = compareMoments(moment(at), moment(due)) > 0;
  return say(isLate ? 'history-promise-broken' : 'history-promise-kept', {
    date: momentInWords(moment(due)),
  });
}

/** The day on which an entry was recorded, in words. */
export function recordedInWords({ recordedAt }: Pick<HistoryLine, 'recordedAt'>): string {
  return instantInWords(recordedAt);
}
