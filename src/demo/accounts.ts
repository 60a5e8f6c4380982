import { randomBytes } from 'node:crypto';
import { partnershipOf } from '../app/accounts/partnerships-of.ts';
import type { Services as AllServices } from '../composition.ts';
import { everywhere, type Membership } from '../domain/staff/membership.ts';
import { partnershipIds, type Procedures } from '../domain/procedure/versions.ts';
import type { StaffMember } from '../ports/user-store.ts';

type Services = Pick<AllServices, 'users' | 'secrets' | 'passwords' | 'procedures'>;

/** A demonstration account, with what is printed about it: nothing when it was there already. */
interface Seeded extends Pick<StaffMember, 'id' | 'name'> {
  readonly lines: readonly string[];
}

export interface DemonstrationStaff {
  readonly officer: Seeded;
  /** Everybody whom the procedures name, in one person. */
  readonly decider: Seeded;
  /** Reads the papers of panels and nothing else. */
  readonly panelMember: Seeded;
}

/** Adds one account of each kind. The one-time passwords are shown only here. */
export async function seedStaff(services: Services): Promise<DemonstrationStaff> {
  const { procedures } = services;
  const officer = {
    email: 'officer@partnership.example',
    name: 'Demonstration officer',
    as: 'Staff account',
  };
  const decider = { email: 'decider@partnership.example', name: 'Kim Example', as: 'Decider account' };
  const panel = { email: 'panel@partnership.example', name: 'Lee Example', as: 'Panel member account' };
  return {
    officer: await seed(officer, everywhere(procedures, ['officer', 'administrator']), services),
    decider: await seed(decider, asNamed(procedures), services),
    panelMember: await seed(panel, everywhere(procedures, ['panel-member']), services),
  };
}

function asNamed(procedures: Procedures): Membership[] {
  return partnershipIds(procedures).map((partnership) => {
    const versions = procedures.filter(({ id }) => id === partnership);
    return { partnership, roles: partnershipOf(versions).contacts.map(({ id }) => id) };
  });
}

async function seed(
  { email, name, as }: { email: string; name: string; as: string },
  memberships: Membership[],
  { users, secrets, passwords }: Services,
): Promise<Seeded> {
  const there = await users.findStaffByEmail(email);
  if (there) return { id: there.id, name: there.name, lines: [] };
  const password = randomBytes(12).toString('base64url');
  const id = secrets.newId();
  await users.saveStaff({
    ...{ id, email, name, memberships, mustChangePassword: true, status: 'active', subject: null },
    passwordHash: await passwords.hash(password),
  });
  return { id, name, lines: [`${as}: ${email}  one-time password ${password}`] };
}
