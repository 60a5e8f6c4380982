import { instantInWords } from '../../../domain/calendar/words.ts';
import type { ComplaintEvent, Entry } from '../../../domain/complaint/events.ts';
import { standing } from '../../../domain/complaint/evolve.ts';
import { stageOf } from '../../../domain/complaint/steps.ts';
import type { UserStore } from '../../../ports/user-store.ts';
import type { ReadComplaint } from '../../read-complaint.ts';

/** Everything that was recorded about panels, for staff alone, with who recorded it: the last first. */
export async function panelLog(read: ReadComplaint, users: UserStore): Promise<string[]> {
  const counting = new Set(standing(read.entries));
  const lines: string[] = [];
  for (const entry of read.entries) {
    const said = saidOf(entry.event, read);
    if (!said) continue;
    const wrong = counting.has(entry) ? '' : ' This was corrected, and no longer counts.';
    lines.push(`${instantInWords(entry.recordedAt)}, ${await whoDid(entry, users)}: ${said}${wrong}`);
  }
  return lines.reverse();
}

async function whoDid({ recordedBy }: Entry, users: UserStore): Promise<string> {
  return (await users.findStaff(recordedBy))?.name ?? recordedBy;
}

function saidOf(event: ComplaintEvent, read: ReadComplaint): string | null {
  switch (event.type) {
    case 'PanelMemberNamed':
      return `${event.name}, ${event.rank}, ${event.organisation}, was named${event.isChair ? ' as chair' : ''}.`;
    case 'PanelMemberReplaced':
      return `${nameOf(event.number, read)}: the place is now of ${event.name}, ${event.rank}, ${event.organisation}.`;
    case 'PanelMemberRemoved':
      return `${nameOf(event.number, read)} was taken off. Why: ${event.reason}`;
    case 'PanelPaperAdded':
      return `Added to "${paperTitle(event.stage, event.paper, read)}": ${event.files.map(({ name }) => name).join(', ')}`;
    case 'PanelPaperRemoved':
      return `A paper was taken out. Why: ${event.reason}`;
    case 'MeetingHeld':
    case 'OutcomeSent':
      return event.panel === 'incomplete'
        ? `It was recorded although the panel was not complete. Why: ${event.panelReasons ?? ''}`
        : null;
    default:
      return null;
  }
}

function nameOf(number: number, { entries }: ReadComplaint): string {
  const named = entries.find(({ position }) => position === number)?.event;
  return named?.type === 'PanelMemberNamed' ? named.name : '';
}

function paperTitle(stage: string, paper: string, { procedure }: ReadComplaint): string {
  return stageOf(procedure, stage).panel?.bundle.find(({ id }) => id === paper)?.title ?? paper;
}
