import type { HistoryLine } from '../tracker/history.ts';
import type { ReadComplaint } from '../read-complaint.ts';

/** The history for staff: who was given the complaint, and by whom. A family reads only that somebody was. */
export function withNames(
  history: readonly HistoryLine[],
  { entries }: Pick<ReadComplaint, 'entries'>,
): HistoryLine[] {
  return history.map((line) => {
    const entry = entries.find(({ position }) => position === line.position);
    const event = entry?.event;
    if (event?.type !== 'ComplaintAssigned') return line;
    const { to, by } = event;
    if (!to) return { ...line, details: [`${by} handed it back.`, ...line.details] };
    const said = to.id === entry?.recordedBy ? `${by} took it.` : `${by} gave it to ${to.name}.`;
    return { ...line, details: [said, ...line.details] };
  });
}
