import { writeFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { act } from '../../../src/app/act.ts';
import { named } from '../../../src/app/files/draft-files.ts';
import { ofComplaint } from '../../../src/app/files/complaint-files.ts';
import { filesOf } from '../../../src/app/files/unsent-files.ts';
import { removeUnsent } from '../../../src/app/files/remove-unsent.ts';
import { readComplaint } from '../../../src/app/read-complaint.ts';
import type { NewFile } from '../../../src/ports/file-store.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { store } from '../../builders/a-stored-complaint.ts';
import { aConsent } from '../../builders/some-advocates.ts';
import { someServices, type SomeServices } from '../../builders/some-services.ts';

const id = 'id-of-first';
const advocate = 'advocate:consent-1';
const actor = { kind: 'advocate', id: 'advocate-1', consent: aConsent({ scope: 'act' }) } as const;

let services: SomeServices;
beforeEach(async () => {
  services = someServices();
  await store(aComplaint(), services);
  await add('ours', {});
  await add('theirs', { addedBy: advocate });
  await add('panel', { purpose: 'bundle', addedBy: 'staff' });
});

async function add(name: string, said: Partial<NewFile>) {
  const path = await services.files.place();
  writeFileSync(path, 'hello');
  const file = { id: name, name: `${name}.txt`, kind: 'text', size: 5, purpose: 'evidence' } as const;
  const most = { files: 9, bytes: 99 };
  await services.files.add({ ...file, owner: ofComplaint(id), path, addedAt: 0, most, ...said });
}

async function files(addedBy?: string) {
  const { sent, unsent } = await filesOf((await readComplaint(id, services))!, services.files, addedBy);
  return { sent: sent.map((file) => file.id), unsent: unsent.map((file) => file.id) };
}

test('what is not sent yet is for whoever added it alone, and what staff added for a panel for neither', async () => {
  expect(await files()).toEqual({ sent: [], unsent: ['ours'] });
  expect(await files(advocate)).toEqual({ sent: [], unsent: ['theirs'] });
  expect(await files('advocate:consent-2')).toEqual({ sent: [], unsent: [] });
});

test('once it is sent, it is in the complaint for all who follow it', async () => {
  const { unsent } = await filesOf((await readComplaint(id, services))!, services.files, advocate);
  await act(actor, id, { kind: 'add-information', text: '', files: unsent.map(named) }, services);
  expect(await files()).toEqual({ sent: ['theirs'], unsent: ['ours'] });
  expect(await files(advocate)).toEqual({ sent: ['theirs'], unsent: [] });
});

test('nobody removes what somebody else added', async () => {
  await removeUnsent(id, { id: 'ours', addedBy: advocate }, services);
  expect(await files()).toMatchObject({ unsent: ['ours'] });
  await removeUnsent(id, { id: 'ours', addedBy: 'family' }, services);
  expect(await files()).toMatchObject({ unsent: [] });
});
