import { dayInWords } from '../../domain/calendar/words.ts';
import type { OpenStage } from '../../domain/complaint/request-stage.ts';
import { contactOf } from '../../domain/procedure/contacts.ts';
import { stageName } from '../../domain/procedure/event-words.ts';
import type { Say } from '../../journeys/say.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import { standingOf } from '../tracker/standing.ts';

/** What happens after a letter, and what the family can do and by when, as it stands in `read`. */
export function nextSteps(read: ReadComplaint, say: Say, sayOfTracker: Say): string[] {
  const { next, told, meanwhile, after } = standingOf(read, sayOfTracker);
  const open = read.progress.next;
  const request = open && open.stage.startedBy === 'person' ? requesting(open, read, say) : [];
  const words = [
    next,
    told,
    ...request,
    meanwhile,
    after,
    say('as-of', { date: dayInWords(read.context.now.day) }),
  ];
  return words.filter((sentence) => sentence !== null);
}

function requesting(open: OpenStage, { procedure, complaint }: ReadComplaint, say: Say): string[] {
  const stage = stageName(open.stage);
  const date = open.lastDay ? dayInWords(open.lastDay) : '';
  if (open.isRefused) return [say('may-request-refused', { stage, date })];
  const { reach } = contactOf(procedure, open.stage.askTo, complaint.area);
  const how = say('how', { reach });
  if (!open.lastDay) return [say('may-request', { stage }), how];
  if (open.isLate)
    return [say('may-request-late', { stage, date, words: open.clock?.clock.late?.words ?? '' }), how];
  const isCounted = open.clock?.clock.from.event === 'outcome-received';
  return [say('may-request-by', { stage, date }), ...(isCounted ? [say('counted')] : []), how];
}
