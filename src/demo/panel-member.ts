import { randomBytes } from 'node:crypto';
import { everywhere } from '../domain/staff/membership.ts';
import type { Services as AllServices } from '../composition.ts';

type Services = Pick<AllServices, 'users' | 'secrets' | 'passwords' | 'procedures'>;

const email = 'panel@partnership.example';

/** An account that reads the papers of panels and nothing else. The one-time password is shown only here. */
export async function seedPanelMember(services: Services): Promise<{ id: string; lines: string[] }> {
  const { users, secrets, passwords, procedures } = services;
  const there = await users.findStaffByEmail(email);
  if (there) return { id: there.id, lines: [] };
  const password = randomBytes(12).toString('base64url');
  const id = secrets.newId();
  await users.saveStaff({
    ...{ id, email, name: 'Lee Example', mustChangePassword: true, status: 'active', subject: null },
    passwordHash: await passwords.hash(password),
    memberships: everywhere(procedures, ['panel-member']),
  });
  return { id, lines: [`Panel member account: ${email}  one-time password ${password}`] };
}
