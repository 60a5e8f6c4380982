import { day } from '../../domain/calendar/day.ts';
import { dayInWords } from '../../domain/calendar/words.ts';
import type { ComplaintEvent } from '../../domain/complaint/events.ts';
import { isOfConsent } from '../../domain/complaint/let-in.ts';
import { stepEventNames } from '../../domain/complaint/step-events.ts';
import { stageOf } from '../../domain/complaint/steps.ts';
import type { Say } from '../../journeys/say.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import { consentTitle } from './consent-history.ts';
import { exchangeTitle } from './exchange-history.ts';
import { managerTitle } from './manager-words.ts';
import { meetingChangedTitle } from './meeting-words.ts';
import { limitMovedTitle } from './moved-words.ts';
import { isOfPanel, panelTitle } from './panel-history.ts';
import { lowerFirst } from '../first-letter.ts';

/** What happened, as the history says it over an entry. */
export function titleOf(event: ComplaintEvent, read: ReadComplaint, say: Say): string {
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
