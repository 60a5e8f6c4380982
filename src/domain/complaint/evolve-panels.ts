import type { ComplaintEvent } from './events.ts';
import type { MemberEvent } from './panel-events.ts';
import type { PanelMember, Panels } from './panels.ts';

/** What changes in the panels by one more event. */
export function evolvePanels({ members, papers }: Panels, event: ComplaintEvent): Panels {
  switch (event.type) {
    case 'PanelMemberNamed':
      return { members: [...members, memberOf(event)], papers };
    case 'PanelMemberReplaced':
      return { members: members.map((one) => (one.number === event.number ? memberOf(event) : one)), papers };
    case 'PanelMemberRemoved':
      return { members: members.filter(({ number }) => number !== event.number), papers };
    case 'PanelPaperAdded': {
      const { number, stage, paper, files } = event;
      return { members, papers: [...papers, { number, stage, paper, files }] };
    }
    case 'PanelPaperRemoved':
      return { members, papers: papers.filter(({ number }) => number !== event.number) };
    default:
      return { members: begunAnew(members, event), papers };
  }
}

function memberOf({ type: _type, at: _at, ...member }: MemberEvent): PanelMember {
  return member;
}

/** Nobody sits on a panel that meets once more until they are named, and have declared, again. */
function begunAnew(members: readonly PanelMember[], event: ComplaintEvent): readonly PanelMember[] {
  const isAgain = event.type === 'OutcomeSent' && event.consequence === 'panel-again';
  const isTaken = event.type === 'FurtherChallengeDecided' && event.isTaken;
  if (!isAgain && !isTaken) return members;
  return members.filter(({ stage }) => stage !== event.stage);
}
