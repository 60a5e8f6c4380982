import type { Advocate, AdvocateStore, Organisation } from '../../ports/advocate-store.ts';
import { noteAccount } from '../accounts/note-account.ts';
import type { AuditServices } from '../audit/note.ts';

/** The longest name of a person or an organisation, and the longest role. */
export const longestName = 200;

/** What somebody says who makes an account. */
export interface AccountForm {
  readonly name: string;
  readonly role: string;
  /** `alone`, `new`: for an organisation that is not here yet; empty where nothing was chosen. */
  readonly works: string;
  readonly organisation: string;
}

export type AccountFaults = Partial<Record<keyof AccountForm, string>>;

/** What is wrong with a name and a role, field by field. */
export function faultsOfPerson({ name, role }: Pick<AccountForm, 'name' | 'role'>): AccountFaults {
  return {
    ...(name === '' && { name: 'Enter your name' }),
    ...(name.length > longestName && { name: `Enter a name of up to ${longestName} characters` }),
    ...(role.length > longestName && { role: `Enter a role of up to ${longestName} characters` }),
  };
}

/** What is wrong with the name of an organisation; null when it is good. */
export function faultOfOrganisation(name: string): string | null {
  if (name === '') return 'Enter the name of your organisation';
  return name.length > longestName ? `Enter a name of up to ${longestName} characters` : null;
}

/** What is wrong with the whole form, field by field. */
export function faultsOfAccount(form: AccountForm): AccountFaults {
  const organisation = form.works === 'new' ? faultOfOrganisation(form.organisation) : null;
  return {
    ...faultsOfPerson(form),
    ...(!['alone', 'new'].includes(form.works) && { works: 'Select if you work for an organisation' }),
    ...(organisation && { organisation }),
  };
}

export type AccountOpened = { ok: true; advocate: Advocate } | { ok: false; reason: 'address-taken' };

/**
 * Makes the account of somebody who has shown that the address is theirs. By itself it sees nothing, so anybody may make
 * one. Who names an organisation makes it, and is its first manager: nobody gets into one by its name.
 */
export async function openAccount(
  email: string,
  form: AccountForm,
  services: AuditServices & { readonly advocates: AdvocateStore },
): Promise<AccountOpened> {
  const { advocates, secrets, now } = services;
  if (await advocates.findByEmail(email)) return { ok: false, reason: 'address-taken' };
  const organisation = form.works === 'new' ? await makeOrganisation(form.organisation, services) : null;
  const advocate: Advocate = {
    ...{ id: secrets.newId(), email, name: form.name, role: form.role },
    ...{ organisationId: organisation?.id ?? null, isManager: organisation !== null },
    ...{ hasMorningMail: false, status: 'active', createdAt: now() },
  };
  await advocates.save(advocate);
  await noteAccount(advocate, 'open-account', services);
  return { ok: true, advocate };
}

/** A new organisation, without anybody in it. */
export async function makeOrganisation(
  name: string,
  { advocates, secrets }: Pick<AuditServices, 'secrets'> & { readonly advocates: AdvocateStore },
): Promise<Organisation> {
  const organisation = { id: secrets.newId(), name };
  await advocates.saveOrganisation(organisation);
  return organisation;
}
