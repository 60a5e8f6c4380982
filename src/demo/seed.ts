import { randomBytes } from 'node:crypto';
import type { ComplaintServices } from '../app/complaint-services.ts';
import { queueEntryOf } from '../app/queue/queue-entry.ts';
import { computedFrom } from '../app/read-complaint.ts';
import type { Services as AllServices } from '../composition.ts';
import { everywhere } from '../domain/staff/membership.ts';
import { seedAdvocates } from './advocates.ts';
import { seedPanelMember } from './panel-member.ts';
import { seedPaper } from './papers.ts';
import { hasPanel, lastEntryOf, play, storiesOf, type Story } from './stories.ts';

/** What seeding needs. */
type Services = Pick<AllServices, 'users' | 'passwords' | 'files' | 'advocates' | 'consents'> &
  ComplaintServices;

const email = 'officer@partnership.example';

/**
 * Adds demonstration complaints at every stage of every procedure, and accounts of staff and advocates. Run again, it adds
 * what is missing and changes nothing. Answers the lines to print: the one-time password is shown only here.
 */
export async function seedDemonstration(services: Services): Promise<string[]> {
  const lines: string[] = [];
  const ids: string[] = [];
  const member = await seedPanelMember(services);
  for (const procedure of services.procedures) {
    for (const story of storiesOf(procedure)) {
      const seeded = await seed({ ...story, account: member.id }, services);
      lines.push(...seeded.lines);
      ids.push(seeded.id);
    }
  }
  lines.push(...member.lines, ...(await seedAdvocates(ids, services)));
  return [...lines, ...(await seedOfficer(services))];
}

async function seed(story: Story, services: Services): Promise<{ id: string; lines: string[] }> {
  const { procedure, stage } = story;
  const draftId = `demonstration ${procedure.id} ${procedure.version} ${stage.id} ${story.daysAgo}`;
  const entries = play(story, lastEntryOf(story, services.now()), services.calendar);
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

async function seedOfficer({ users, secrets, passwords, procedures }: Services): Promise<string[]> {
  if (await users.findStaffByEmail(email)) return [];
  const password = randomBytes(12).toString('base64url');
  const passwordHash = await passwords.hash(password);
  await users.saveStaff({
    id: secrets.newId(),
    email,
    name: 'Demonstration officer',
    passwordHash,
    mustChangePassword: true,
    memberships: everywhere(procedures, ['officer', 'administrator']),
    ...{ status: 'active', subject: null },
  });
  return [`Staff account: ${email}  one-time password ${password}`];
}
