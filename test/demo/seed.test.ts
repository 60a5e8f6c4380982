import { beforeAll, describe, expect, test } from 'vitest';
import { readComplaint, type ReadComplaint } from '../../src/app/read-complaint.ts';
import { signInToComplaint } from '../../src/app/sign-in-to-complaint.ts';
import { nextSteps } from '../../src/app/staff/next-steps.ts';
import { tellingOf } from '../../src/app/staff/telling.ts';
import { readQuestionWords } from '../../src/content/questions.ts';
import { seedDemonstration } from '../../src/demo/seed.ts';
import type { Passwords } from '../../src/ports/passwords.ts';
import { someServices, type SomeServices } from '../builders/some-services.ts';
import { procedures } from '../domain/procedures.ts';

/** Quick ones: how passwords are hashed has its own tests. */
const passwords: Passwords = {
  hash: async (password) => `hash of ${password}`,
  isRight: async (hash, password) => hash === `hash of ${password}`,
};

let services: SomeServices;
let lines: string[];
let reads: ReadComplaint[];
beforeAll(async () => {
  services = someServices('2026-04-22T12:00');
  lines = await seedDemonstration({ ...services, passwords });
  const rows = await services.complaints.list();
  reads = await Promise.all(rows.map(async ({ id }) => (await readComplaint(id, services))!));
});

describe('the demonstration', () => {
  test.each(procedures.flatMap((procedure) => procedure.stages.map((stage) => [procedure, stage] as const)))(
    '%#: shows each stage of each procedure twice, and its end',
    (procedure, stage) => {
      const mine = reads.filter(
        ({ procedure: { id, version } }) => id === procedure.id && version === procedure.version,
      );
      const there = mine.filter(
        ({ complaint }) => complaint.stage === stage.id && complaint.status === 'open',
      );
      expect(there).toHaveLength(2);
      expect(mine.filter(({ complaint }) => complaint.status === 'finished')).toHaveLength(1);
      expect(mine).toHaveLength(procedure.stages.length * 2 + 1);
    },
  );

  test('shows every tier, and nothing that is still to come', () => {
    const tiers = new Set(
      reads.flatMap(({ progress }) => progress.duties.map(({ lateness }) => lateness.tier)),
    );
    expect([...tiers]).toEqual(expect.arrayContaining(['in-time', 'long-overdue', 'not-running']));
    const recorded = reads.flatMap(({ entries }) => entries.map(({ recordedAt }) => recordedAt));
    expect(Math.max(...recorded)).toBeLessThanOrEqual(services.now());
  });

  test('shows families that were told of a delay, and issues that go elsewhere', () => {
    const told = reads.filter(({ complaint }) => complaint.delays.length > 0);
    expect(told.map(({ procedure: { id } }) => id)).toEqual(
      expect.arrayContaining(['durham', 'tower-hamlets']),
    );
    const elsewhere = reads.filter(({ complaint }) =>
      complaint.issues.some(({ status }) => status === 'elsewhere'),
    );
    expect(elsewhere.length).toBeGreaterThan(3);
  });

  test('prints a line for each complaint, whose code opens it, and one for each account', async () => {
    expect(lines).toHaveLength(reads.length + 6);
    const [, reference, accessCode] = /^Demonstration: (\S+) {2}code (\S+) /.exec(lines[0]!)!;
    const typed = { reference: reference!, accessCode: accessCode!, address: '192.0.2.1' };
    expect(await signInToComplaint(typed, services)).toMatchObject({ ok: true });
  });

  test('makes an account for staff with a password that works once', async () => {
    const password = /one-time password (\S+)$/.exec(lines.at(-1)!)![1];
    expect(await services.users.findStaffByEmail('officer@partnership.example')).toMatchObject({
      ...{ passwordHash: `hash of ${password}`, mustChangePassword: true },
    });
  });

  test('gives some complaints of each partnership to the officer and to whom the procedure names', async () => {
    const holders = new Map((await services.users.listStaff()).map(({ id, email }) => [id, email] as const));
    const had = reads.flatMap(({ complaint }) =>
      complaint.assignee ? [`${complaint.procedure} ${holders.get(complaint.assignee.id)}`] : [],
    );
    for (const { id } of procedures)
      expect(had).toEqual(
        expect.arrayContaining([`${id} officer@partnership.example`, `${id} decider@partnership.example`]),
      );
    expect(reads.filter(({ complaint }) => complaint.assignee === null).length).toBeGreaterThan(10);
  });

  test('has an account for everybody whom a procedure names, who may take the steps of what they have', async () => {
    const decider = (await services.users.findStaffByEmail('decider@partnership.example'))!;
    const actor = { kind: 'staff', id: decider.id, memberships: decider.memberships } as const;
    const theirs = reads.filter(({ complaint }) => complaint.assignee?.id === decider.id);
    for (const read of theirs) expect(nextSteps(read, '/here', actor)).not.toEqual([]);
  });

  test('has words for what each person is said to have told', () => {
    const known = { ...services, questionWords: readQuestionWords() };
    for (const read of reads) expect(tellingOf(read, known).length).toBeGreaterThan(3);
  });

  test('run again, adds nothing, changes nothing and prints nothing', async () => {
    const before = await services.complaints.list();
    expect(await seedDemonstration({ ...services, passwords })).toEqual([]);
    expect(await services.complaints.list()).toEqual(before);
  });

  test('run a week later, adds nothing either', async () => {
    services.itIs('2026-04-29T12:00');
    expect(await seedDemonstration({ ...services, passwords })).toEqual([]);
    expect(await services.complaints.list()).toHaveLength(reads.length);
  });
});

test.each([
  '2026-01-02T09:00',
  '2026-12-28T03:00',
  '2027-03-28T02:30',
  '2027-10-31T01:30',
  '2028-02-29T23:59',
])('it can be made at any time, such as %s', async (now) => {
  const then = someServices(now);
  expect(await seedDemonstration({ ...then, passwords })).toHaveLength(lines.length);
});
