import type { Membership } from '../domain/staff/membership.ts';

/** Someone who records steps for a partnership, or for several. */
export interface StaffMember {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
  /** True until the one-time password has been replaced. */
  readonly mustChangePassword: boolean;
  readonly memberships: readonly Membership[];
}

/** Keeps the accounts of staff. E-mail addresses are compared in lower case. */
export interface UserStore {
  findStaffByEmail(email: string): Promise<StaffMember | null>;
  findStaff(id: string): Promise<StaffMember | null>;
  /** Every account, in the order of names. */
  listStaff(): Promise<StaffMember[]>;
  saveStaff(member: StaffMember): Promise<void>;
}
