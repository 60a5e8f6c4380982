import type { NamedFile } from '../evidence/kinds.ts';
import type { Panel } from '../procedure/panel.ts';
import type { Procedure } from '../procedure/schema.ts';
import { hasEnded, type Complaint } from './complaint.ts';
import type { ComplaintEvent } from './events.ts';
import type { MemberEvent } from './panel-events.ts';

/** Somebody who sits on the panel of a stage now. The number is the position of the entry that named them first. */
export type PanelMember = Omit<MemberEvent, 'type' | 'at'>;

/** Files that staff added to the bundle of a stage, by the position of their entry. */
export interface PanelPaper {
  readonly number: number;
  readonly stage: string;
  readonly paper: string;
  readonly files: readonly NamedFile[];
}

/** The panels of this round: one that is rearranged begins anew, and keeps its papers. */
export interface Panels {
  readonly members: readonly PanelMember[];
  readonly papers: readonly PanelPaper[];
}

export const noPanels: Panels = { members: [], papers: [] };

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

/** The panel that decides the stage in which a complaint is; undefined where none does. */
export function panelOf({ stages }: Procedure, { stage }: Complaint): Panel | undefined {
  return stages.find(({ id }) => id === stage)?.panel;
}

/** Those who sit on the panel of the stage in which a complaint is. */
export function membersNow({ stage, panels }: Complaint): PanelMember[] {
  return panels.members.filter((member) => member.stage === stage);
}

/** True from the request for the stage until its panel has met or decided. */
export function isPanelOpen(complaint: Complaint, procedure: Procedure): boolean {
  if (!panelOf(procedure, complaint) || hasEnded(complaint)) return false;
  return complaint.status === 'open' && !hasMet(complaint);
}

function hasMet({ taken, stage }: Complaint): boolean {
  return taken.some((one) => one.stage === stage && /^(meeting-held|outcome-sent)$/.test(one.event));
}

/** The accounts of those who sit on a panel now: until it has sent its decision. */
export function accountsOnPanel(complaint: Complaint): string[] {
  const isDecided = complaint.taken.some(
    (one) => one.stage === complaint.stage && one.event === 'outcome-sent',
  );
  if (isDecided || complaint.status !== 'open') return [];
  return membersNow(complaint).flatMap(({ account }) => (account === null ? [] : [account]));
}
