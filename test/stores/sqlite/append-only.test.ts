import { expect, onTestFinished, test } from 'vitest';
import type { ComplaintEvent } from '../../../src/domain/complaint/events.ts';
import { makeAuditStore } from '../../../src/stores/sqlite/audit-store.ts';
import { makeComplaintStore } from '../../../src/stores/sqlite/complaint-store.ts';
import { openDatabase } from '../../../src/stores/sqlite/database.ts';
import { newAppend, newComplaint } from '../../contracts/new-complaint.ts';
import { freshFolder } from './fresh-folder.ts';

const granted: ComplaintEvent = {
  ...({ type: 'ErasureAnswered', at: '2026-04-20', answer: 'granted' } as const),
  ...{ reason: 'As you asked.', until: '' },
};

/** Not even by somebody with a database tool, past the service. */
test.each([
  ['an event cannot be changed', `update events set body = '{}'`],
  ['who recorded it cannot be changed', `update events set recorded_by = 'somebody'`],
  ['an event cannot be removed', 'delete from events'],
  ['an event cannot be replaced', `replace into events values ('id-of-first', 1, '{}', 0, 'somebody')`],
  ['an event cannot leave a gap', `insert into events values ('id-of-first', 3, '{}', 0, 'somebody')`],
])('%s', async (_, statement) => {
  const { database, complaints } = await openWithOne();
  const before = await complaints.entries('id-of-first');
  expect(() => database.$client.exec(statement)).toThrow('events are append-only');
  expect(await complaints.entries('id-of-first')).toEqual(before);
});

/** The body of the first event with a change in it. */
const changed = (path: string, value: string) =>
  `update events set body = json_set(body, '${path}', ${value}) where position = 1`;

test.each([
  ['its kind cannot be changed', changed('$.type', "'Removed on request'")],
  ['its date cannot be changed', changed('$.at', "'Removed on request'")],
  ['its stage cannot be changed', changed('$.stage', "'Removed on request'")],
  ['a fact cannot be changed', changed('$.isYoung', "json('true')")],
  ['a text cannot be given other words', changed('$.telling."what-happened"', "'They let me speak.'")],
  ['nothing can be put in', changed('$.telling.more', "'Removed on request'")],
  ['a fact cannot go', `update events set body = json_remove(body, '$.role') where position = 1`],
  ['who recorded it cannot be changed', `update events set recorded_by = 'somebody' where position = 1`],
  ['when cannot be changed', `update events set recorded_at = 0 where position = 1`],
  ['the answer itself cannot be changed', changed('$.reason', "'x'").replace('position = 1', 'position = 2')],
])('after an erasure was granted, %s', async (_, statement) => {
  const { database, complaints } = await openWithOne();
  await complaints.append(newAppend({ events: [granted] }));
  const before = await complaints.entries('id-of-first');
  expect(() => database.$client.exec(statement)).toThrow('events are append-only');
  expect(await complaints.entries('id-of-first')).toEqual(before);
});

test('an erasure that was refused lets nothing change', async () => {
  const { database, complaints } = await openWithOne();
  await complaints.append(newAppend({ events: [{ ...granted, answer: 'refused' }] }));
  const removal = `update events set body = json_remove(body, '$.telling."what-happened"') where position = 1`;
  expect(() => database.$client.exec(removal)).toThrow('events are append-only');
});

test('a complaint with a history cannot be removed', async () => {
  const { database } = await openWithOne();
  expect(() => database.$client.exec('delete from complaints')).toThrow('FOREIGN KEY');
});

async function openWithOne() {
  const database = openDatabase(freshFolder());
  onTestFinished(() => void database.$client.close());
  const complaints = makeComplaintStore(database);
  await complaints.lodge(newComplaint('first'));
  return { database, complaints };
}

test.each([
  ['changed', `update audit_entries set "by" = 'somebody'`],
  ['removed', 'delete from audit_entries'],
  ['put in with a gap', `insert into audit_entries values (9, 0, 'x', 'x', null, null, null, '')`],
])('an entry of the audit cannot be %s, not even past the service', async (_, statement) => {
  const { database } = await openWithOne();
  const audit = makeAuditStore(database);
  const fact = {
    at: 0,
    by: 'staff-1',
    action: 'sign-in',
    partnership: null,
    complaintId: null,
    memberId: null,
  };
  await audit.add(fact, () => 'a seal');
  expect(() => database.$client.exec(statement)).toThrow('the audit is append-only');
  expect(await audit.after(0, 9)).toHaveLength(1);
});
