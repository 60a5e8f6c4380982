import { and, asc, eq, gt, lte, sql } from 'drizzle-orm';
import { colleagueInvitations } from '../../../db/sqlite/schema.ts';
import type { ColleagueInvitationStore } from '../../ports/colleague-invitation-store.ts';
import type { Database } from './database.ts';

/** Invitations of colleagues in SQLite. */
export function makeColleagueInvitationStore(database: Database): ColleagueInvitationStore {
  const { organisationId, email, expiresAt } = colleagueInvitations;
  const ofOne = eq(organisationId, sql.placeholder('organisationId'));
  const forOne = eq(email, sql.placeholder('email'));
  const stands = gt(expiresAt, sql.placeholder('now'));
  const select = () => database.select().from(colleagueInvitations);
  const ofOrganisation = select().where(and(ofOne, stands)).orderBy(asc(email)).prepare();
  const forAddress = select().where(and(forOne, stands)).orderBy(asc(organisationId)).prepare();
  const take = database
    .delete(colleagueInvitations)
    .where(and(ofOne, forOne, stands))
    .prepare();
  const removeExpired = database
    .delete(colleagueInvitations)
    .where(lte(expiresAt, sql.placeholder('now')))
    .prepare();
  return {
    async keep(invitation) {
      const target = [organisationId, email];
      database
        .insert(colleagueInvitations)
        .values(invitation)
        .onConflictDoUpdate({ target, set: invitation })
        .run();
    },
    ofOrganisation: async (id, now) => ofOrganisation.all({ organisationId: id, now }),
    forAddress: async (address, now) => forAddress.all({ email: address, now }),
    take: async (of, now) => take.run({ ...of, now }).changes > 0,
    removeExpired: async (now) => void removeExpired.run({ now }),
  };
}
