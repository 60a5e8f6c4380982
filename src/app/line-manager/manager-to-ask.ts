import { stageOf } from '../../domain/complaint/steps.ts';
import { contactOf } from '../../domain/procedure/contacts.ts';
import type { ReadComplaint } from '../read-complaint.ts';

/** What a person needs to know before they send their line manager a link. */
export interface ManagerToAsk {
  /** To whom the line manager takes it. */
  readonly who: string;
  /** Who was sent a link before; null where nobody was. */
  readonly before: { readonly name: string; readonly email: string } | null;
}

/** Null at a stage that waits for no line manager. */
export function managerToAsk({ complaint, procedure }: ReadComplaint): ManagerToAsk | null {
  const rule = stageOf(procedure, complaint.stage).manager;
  if (!rule) return null;
  const { manager, stage, area } = complaint;
  return {
    who: contactOf(procedure, rule.to, area).title,
    before: manager?.stage === stage ? manager : null,
  };
}
