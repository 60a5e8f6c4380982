import type { Membership } from '../domain/staff/membership.ts';

/** Someone who records steps for a partnership, or for several. */
export interface StaffMember {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  /** Empty until a password is chosen: then none opens the account. */
  readonly passwordHash: string;
  /** True until the one-time password has been replaced. */
  readonly mustChangePassword: boolean;
  readonly memberships: readonly Membership[];
  /** `invited` until they first come in. */
  readonly status: 'invited' | 'active' | 'suspended';
  /** Who they are for the single sign-on, once they have used it. */
  readonly subject: string | null;
}

/** Keeps the accounts of staff. E-mail addresses are compared in lower case. */
export interface UserStore {
  findStaffByEmail(email: string): Promise<StaffMember | null>;
  findStaffBySubject(subject: string): Promise<StaffMember | null>;
  findStaff(id: string): Promise<StaffMember | null>;
  /** Everybody, by name. */
  listStaff(): Promise<StaffMember[]>;
  saveStaff(member: StaffMember): Promise<void>;
  /** For an invitation that is withdrawn: who has been in stays, as histories name them. */
  removeInvited(id: string): Promise<void>;
}
