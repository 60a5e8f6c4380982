import type { Refusal } from '../../domain/complaint/decision.ts';

/** The field of a staff form that a refusal is about; the first one where it is about none. */
export function fieldOfRefusal(
  reason: Refusal | 'not-found' | 'changed-meanwhile',
):
  | 'date'
  | 'wrong'
  | 'outcome'
  | 'note'
  | 'on-date'
  | 'answer'
  | 'ticked'
  | 'expected'
  | 'panel-reasons'
  | 'owner' {
  if (reason.startsWith('outcome-')) return 'outcome';
  if (reason === 'remedy-wrong-missing') return 'wrong';
  if (reason === 'owner-missing') return 'owner';
  if (reason === 'erasure-before-end') return 'answer';
  if (reason === 'panel-incomplete') return 'panel-reasons';
  if (reason === 'appointment-before-offer' || reason === 'appointment-same-time') return 'on-date';
  if (reason.startsWith('tick')) return 'ticked';
  if (reason.startsWith('delay-')) return 'expected';
  return inNote.has(reason) ? 'note' : 'date';
}

const inNote: ReadonlySet<string> = new Set([
  'reasons-missing',
  'identity-check-missing',
  'text-missing',
  'text-too-long',
  'note-missing',
  'part-missing',
]);
