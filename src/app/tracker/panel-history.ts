import type { ComplaintEvent } from '../../domain/complaint/events.ts';
import type { MemberEvent, PanelEvent } from '../../domain/complaint/panel-events.ts';
import { stageOf } from '../../domain/complaint/steps.ts';
import { unreachable } from '../../domain/unreachable.ts';
import type { Say } from '../../journeys/say.ts';
import type { ReadComplaint } from '../read-complaint.ts';

/** True for what is recorded about who sits on a panel and what it is given. */
export function isOfPanel(event: ComplaintEvent): event is PanelEvent {
  return event.type.startsWith('Panel');
}

/** What happened to a panel, as the family reads it. */
export function panelTitle(event: PanelEvent, say: Say): string {
  switch (event.type) {
    case 'PanelMemberNamed':
      return say('history-panel-member-named');
    case 'PanelMemberReplaced':
      return say('history-panel-member-replaced');
    case 'PanelMemberRemoved':
      return say('history-panel-member-removed');
    case 'PanelPaperAdded':
      return say('history-panel-paper-added');
    case 'PanelPaperRemoved':
      return say('history-panel-paper-removed');
    default:
      return unreachable(event);
  }
}

/** Who sits there and from where, or which paper it is. A name only where the family may be told. */
export function panelDetails(event: PanelEvent, read: ReadComplaint, say: Say): string[] {
  switch (event.type) {
    case 'PanelMemberNamed':
    case 'PanelMemberReplaced':
      return [
        say(event.isChair ? 'history-panel-chair' : 'history-panel-member', {
          organisation: event.organisation,
        }),
        ...(isTold(event, read) ? [say('history-panel-name', { name: event.name })] : []),
      ];
    case 'PanelPaperAdded':
      return [say('history-panel-paper', { paper: titleOfPaper(event, read) })];
    case 'PanelMemberRemoved':
    case 'PanelPaperRemoved':
      return [];
    default:
      return unreachable(event);
  }
}

/** Where the procedure has the decision name the members, it is sent first. */
function isTold({ mayBeTold, stage }: MemberEvent, { complaint, procedure }: ReadComplaint): boolean {
  if (mayBeTold) return true;
  const isDecided = complaint.taken.some((one) => one.stage === stage && one.event === 'outcome-sent');
  return isDecided && stageOf(procedure, stage).panel?.familyIsTold === 'names';
}

function titleOfPaper(
  { stage, paper }: Extract<PanelEvent, { type: 'PanelPaperAdded' }>,
  { procedure }: ReadComplaint,
): string {
  return stageOf(procedure, stage).panel?.bundle.find(({ id }) => id === paper)?.title ?? paper;
}
