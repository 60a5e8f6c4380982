import { and, asc, eq, sql } from 'drizzle-orm';
import { staff } from '../../../db/sqlite/schema.ts';
import type { UserStore } from '../../ports/user-store.ts';
import type { Database } from './database.ts';

/** The accounts of staff in SQLite. Saving an e-mail address that somebody else has throws. */
export function makeUserStore(database: Database): UserStore {
  const queries = prepare(database);
  return {
    findStaffByEmail: async (email) => queries.findByEmail.get({ email: email.toLowerCase() }) ?? null,
    findStaffBySubject: async (subject) => queries.findBySubject.get({ subject }) ?? null,
    findStaff: async (id) => queries.find.get({ id }) ?? null,
    listStaff: async () => queries.list.all(),
    saveStaff: async (member) => void queries.save.run({ ...member, email: member.email.toLowerCase() }),
    removeInvited: async (id) => void queries.removeInvited.run({ id }),
  };
}

const given = [
  'email',
  'name',
  'passwordHash',
  'mustChangePassword',
  'memberships',
  'status',
  'subject',
] as const;

function prepare(database: Database) {
  const id = sql.placeholder('id');
  const rest = {
    email: sql.placeholder('email'),
    name: sql.placeholder('name'),
    passwordHash: sql.placeholder('passwordHash'),
    mustChangePassword: sql.placeholder('mustChangePassword'),
    memberships: sql.placeholder('memberships'),
    status: sql.placeholder('status'),
    subject: sql.placeholder('subject'),
  };
  const set = Object.fromEntries(
    given.map((name) => [name, sql.raw(`excluded.${staff[name].name}`)] as const),
  );
  const select = () => database.select().from(staff);
  return {
    find: select().where(eq(staff.id, id)).prepare(),
    findByEmail: select().where(eq(staff.email, rest.email)).prepare(),
    findBySubject: select().where(eq(staff.subject, rest.subject)).prepare(),
    list: select().orderBy(asc(staff.name), asc(staff.id)).prepare(),
    save: database
      .insert(staff)
      .values({ id, ...rest })
      .onConflictDoUpdate({ target: staff.id, set })
      .prepare(),
    removeInvited: database
      .delete(staff)
      .where(and(eq(staff.id, id), eq(staff.status, 'invited')))
      .prepare(),
  };
}
