import type { Refusal } from '../../domain/complaint/decision.ts';

/** The field of a staff form that a refusal is about; the first one where it is about none. */
export function fieldOfRefusal(
  reason: Refusal | 'not-found' | 'changed-meanwhile',
): 'date' | 'outcome' | 'note' {
  if (reason.startsWith('outcome-')) return 'outcome';
  return reason === 'reasons-missing' || reason === 'identity-check-missing' ? 'note' : 'date';
}
