import type { StaffMember, UserStore } from '../../ports/user-store.ts';

/** The accounts of staff in memory, for tests. */
export function makeUserStore(): UserStore {
  const staff = new Map<string, StaffMember>();
  const withEmail = (email: string) =>
    [...staff.values()].find((member) => member.email === email.toLowerCase());
  return {
    findStaffByEmail: async (email) => withEmail(email) ?? null,
    findStaffBySubject: async (subject) =>
      [...staff.values()].find((member) => member.subject === subject) ?? null,
    findStaff: async (id) => staff.get(id) ?? null,
    listStaff: async () => [...staff.values()].sort((left, right) => (left.name < right.name ? -1 : 1)),
    async removeInvited(id) {
      if (staff.get(id)?.status === 'invited') staff.delete(id);
    },
    async saveStaff(member) {
      const other = withEmail(member.email);
      if (other && other.id !== member.id) throw new Error('Somebody else has that e-mail address.');
      staff.set(member.id, { ...member, email: member.email.toLowerCase() });
    },
  };
}
