import type { Panel } from '../procedure/panel.ts';
import type { Procedure } from '../procedure/schema.ts';
import { hasEnded, type Complaint } from './complaint.ts';
import type { PanelMember } from './panels.ts';

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
