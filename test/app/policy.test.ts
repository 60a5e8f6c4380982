import { describe, expect, test } from 'vitest';
import {
  aboutComplaint,
  may,
  type Action,
  type Actor,
  type FamilyAction,
  type StaffAction,
  type Subject,
} from '../../src/app/policy.ts';
import { staffWith } from '../builders/some-staff.ts';

/** What families do: every one of the type is here, or this does not compile. */
const ofFamilies: Record<FamilyAction, true> = {
  'follow-complaint': true,
  'replace-own-code': true,
  'request-stage': true,
  'date-letter': true,
  'change-contact': true,
  'add-information': true,
  'answer-appointment': true,
  'answer-restorative': true,
  'ask-question': true,
  'ask-further-challenge': true,
  'request-advocate': true,
  'ask-erasure': true,
  withdraw: true,
};

/**
 * How a complaint stands to a member of staff, in their partnership: their own, another's, one that nobody has; each
 * open (`+`) or ended (`-`). What is not named is refused, and so is every complaint of another partnership.
 */
const relations = ['own+', 'own-', 'other+', 'other-', 'nobody+', 'nobody-'] as const;
type Relation = (typeof relations)[number];

const all = relations.join(' ');
const own = 'own+ own-';
const none = '';

/**
 * Who may do each action with which complaints. `decider`: whose step it is; `worker`: somebody else whom the
 * procedure names. An action that is not here does not compile.
 */
const table: Record<StaffAction, Record<'officer' | 'decider' | 'worker', string>> = {
  //                      officer       decider         worker
  'list-complaints': { officer: all, decider: own, worker: own },
  'read-complaint': { officer: all, decider: own, worker: own },
  'record-step': { officer: all, decider: 'own+', worker: none },
  'refer-on': { officer: all, decider: 'own+', worker: 'own+' },
  'decide-acceptance': { officer: all, decider: 'own+', worker: 'own+' },
  'correct-entry': { officer: all, decider: 'own+', worker: 'own+' },
  'offer-appointment': { officer: all, decider: 'own+', worker: 'own+' },
  'tell-delay': { officer: all, decider: 'own+', worker: 'own+' },
  'post-letter': { officer: all, decider: own, worker: own },
  'reply-to-question': { officer: all, decider: 'own+', worker: 'own+' },
  'arrange-advocate': { officer: all, decider: 'own+', worker: 'own+' },
  'decide-challenge': { officer: all, decider: 'own+', worker: none },
  'replace-code': { officer: all, decider: none, worker: none },
  'answer-erasure': { officer: all, decider: none, worker: none },
  'link-complaints': { officer: all, decider: none, worker: none },
  'key-in': { officer: all, decider: none, worker: none },
  'read-mailbox': { officer: all, decider: none, worker: none },
};

const staffActions = Object.keys(table) as StaffAction[];
const familyActions = Object.keys(ofFamilies) as FamilyAction[];
const everyAction: Action[] = [...familyActions, ...staffActions];

function complaint(relation: Relation, partnership = 'durham'): Subject {
  const assignee = { own: 'staff-1', other: 'staff-2', nobody: null }[relation.slice(0, -1)] ?? null;
  return {
    ...{ complaintId: 'complaint-1', partnership, assignee },
    ...{ hasEnded: relation.endsWith('-'), by: 'chair' },
  };
}

const actors = {
  officer: staffWith(['officer']),
  decider: staffWith(['chair']),
  worker: staffWith(['panel-chair']),
};

describe.each(staffActions)('%s', (action) => {
  test.each(Object.keys(actors) as (keyof typeof actors)[])('%s', (who) => {
    const allowed = relations.filter((relation) => may(actors[who], action, complaint(relation)));
    expect(allowed.join(' ')).toBe(table[action][who]);
  });

  test('is refused to everybody for a complaint of another partnership, however it stands', () => {
    for (const actor of Object.values(actors)) {
      for (const relation of relations)
        expect(may(actor, action, complaint(relation, 'tower-hamlets'))).toBe(false);
    }
  });

  test.each([[['administrator']], [['panel-member']], [['administrator', 'panel-member']], [[]]])(
    'is refused by the role of %j alone, even for a complaint that they were given',
    (roles) => {
      for (const relation of relations)
        expect(may(staffWith(roles), action, complaint(relation))).toBe(false);
    },
  );

  test('is refused to families and to strangers', () => {
    const family: Actor = { kind: 'family', complaintId: 'complaint-1' };
    expect(may(family, action, complaint('own+'))).toBe(false);
    expect(may({ kind: 'nobody' }, action, complaint('own+'))).toBe(false);
    expect(may({ kind: 'nobody' }, action, aboutComplaint(null))).toBe(false);
  });

  test('is refused to staff for a complaint of which only the id is known', () => {
    for (const actor of Object.values(actors))
      expect(may(actor, action, aboutComplaint('complaint-1'))).toBe(false);
  });
});

describe.each(familyActions)('%s', (action) => {
  const family: Actor = { kind: 'family', complaintId: 'complaint-1' };

  test('a family may on its own complaint, and on no other', () => {
    expect(may(family, action, aboutComplaint('complaint-1'))).toBe(true);
    expect(may(family, action, aboutComplaint('complaint-2'))).toBe(false);
    expect(may(family, action, aboutComplaint(null))).toBe(false);
  });

  test('nobody else may', () => {
    for (const actor of [...Object.values(actors), { kind: 'nobody' } as const])
      expect(may(actor, action, aboutComplaint('complaint-1'))).toBe(false);
  });
});

test('roles count in their own partnership alone, for somebody who works in two', () => {
  const actor: Actor = {
    ...{ kind: 'staff', id: 'staff-1' },
    memberships: [
      { partnership: 'durham', roles: ['officer'] },
      { partnership: 'tower-hamlets', roles: ['panel'] },
    ],
  };
  expect(may(actor, 'read-complaint', complaint('other+'))).toBe(true);
  expect(may(actor, 'read-complaint', complaint('other+', 'tower-hamlets'))).toBe(false);
  expect(may(actor, 'read-complaint', complaint('own+', 'tower-hamlets'))).toBe(true);
  expect(may(actor, 'replace-code', complaint('own+', 'tower-hamlets'))).toBe(false);
});

test('what is about no complaint yet may be begun by who may do it in some partnership', () => {
  expect(everyAction.filter((action) => may(actors.officer, action, aboutComplaint(null)))).toEqual(
    staffActions.filter((action) => table[action].officer === all),
  );
  expect(everyAction.filter((action) => may(actors.worker, action, aboutComplaint(null)))).toEqual([]);
});
