import { describe, expect, test } from 'vitest';
import {
  aboutComplaint,
  familyActions,
  may,
  staffActions,
  type Actor,
  type StaffAction,
  type Subject,
} from '../../src/app/policy.ts';
import { staffWith } from '../builders/some-staff.ts';

/**
 * How a complaint stands to a member of staff, in their partnership: their own, another's, one that nobody has; each
 * open (`+`) or ended (`-`). What is not named is refused, and so is every complaint of another partnership.
 */
const relations = ['own+', 'own-', 'other+', 'other-', 'nobody+', 'nobody-'] as const;
type Relation = (typeof relations)[number];

const all = relations.join(' ');
const own = 'own+ own-';
const open = 'own+';
const no = '';

const actors = {
  officer: staffWith(['officer']),
  /** Whose step it is. */
  decider: staffWith(['chair']),
  /** Somebody else whom the procedure names. */
  worker: staffWith(['panel-chair']),
  administrator: staffWith(['administrator']),
  panelMember: staffWith(['panel-member']),
};
const roles = Object.keys(actors) as (keyof typeof actors)[];

/** Who may do each action with which complaints, in the order of `actors`. */
// prettier-ignore
const table: Record<StaffAction, readonly [string, string, string, string, string]> = {
  //                   officer decider worker administrator panel member
  'list-complaints':   [all,   own,    own,   no,           no],
  'read-complaint':    [all,   own,    own,   no,           no],
  'assign-complaint':  [all,   no,     no,    no,           no],
  'hand-back-complaint': [all, own,    own,   no,           no],
  'record-step':       [all,   open,   no,    no,           no],
  'refer-on':          [all,   open,   open,  no,           no],
  'decide-acceptance': [all,   open,   open,  no,           no],
  'correct-entry':     [all,   open,   open,  no,           no],
  'offer-appointment': [all,   open,   open,  no,           no],
  'tell-delay':        [all,   open,   open,  no,           no],
  'post-letter':       [all,   own,    own,   no,           no],
  'reply-to-question': [all,   open,   open,  no,           no],
  'arrange-advocate':  [all,   open,   open,  no,           no],
  'decide-challenge':  [all,   open,   no,    no,           no],
  'replace-code':      [all,   no,     no,    no,           no],
  'answer-erasure':    [all,   no,     no,    no,           no],
  'link-complaints':   [all,   no,     no,    no,           no],
  'key-in':            [all,   no,     no,    no,           no],
  'record-learning':   [all,   own,    own,   no,           no],
  'write-remedy':      [all,   own,    own,   no,           no],
  'read-figures':      [all,   no,     no,    no,           no],
  'read-published-figures': [all, no,  no,    all,          no],
  'name-panel':        [all,   open,   open,  no,           no],
  'read-bundle':       [all,   own,    own,   no,           no],
  'read-mailbox':      [all,   no,     no,    no,           no],
  'see-looks':         [all,   no,     no,    no,           no],
  'read-failures':     [all,   no,     no,    no,           no],
  'manage-holidays':   [no,    no,     no,    all,          no],
  'manage-meetings':   [no,    no,     no,    all,          no],
  'manage-users':      [no,    no,     no,    all,          no],
  'read-audit':        [no,    no,     no,    all,          no],
};

test('every action has its row', () => {
  expect(Object.keys(table).sort()).toEqual([...staffActions].sort());
});

function complaint(relation: Relation, partnership = 'durham'): Subject {
  const assignee = { own: 'staff-1', other: 'staff-2', nobody: null }[relation.slice(0, -1)] ?? null;
  return {
    ...{ complaintId: 'complaint-1', partnership, assignee },
    ...{ hasEnded: relation.endsWith('-'), by: 'chair' },
  };
}

