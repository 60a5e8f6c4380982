import { and, asc, eq, gt, ne, or, sql } from 'drizzle-orm';
import { consentInvitations, consents } from '../../../db/sqlite/schema.ts';
import type { ConsentStore } from '../../ports/consent-store.ts';
import type { Database } from './database.ts';

/** Consents in SQLite. */
export function makeConsentStore(database: Database): ConsentStore {
  const queries = prepare(database);
  return {
    find: async (id) => queries.find.get({ id }) ?? null,
    ofComplaint: async (complaintId) => queries.ofComplaint.all({ complaintId }),
    ofAdvocate: async (advocateId, organisationId) => queries.ofAdvocate.all({ advocateId, organisationId }),
    async save(consent) {
      const setWhere = ne(consents.status, 'ended');
      return (
        database
          .insert(consents)
          .values(consent)
          .onConflictDoUpdate({ target: consents.id, set: consent, setWhere })
          .run().changes > 0
      );
    },
    setLabel: async (id, label) => void queries.setLabel.run({ id, label }),
    markSeen: async (id, position) => void queries.markSeen.run({ id, position }),
    async keepInvitation(one) {
      const { consentId: target } = consentInvitations;
      database.insert(consentInvitations).values(one).onConflictDoUpdate({ target, set: one }).run();
    },
    findInvitation: async (tokenHash, now) => queries.findInvitation.get({ tokenHash, now }) ?? null,
    invitationOf: async (consentId) => queries.invitationOf.get({ consentId }) ?? null,
    removeInvitation: async (consentId) => void queries.removeInvitation.run({ consentId }),
  };
}

function prepare(database: Database) {
  const id = sql.placeholder('id');
  const select = () => database.select().from(consents);
  const inOrder = [asc(consents.createdAt), asc(consents.id)] as const;
  const isTheirs = or(
    eq(consents.advocateId, sql.placeholder('advocateId')),
    eq(consents.organisationId, sql.placeholder('organisationId')),
  );
  const { tokenHash, consentId, expiresAt } = consentInvitations;
  return {
    find: select().where(eq(consents.id, id)).prepare(),
    ofComplaint: select()
      .where(eq(consents.complaintId, sql.placeholder('complaintId')))
      .orderBy(...inOrder)
      .prepare(),
    ofAdvocate: select()
      .where(and(isTheirs, ne(consents.status, 'ended')))
      .orderBy(...inOrder)
      .prepare(),
    setLabel: database
      .update(consents)
      .set({ label: sql`${sql.placeholder('label')}` })
      .where(eq(consents.id, id))
      .prepare(),
    markSeen: database
      .update(consents)
      .set({ seenPosition: sql`${sql.placeholder('position')}` })
      .where(eq(consents.id, id))
      .prepare(),
    findInvitation: database
      .select()
      .from(consentInvitations)
      .where(and(eq(tokenHash, sql.placeholder('tokenHash')), gt(expiresAt, sql.placeholder('now'))))
      .prepare(),
    invitationOf: database
      .select()
      .from(consentInvitations)
      .where(eq(consentId, sql.placeholder('consentId')))
      .prepare(),
    removeInvitation: database
      .delete(consentInvitations)
      .where(eq(consentId, sql.placeholder('consentId')))
      .prepare(),
  };
}
