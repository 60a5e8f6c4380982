import { stageOf } from '../../domain/complaint/steps.ts';
import { contactOf } from '../../domain/procedure/contacts.ts';
import type { ReadComplaint } from '../read-complaint.ts';

/** The person who has it: questions go to them. */
export function holderOf({ procedure, progress, complaint }: ReadComplaint): string {
  const id = progress.holder ?? stageOf(procedure, complaint.stage).decider;
  return contactOf(procedure, id, complaint.area).title;
}