describe.each(staffActions)('%s', (action) => {
  test.each(roles)('%s', (role) => {
    const allowed = relations.filter((relation) => may(actors[role], action, complaint(relation)));
    expect(allowed.join(' ')).toBe(table[action][roles.indexOf(role)]);
  });

  test('is refused to everybody for a complaint of another partnership, however it stands', () => {
    for (const actor of Object.values(actors)) {
      for (const relation of relations)
        expect(may(actor, action, complaint(relation, 'tower-hamlets'))).toBe(false);
    }
  });

  test('is refused to somebody without a role, even for a complaint that they were given', () => {
    for (const relation of relations) expect(may(staffWith([]), action, complaint(relation))).toBe(false);
  });

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

describe('an advocate', () => {
  const letIn = (scope: 'see' | 'act'): Actor => ({
    ...{ kind: 'advocate', id: 'advocate-1' },
    consent: { id: 'consent-1', complaintId: 'complaint-1', scope },
  });
  const everything = [...familyActions, ...staffActions];
  const mayAll = (actor: Actor, complaintId: string | null) =>
    everything.filter((action) => may(actor, action, aboutComplaint(complaintId)));

  test('who is let see follows the complaint, and does nothing', () => {
    expect(mayAll(letIn('see'), 'complaint-1')).toEqual(['follow-complaint']);
  });

  test('who is let act does all that the family does, but for safe contact, its code, and whom it lets in', () => {
    const kept = ['replace-own-code', 'manage-consents', 'change-contact'];
    expect(mayAll(letIn('act'), 'complaint-1')).toEqual(familyActions.filter((one) => !kept.includes(one)));
  });

  test('nothing about another complaint, or about none', () => {
    for (const complaintId of ['complaint-2', null]) expect(mayAll(letIn('act'), complaintId)).toEqual([]);
  });
});

test('a line manager decides about the concern that a link was sent for, and may do nothing else', () => {
  const manager: Actor = { kind: 'line-manager', complaintId: 'complaint-1' };
  expect(may(manager, 'decide-as-manager', aboutComplaint('complaint-1'))).toBe(true);
  expect(may(manager, 'decide-as-manager', aboutComplaint('complaint-2'))).toBe(false);
  for (const action of [...familyActions, ...staffActions])
    expect(may(manager, action, aboutComplaint('complaint-1')), action).toBe(false);
  const others = [
    ...Object.values(actors),
    { kind: 'nobody' },
    { kind: 'family', complaintId: 'complaint-1' },
  ];
  for (const actor of others as Actor[])
    expect(may(actor, 'decide-as-manager', aboutComplaint('complaint-1'))).toBe(false);
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
  const begun = (actor: Actor) =>
    [...familyActions, ...staffActions].filter((action) => may(actor, action, aboutComplaint(null)));
  expect(begun(actors.officer)).toEqual(staffActions.filter((action) => table[action][0] === all));
  expect(begun(actors.administrator)).toEqual(
    staffActions.filter((action) => table[action][roles.indexOf('administrator')] === all),
  );
  expect(begun(actors.worker)).toEqual([]);
});

describe('a member of a panel', () => {
  const member = staffWith(['panel-member']);
  const sitting = { ...complaint('other+'), panel: ['staff-1'] };

  test('reads the bundle of a panel on which they sit, and may do nothing else', () => {
    const allowed = staffActions.filter((action) => may(member, action, sitting));
    expect(allowed).toEqual(['read-bundle']);
  });

  test('reads no bundle of a panel on which others sit, of another partnership, or once it has ended', () => {
    expect(may(member, 'read-bundle', { ...sitting, panel: ['staff-2'] })).toBe(false);
    expect(may(member, 'read-bundle', { ...sitting, partnership: 'tower-hamlets' })).toBe(false);
    expect(may(member, 'read-bundle', { ...sitting, hasEnded: true })).toBe(false);
  });

  test('needs the role as well as the place', () => {
    expect(may(staffWith([]), 'read-bundle', sitting)).toBe(false);
  });
});
