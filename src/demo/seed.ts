import type { ComplaintServices } from '../app/complaint-services.ts';
import { queueEntryOf } from '../app/queue/queue-entry.ts';
import { computedFrom } from '../app/read-complaint.ts';
import type { Services as AllServices } from '../composition.ts';
import { momentOf } from '../domain/calendar/moment.ts';
import { assign } from '../domain/complaint/assign.ts';
import type { Entry } from '../domain/complaint/events.ts';
import { fold } from '../domain/complaint/evolve.ts';
import { seedStaff, type DemonstrationStaff } from './accounts.ts';
import { seedAdvocates } from './advocates.ts';
import { seedPaper } from './papers.ts';
import { hasPanel, lastEntryOf, play, storiesOf, type Story } from './stories.ts';

/** What seeding needs. */
type Services = Pick<
  AllServices,
  'users' | 'passwords' | 'files' | 'advocates' | 'consents' | 'asks' | 'handovers'
> &
  ComplaintServices;

/**
 * Adds demonstration complaints at every stage of every procedure, and accounts of staff, each with some of them, and of advocates. Run again, it adds
 * what is missing and changes nothing. Answers the lines to print: the one-time password is shown only here.
 */
export async function seedDemonstration(services: Services): Promise<string[]> {
  const lines: string[] = [];
  const ids: string[] = [];
  const staff = await seedStaff(services);
  for (const procedure of services.procedures) {
    for (const story of storiesOf(procedure)) {
      const seeded = await seed({ ...story, account: staff.panelMember.id }, staff, services);
      lines.push(...seeded.lines);
      if (letsSomebodyIn(story)) ids.push(seeded.id);
    }
  }
  const { panelMember, decider, officer } = staff;
  const forAdvocates = await seedAdvocates(ids, services);
  return [...lines, ...panelMember.lines, ...decider.lines, ...forAdvocates, ...officer.lines];
}

/** Those who wait long at a later stage, those whose complaint has ended, and professionals before the last step. */
function letsSomebodyIn({ procedure, stage, daysAgo, isComplete }: Story): boolean {
  const isFirst = stage === procedure.stages[0];
  const isBeforeLast = stage.next !== undefined && procedure.roles.parent.standing !== 'named';
  return isComplete || (daysAgo > 30 ? !isFirst : isBeforeLast);
}

async function seed(
  story: Story,
  staff: DemonstrationStaff,
  services: Services,
): Promise<{ id: string; lines: string[] }> {
  const { procedure, stage } = story;
  const draftId = `demonstration ${procedure.id} ${procedure.version} ${stage.id} ${story.daysAgo}`;
  const played = play(story, lastEntryOf(story, services.now()), services.calendar);
  const entries = [...played, ...handOver(story, played, staff)];
  const accessCode = services.secrets.accessCodeFor(draftId);
  const id = services.secrets.newId();
  const queueAfter = (position: number) =>
    queueEntryOf(computedFrom(id, entries.slice(0, position), services), services);
  const { isNew, row } = await services.complaints.lodge({
    id,
    reference: services.secrets.newReference(),
    codeHash: services.secrets.hash('access-code', accessCode),
    draftId,
    events: [entries[0]!.event],
    recordedAt: entries[0]!.recordedAt,
    recordedBy: 'family',
    queue: queueAfter(1),
  });
  if (!isNew) return { id: row.id, lines: [] };
  for (const { position, event, recordedAt, recordedBy } of entries.slice(1))
    await services.complaints.append({
      ...{ id, expectedPosition: position - 1, events: [event], recordedAt, recordedBy },
      queue: queueAfter(position),
    });
  if (hasPanel(story)) await seedPaper(row.id, services);
  const state = story.isComplete ? 'ended' : story.daysAgo > 30 ? 'long overdue' : 'in time';
  const title = `${procedure.area}, ${stage.title.toLowerCase()}, ${state}`;
  return { id: row.id, lines: [`Demonstration: ${row.reference}  code ${accessCode}  ${title}`] };
}

/** In each procedure the officer has a complaint that is late at its last stage, and the decider one that is in time there. */
function handOver(
  { stage, procedure, isComplete, daysAgo }: Story,
  played: readonly Entry[],
  { officer, decider }: DemonstrationStaff,
): Entry[] {
  if (isComplete || stage !== procedure.stages.at(-1)) return [];
  const { id, name } = daysAgo > 30 ? officer : decider;
  const { position, recordedAt } = played.at(-1)!;
  const given = { to: { id, name }, from: null, by: officer.name };
  const decision = assign(fold(played), given, { now: momentOf(recordedAt) });
  if (!decision.ok) throw new Error(`The demonstration of who deals with it was refused: ${decision.reason}`);
  return decision.events.map((event) => ({
    ...{ position: position + 1, event, recordedAt, recordedBy: officer.id },
  }));
}
