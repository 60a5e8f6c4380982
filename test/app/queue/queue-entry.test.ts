import { describe, expect, test } from 'vitest';
import { queueEntryOf } from '../../../src/app/queue/queue-entry.ts';
import { renewQueue } from '../../../src/app/queue/renew-queue.ts';
import { computedFrom } from '../../../src/app/read-complaint.ts';
import { seedDemonstration } from '../../../src/demo/seed.ts';
import { play, storiesOf } from '../../../src/demo/stories.ts';
import type { Entry } from '../../../src/domain/complaint/events.ts';
import type { Passwords } from '../../../src/ports/passwords.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { store } from '../../builders/a-stored-complaint.ts';
import { queued } from '../../builders/queued.ts';
import { someServices, type SomeServices } from '../../builders/some-services.ts';
import { england } from '../../domain/england.ts';
import { procedures } from '../../domain/procedures.ts';
import { exchangeSituations } from '../tracker/exchange-situations.ts';

const passwords: Passwords = { hash: async () => '', isRight: async () => true };
const april = Date.UTC(2026, 3, 22, 11);
const day = 86_400_000;

/** Every demonstration, and every situation in which a family and staff write to each other, after each of its entries. */
const histories: [string, readonly Entry[]][] = [
  ...procedures.flatMap(storiesOf).map((story): [string, Entry[]] => {
    const { procedure, stage, daysAgo, isComplete } = story;
    const end = procedure.inForce.to ? Date.UTC(2019, 5, 3, 11) : april;
    const name = `${procedure.id} ${procedure.version} ${stage.id} ${daysAgo} ${isComplete}`;
    return [name, play(story, end - daysAgo * day, england)];
  }),
  ...exchangeSituations.map(([name, complaint]): [string, Entry[]] => [name, complaint.entries()]),
];

const from = (entries: readonly Entry[], services: SomeServices) => computedFrom('id', entries, services);

describe.each(histories)('%s', (_, entries) => {
  const services = someServices();
  const parts = entries.map((_entry, index) => entries.slice(0, index + 1));

  test('stands in the queue the same, whenever that is worked out', () => {
    for (const part of parts) {
      services.itIs('2026-04-22T12:00');
      const then = queueEntryOf(from(part, services), services);
      services.itIs('2027-02-01T00:30');
      expect(queueEntryOf(from(part, services), services)).toEqual(then);
    }
  });

  test('is late in the queue when it is late on its page', () => {
    for (const part of parts) {
      const { lateAfter } = queueEntryOf(from(part, services), services);
      const around =
        lateAfter === null ? [] : [lateAfter - day, lateAfter, lateAfter + 1, lateAfter + 30 * day];
      for (const now of [part.at(-1)!.recordedAt, april + 200 * day, ...around]) {
        const duty = computedFrom('id', part, { ...services, now: () => now }).progress.duties.find(
          ({ step }) => !step.optional,
        );
        const isLate = duty && (/late|long-overdue/.test(duty.lateness.tier) || duty.isFlagged);
        expect(lateAfter !== null && lateAfter < now, new Date(now).toISOString()).toBe(isLate ?? false);
      }
    }
  });
});

test('what is kept of every demonstration is what its events say', async () => {
  const services = someServices('2026-04-22T12:00');
  await seedDemonstration({ ...services, passwords });
  const rows = await queued(services);
  expect(rows.length).toBeGreaterThan(30);
  for (const { id, reference: _reference, ...kept } of rows)
    expect(kept).toEqual(queueEntryOf(from(await services.complaints.entries(id), services), services));
});

describe('made anew', () => {
  test('is what was made by other content, and nothing else', async () => {
    const services = someServices('2026-04-22T12:00');
    await store(aComplaint(), services);
    const [before] = await queued(services);
    const renamed = procedures.map((one) => ({ ...one, title: `${one.title}, changed` }));
    await renewQueue({ ...services, procedures: renamed });
    const [after] = await queued(services);
    expect(after!.basis).not.toBe(before!.basis);
    expect({ ...after, basis: '' }).toEqual({ ...before, basis: '' });
    await renewQueue(services);
    expect(await queued(services)).toEqual([before]);
  });

  test('one that cannot be read keeps no other from being made, and is named', async () => {
    const services = someServices('2026-04-22T12:00');
    await store(aComplaint(), services, 'durham');
    await store(aComplaint().under('tower-hamlets'), services, 'appeal');
    const others = procedures.filter(({ id }) => id !== 'durham');
    await expect(renewQueue({ ...services, procedures: others })).rejects.toThrow(
      'Complaint id-of-durham is under',
    );
    const bases = new Set((await queued(services)).map(({ basis }) => basis));
    expect(bases.size).toBe(2);
  });
});

describe('the names that it is searched by', () => {
  const namesOf = (telling: Record<string, unknown>) => {
    const services = someServices();
    return queueEntryOf(from(aComplaint().telling(telling).entries(), services), services).names;
  };

  test('are those of the person who sent it and of whom they act for, and of no child', () => {
    const telling = {
      'your-name': 'Zoë O’Brien',
      'acting-for': { is: 'parent', name: 'Łukasz Müller-Straße', agrees: true },
      children: [{ name: 'Child Example' }],
    };
    expect(namesOf(telling)).toBe('zoe obrien o brien lukasz muller strasse');
  });

  test('are none where none was told', () => {
    expect(namesOf({})).toBe('');
    expect(namesOf({ 'your-name': 7, 'acting-for': 'nobody' })).toBe('');
  });
});

describe('a letter that says what is put right', () => {
  const services = someServices('2026-05-08T12:00');
  const entryOf = (name: string) =>
    queueEntryOf(from(exchangeSituations.find(([one]) => one === name)![1].entries(), services), services);

  test('keeps a complaint in the queue until it is written, though nothing else is left to do', () => {
    expect(entryOf('Durham, something is to be put right')).toMatchObject({ state: 'remedy', rank: 1 });
    expect(entryOf('Durham, told what is put right')).toMatchObject({ state: 'ended', rank: 2 });
  });
});
