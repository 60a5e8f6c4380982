import { compareMoments, moment } from '../../domain/calendar/moment.ts';
import { momentInWords } from '../../domain/calendar/words.ts';
import type { ComplaintEvent } from '../../domain/complaint/events.ts';
import { isOfConsent } from '../../domain/complaint/let-in.ts';
import { letterIn } from '../../domain/complaint/with-letter.ts';
import type { Say } from '../../journeys/say.ts';
import { withoutMarks } from '../letters/letter-parts.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import { consentDetails } from './consent-history.ts';
import { exchangeDetails } from './exchange-history.ts';
import { managerDetails } from './manager-words.ts';
import { meetingChangedDetails } from './meeting-words.ts';
import { limitMovedDetails } from './moved-words.ts';
import { isOfPanel, panelDetails } from './panel-history.ts';
import { outcomeInWords } from './standing.ts';

/**
 * What was written with it; where that was a letter alone, the letter. What staff wrote about a panel is not for the
 * family: it may be about somebody else.
 */
export function noteOf(event: ComplaintEvent): string {
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

/** What else the history says under an entry, a sentence each. */
export function detailsOf(event: ComplaintEvent, read: ReadComplaint, say: Say): string[] {
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
