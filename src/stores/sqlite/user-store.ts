import { asc, eq, sql } from 'drizzle-orm';
import { staff } from '../../../db/sqlite/schema.ts';
import type { UserStore } from '../../ports/user-store.ts';
import type { Database } from './database.ts';

/** The accounts of staff in SQLite. Saving an e-mail address that somebody else has throws. */
export function makeUserStore(database: Database): UserStore {
  const queries = prepare(database);
  return {
    findStaffByEmail: async (email) => queries.findByEmail.get({ email: email.toLowerCase() }) ?? null,
    findStaff: async (id) => queries.find.get({ id }) ?? null,
    listStaff: async () => queries.list.all(),
    saveStaff: async (member) => void queries.save.run({ ...member, email: member.email.toLowerCase() }),
  };
}

function prepare(database: Database) {
  const id = sql.placeholder('id');
  const rest = {
    email: sql.placeholder('email'),
    name: sql.placeholder('name'),
    passwordHash: sql.placeholder('passwordHash'),
    mustChangePassword: sql.placeholder('mustChangePassword'),
    memberships: sql.placeholder('memberships'),
  };
  const { email, name, passwordHash, mustChangePassword, memberships } = staff;
  const given = (column: { name: string }) => sql.raw(`excluded.${column.name}`);
  const set = {
    email: given(email),
    name: given(name),
    passwordHash: given(passwordHash),
    mustChangePassword: given(mustChangePassword),
    memberships: given(memberships),
  };
  return {
    find: database.select().from(staff).where(eq(staff.id, id)).prepare(),
    findByEmail: database.select().from(staff).where(eq(email, rest.email)).prepare(),
    list: database.select().from(staff).orderBy(asc(name), asc(staff.id)).prepare(),
    save: database
      .insert(staff)
      .values({ id, ...rest })
      .onConflictDoUpdate({ target: staff.id, set })
      .prepare(),
  };
}
