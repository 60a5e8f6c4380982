import type { NamedFile } from '../evidence/kinds.ts';
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
