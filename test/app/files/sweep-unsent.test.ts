import { writeFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { ofComplaint } from '../../../src/app/files/complaint-files.ts';
import { sweepUnsentFiles } from '../../../src/app/files/sweep-unsent.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { store } from '../../builders/a-stored-complaint.ts';
import { adding } from '../../builders/exchange-commands.ts';
import { millis, someServices, type SomeServices } from '../../builders/some-services.ts';
import { queueEntry } from '../../contracts/new-complaint.ts';

const file = { name: 'a.txt', kind: 'text', size: 5, purpose: 'evidence' } as const;
const owner = ofComplaint('id-of-first');

let services: SomeServices;
beforeEach(async () => {
  services = someServices('2026-04-02T10:00');
  const sent = adding('See the file.', '2026-04-02', [{ ...file, id: 'sent' }]);
  await store(aComplaint().lodgedOn('2026-04-01').and(sent), services);
  await add('sent', '2026-04-02T10:00');
  await add('unsent', '2026-04-02T10:00');
  await add('later', '2026-04-03T10:00');
});

async function add(id: string, at: string): Promise<void> {
  const path = await services.files.place();
  writeFileSync(path, 'hello');
  await services.files.add({ ...file, id, owner, path, addedAt: millis(at), most: { files: 9, bytes: 99 } });
}

const left = async () => (await services.files.list(owner)).map(({ id }) => id);

test('a file that was added and not sent is kept for 28 days, to the end of the last one', async () => {
  services.itIs('2026-04-30T23:59');
  await sweepUnsentFiles(services);
  expect(await left()).toEqual(['sent', 'unsent', 'later']);
});

test('then it is removed, and what was sent stays', async () => {
  services.itIs('2026-05-01T00:00');
  await sweepUnsentFiles(services);
  expect(await left()).toEqual(['sent', 'later']);
});

test('what staff added to a bundle stays as well', async () => {
  const paper = { ...file, id: 'later', purpose: 'bundle' } as const;
  const facts = {
    at: '2026-04-03',
    stage: 'stage-3',
    number: 3,
    paper: 'conference-minutes',
    files: [paper],
  };
  const recorded = { recordedAt: services.now(), recordedBy: 'staff-1', queue: queueEntry() };
  const event = { type: 'PanelPaperAdded', ...facts } as const;
  await services.complaints.append({ id: 'id-of-first', expectedPosition: 2, events: [event], ...recorded });
  services.itIs('2026-06-01T00:00');
  await sweepUnsentFiles(services);
  expect(await left()).toEqual(['sent', 'later']);
});
