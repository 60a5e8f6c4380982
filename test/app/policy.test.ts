import { describe, expect, test } from 'vitest';
import { may, type Action, type Actor } from '../../src/app/policy.ts';

/** Who may do each action: every action of the type is here, or this does not compile. */
const allowed: Record<Action, 'family' | 'staff'> = {
  'follow-complaint': 'family',
  'replace-own-code': 'family',
  'request-stage': 'family',
  'date-letter': 'family',
  'change-contact': 'family',
  'add-information': 'family',
  'answer-appointment': 'family',
  'answer-restorative': 'family',
  'ask-question': 'family',
  'ask-further-challenge': 'family',
  'request-advocate': 'family',
  'ask-erasure': 'family',
  withdraw: 'family',
  'list-complaints': 'staff',
  'read-complaint': 'staff',
  'assign-complaint': 'staff',
  'hand-back-complaint': 'staff',
  'record-step': 'staff',
  'refer-on': 'staff',
  'decide-acceptance': 'staff',
  'correct-entry': 'staff',
  'replace-code': 'staff',
  'offer-appointment': 'staff',
  'reply-to-question': 'staff',
  'arrange-advocate': 'staff',
  'decide-challenge': 'staff',
  'answer-erasure': 'staff',
  'link-complaints': 'staff',
  'key-in': 'staff',
};
const actions = Object.entries(allowed) as [Action, 'family' | 'staff'][];
const family: Actor = { kind: 'family', complaintId: 'complaint-1' };
const staff: Actor = { kind: 'staff', id: 'staff-1' };

describe.each(actions)('%s', (action, who) => {
  test('a family may on its own complaint, if it is for families, and on no other', () => {
    expect(may(family, action, 'complaint-1')).toBe(who === 'family');
    expect(may(family, action, 'complaint-2')).toBe(false);
    expect(may(family, action, null)).toBe(false);
  });

  test('staff may on every complaint, if it is for staff', () => {
    expect(may(staff, action, 'complaint-1')).toBe(who === 'staff');
    expect(may(staff, action, 'complaint-2')).toBe(who === 'staff');
  });

  test('nobody else may', () => {
    expect(may({ kind: 'nobody' }, action, 'complaint-1')).toBe(false);
    expect(may({ kind: 'nobody' }, action, null)).toBe(false);
  });
});
