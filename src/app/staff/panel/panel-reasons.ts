import { panelGate } from '../../../domain/complaint/panel-gate.ts';
import type { StageStep } from '../../../domain/complaint/steps.ts';
import type { Component } from '../../../journeys/component.ts';
import type { ReadComplaint } from '../../read-complaint.ts';
import { longField } from '../form-fields.ts';
import type { Whom } from '../whom.ts';
import { missingLines } from './composition-lines.ts';

/**
 * What a step says first when the panel is not complete: what is missing. It can be recorded all the same, with reasons, since
 * a panel may have met that should not have. Null when there is nothing to say.
 */
export function panelMissing(
  { stage, step }: StageStep,
  { complaint }: ReadComplaint,
): readonly string[] | null {
  if (!stage.panel || panelGate(complaint, stage, step.event).status !== 'incomplete') return null;
  return missingLines(
    stage.panel,
    complaint.panels.members.filter((member) => member.stage === stage.id),
  );
}

/** The field for the reasons. */
export function panelReasonsField(
  value: string,
  faults: Readonly<Record<string, string>>,
  { Who }: Whom,
): Component {
  const label = 'If it has happened all the same: why was the panel not complete?';
  const hint = `This stays in the history. ${Who} reads that the panel was not complete, and not what you write here.`;
  return longField({ id: 'panel-reasons', label, hint, value }, faults);
}
