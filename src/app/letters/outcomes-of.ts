import type { ComplaintEvent } from '../../domain/complaint/events.ts';
import { stageOf } from '../../domain/complaint/steps.ts';
import type { ReadComplaint } from '../read-complaint.ts';

/** Each outcome: its title, and what it means. */
export function outcomesOf(event: ComplaintEvent, { procedure }: Pick<ReadComplaint, 'procedure'>): string[] {
  if (event.type !== 'OutcomeSent') return [];
  const { outcomes } = stageOf(procedure, event.stage);
  return event.outcome.flatMap((id) => {
    const outcome = outcomes.find((one) => one.id === id);
    return outcome ? [`${outcome.title}.`, outcome.meaning] : [];
  });
}
