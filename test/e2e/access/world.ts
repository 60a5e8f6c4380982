import { writeFile } from 'node:fs/promises';
import { act } from '../../../src/app/act.ts';
import { makeFeed } from '../../../src/app/feed/feed.ts';
import { mostTogether } from '../../../src/app/files/limits.ts';
import { ofComplaint } from '../../../src/app/files/complaint-files.ts';
import { lettersIn } from '../../../src/app/letters/letters.ts';
import { readComplaint } from '../../../src/app/read-complaint.ts';
import { passwords } from '../../../src/auth/passwords.ts';
import { compose, type Services } from '../../../src/composition.ts';
import type { FilePurpose } from '../../../src/domain/evidence/kinds.ts';
import { readSettings } from '../../../src/settings.ts';
import { aComplaint, type ComplaintBuilder } from '../../builders/a-complaint.ts';
import { store } from '../../builders/a-stored-complaint.ts';
import { adding, askingQuestion, offeringTime } from '../../builders/exchange-commands.ts';
import { addingPaper, kim, max, naming } from '../../builders/panel-commands.ts';
import { millis } from '../../builders/some-services.ts';
import { accounts, password } from './accounts.ts';
import { invitationTo, letIn } from './advocates.ts';
import { answersOf, first, other, type FamilyWords } from './family-words.ts';
import { keyIn, keyInAndLodge, writeFor } from './keyed-in.ts';
import { invited, linkTo } from './secret-addresses.ts';

/** What time it is, for the server too. */
export const time = millis('2026-04-22T12:00');

/** What the addresses of the tables stand for: `{id}`. */
export type Names = Readonly<Record<string, string>>;

export interface World {
  readonly names: Names;
  /** The key under which tries from this computer are counted. */
  readonly computer: string;
  readonly advocates: Awaited<ReturnType<typeof letIn>>;
  /** What the family keeps, by the family. */
  readonly codes: Readonly<Record<'first' | 'other', { reference: string; code: string }>>;
}

/** Puts two families of one partnership, and staff of two, into a folder in which no server works yet. */
export async function makeWorld(folder: string): Promise<World> {
  const services = compose(readSettings({ DATA_DIR: folder, FROZEN_TIME: String(time) }));
  await services.followed.refresh();
  const passwordHash = await passwords.hash(password);
  for (const one of Object.values(accounts)) await services.users.saveStaff({ ...one, passwordHash });
  const one = await keep(atPanel(first), 'first', services);
  const two = await keep(tells(other).and(adding('An otter came.', '2026-04-02')), 'other', services);
  const { id } = one.row;
  await addFile('file-of-first', 'evidence', id, services);
  await addFile('paper-of-first', 'bundle', id, services);
  await act({ kind: 'family', complaintId: id }, id, { kind: 'request-advocate' }, services);
  const advocates = await letIn({ first: id, other: two.row.id }, services);
  const read = (await readComplaint(id, services))!;
  const { panels, questions } = read.complaint;
  const names = {
    ...{
      id,
      other: two.row.id,
      seen: advocates.see.consent,
      acted: advocates.act.consent,
      ended: advocates.withdrawn.consent,
      invited: await invitationTo('new@advocates.example', id, services),
      file: 'file-of-first',
      paper: 'paper-of-first',
    },
    ...{ letter: String(lettersIn(read)[0]), feed: await makeFeed(id, services) },
    ...{ draft: await keyIn(services), lodged: await keyInAndLodge(services) },
    lodging: await writeFor('id-of-act', services),
    ...{ member: accounts.staff.id, question: String(questions[0]!.number) },
    ...{ seat: String(panels.members[0]!.number), added: String(panels.papers[0]!.number) },
    ...{ link: await linkTo(id, services), invitation: await invited(services) },
  };
  const computer = services.secrets.hash('try-address', '127.0.0.1');
  services.close();
  return { names, computer, advocates, codes: { first: one.kept, other: two.kept } };
}

const tells = (family: FamilyWords) => aComplaint().telling(answersOf(family));

/** A complaint that waits for its panel, with a paper in its bundle, a file, and a question that waits. */
function atPanel(family: FamilyWords): ComplaintBuilder {
  const file = (id: string, purpose: FilePurpose) =>
    [{ id, name: `${family.word} ${purpose}.txt`, kind: 'text', size: 5, purpose }] as const;
  return tells(family)
    .atStage('stage-3')
    .and(
      naming(max, '2026-04-20'),
      naming({ ...kim, account: accounts.panel.id }, '2026-04-20'),
      addingPaper('conference-minutes', file('paper-of-first', 'bundle'), '2026-04-20'),
      adding(
        `The ${family.word} again. Write to ada@${family.contact}.example.`,
        '2026-04-20',
        file('file-of-first', 'evidence'),
      ),
      offeringTime('2026-04-30T10:00', '2026-04-21', `${family.word} House`),
      askingQuestion(`Where is the ${family.word}?`, '2026-04-21'),
    );
}

async function keep(complaint: ComplaintBuilder, name: string, services: Services) {
  const row = await store(complaint, services, name);
  return { row, kept: { reference: row.reference, code: services.secrets.accessCodeFor(name) } };
}

async function addFile(id: string, purpose: FilePurpose, complaintId: string, { files, now }: Services) {
  const path = await files.place();
  await writeFile(path, first.word);
  const file = { id, name: `${first.word} ${purpose}.txt`, kind: 'text', size: 5, purpose } as const;
  const added = await files.add({
    ...file,
    owner: ofComplaint(complaintId),
    path,
    addedAt: now(),
    most: mostTogether,
  });
  if (!added.ok) throw new Error(`The file was not taken: ${added.reason}`);
}
