import { and, asc, eq, sql } from 'drizzle-orm';
import { advocates, organisations } from '../../../db/sqlite/schema.ts';
import type { Advocate, AdvocateStore } from '../../ports/advocate-store.ts';
import type { Database } from './database.ts';

/** The accounts of advocates in SQLite. Saving an e-mail address that somebody else has throws. */
export function makeAdvocateStore(database: Database): AdvocateStore {
  const queries = prepare(database);
  const put = (advocate: Advocate): void => {
    const row = { ...advocate, email: advocate.email.toLowerCase() };
    database.insert(advocates).values(row).onConflictDoUpdate({ target: advocates.id, set: row }).run();
  };
  return {
    find: async (id) => queries.find.get({ id }) ?? null,
    findByEmail: async (email) => queries.findByEmail.get({ email: email.toLowerCase() }) ?? null,
    save: async (advocate) => put(advocate),
    change: async (id, decide) =>
      database.transaction(
        () => {
          const one = queries.find.get({ id });
          if (!one) return null;
          const { organisationId } = one;
          const step = decide(one, organisationId === null ? [] : queries.membersOf.all({ organisationId }));
          if (step.ok) put(step.to);
          return step;
        },
        { behavior: 'immediate' },
      ),
    findOrganisation: async (id) => queries.findOrganisation.get({ id }) ?? null,
    async saveOrganisation(one) {
      database
        .insert(organisations)
        .values(one)
        .onConflictDoUpdate({ target: organisations.id, set: one })
        .run();
    },
    membersOf: async (organisationId) => queries.membersOf.all({ organisationId }),
    withMorningMail: async () => queries.withMorningMail.all(),
  };
}

function prepare(database: Database) {
  const id = sql.placeholder('id');
  const select = () => database.select().from(advocates);
  const byName = [asc(advocates.name), asc(advocates.id)] as const;
  const isActive = eq(advocates.status, 'active');
  return {
    find: select().where(eq(advocates.id, id)).prepare(),
    findByEmail: select()
      .where(eq(advocates.email, sql.placeholder('email')))
      .prepare(),
    findOrganisation: database.select().from(organisations).where(eq(organisations.id, id)).prepare(),
    membersOf: select()
      .where(eq(advocates.organisationId, sql.placeholder('organisationId')))
      .orderBy(...byName)
      .prepare(),
    withMorningMail: select()
      .where(and(eq(advocates.hasMorningMail, true), isActive))
      .orderBy(...byName)
      .prepare(),
  };
}
