import { resetSecondFactor, restore, suspend } from '../../../app/accounts/change-member.ts';
import { withdrawInvitation } from '../../../app/accounts/member-invitation.ts';
import type { MemberChanged, MemberServices } from '../../../app/accounts/open-member.ts';
import type { StaffActor } from '../../../app/policy.ts';
import type { StaffMember } from '../../../ports/user-store.ts';

const doings = {
  suspend,
  restore,
  'reset-second-factor': resetSecondFactor,
  'withdraw-invitation': withdrawInvitation,
} as const;

interface Button {
  readonly what: keyof typeof doings | 'invite-again';
  readonly text: string;
  readonly about: string;
}

const buttons: Record<Button['what'], Omit<Button, 'what'>> = {
  'invite-again': {
    text: 'Send the invitation again',
    about: 'The link that was sent before stops working.',
  },
  'withdraw-invitation': {
    text: 'Withdraw the invitation',
    about: 'The link stops working, and the account goes.',
  },
  'reset-second-factor': {
    text: 'Reset the second step',
    about: 'When this person has lost their telephone. First make sure that it is they who ask.',
  },
  suspend: { text: 'Suspend', about: 'This person is signed out at once, and cannot sign in.' },
  restore: { text: 'Let in again', about: 'This person can then sign in as before.' },
};

const shown: Record<StaffMember['status'], readonly Button['what'][]> = {
  invited: ['invite-again', 'withdraw-invitation'],
  active: ['reset-second-factor', 'suspend'],
  suspended: ['restore'],
};

/** What an administrator can do with an account, as its state is. */
export function buttonsFor({ status }: StaffMember): Button[] {
  return shown[status].map((what) => ({ what, ...buttons[what] }));
}

/** Does what a button says. */
export async function doToMember(
  what: string,
  actor: StaffActor,
  id: string,
  services: MemberServices,
): Promise<MemberChanged> {
  const found = Object.entries(doings).find(([name]) => name === what);
  return found ? found[1](actor, id, services) : { ok: false, reason: 'not-found' };
}
