import type { Stage } from '../procedure/stage.ts';
import type { Complaint } from './complaint.ts';
import type { Refusal } from './decision.ts';
import type { StepEvent } from '../procedure/stage.ts';
import { compositionOf } from './panel-composition.ts';

/** What a step of a panel says about who sat on it. */
export type PanelGate =
  /** No panel is asked about: the stage has none, can do without one, or its panel has met already. */
  { readonly status: 'no-panel' } | { readonly status: 'complete' } | { readonly status: 'incomplete' };

/**
 * Whether the panel of a stage must be complete before a step of it is recorded: its meeting, and its decision where
 * nobody recorded a meeting.
 */
export function panelGate(complaint: Complaint, stage: Stage, step: StepEvent): PanelGate {
  const { panel } = stage;
  if (!panel || (step !== 'meeting-held' && step !== 'outcome-sent')) return { status: 'no-panel' };
  const hasMet = complaint.taken.some((one) => one.stage === stage.id && one.event === 'meeting-held');
  if (step === 'outcome-sent' && (hasMet || panel.optional)) return { status: 'no-panel' };
  const members = complaint.panels.members.filter((member) => member.stage === stage.id);
  return { status: compositionOf(panel, members).isComplete ? 'complete' : 'incomplete' };
}

/** Why a step cannot be recorded yet; with reasons it can, since a panel may have sat that should not have. */
export function panelFault(gate: PanelGate, reasons: string): Refusal | null {
  return gate.status === 'incomplete' && reasons.trim() === '' ? 'panel-incomplete' : null;
}

/** What is kept with the step. */
export function panelFacts(
  gate: PanelGate,
  reasons: string,
): { panel?: 'complete' | 'incomplete'; panelReasons?: string } {
  if (gate.status === 'no-panel') return {};
  if (gate.status === 'complete') return { panel: 'complete' };
  return { panel: 'incomplete', panelReasons: reasons };
}
