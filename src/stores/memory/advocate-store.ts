import type { Advocate, AdvocateStore, Organisation } from '../../ports/advocate-store.ts';

/** The accounts of advocates in memory, for tests. */
export function makeAdvocateStore(): AdvocateStore {
  const advocates = new Map<string, Advocate>();
  const organisations = new Map<string, Organisation>();
  const byName = (left: Advocate, right: Advocate) =>
    left.name < right.name ? -1 : left.name > right.name ? 1 : left.id < right.id ? -1 : 1;
  const all = (which: (one: Advocate) => boolean) => [...advocates.values()].filter(which).toSorted(byName);
  const membersOf = (organisationId: string) => all((one) => one.organisationId === organisationId);
  const put = (advocate: Advocate) => {
    const row = { ...advocate, email: advocate.email.toLowerCase() };
    if (all(({ id, email }) => email === row.email && id !== row.id).length > 0)
      throw new Error('The e-mail address belongs to somebody else');
    advocates.set(row.id, row);
  };
  return {
    find: async (id) => advocates.get(id) ?? null,
    findByEmail: async (email) => all((one) => one.email === email.toLowerCase())[0] ?? null,
    save: async (advocate) => put(advocate),
    async change(id, decide) {
      const one = advocates.get(id);
      if (!one) return null;
      const step = decide(one, one.organisationId === null ? [] : membersOf(one.organisationId));
      if (step.ok) put(step.to);
      return step;
    },
    findOrganisation: async (id) => organisations.get(id) ?? null,
    saveOrganisation: async (one) => void organisations.set(one.id, { ...one }),
    membersOf: async (organisationId) => membersOf(organisationId),
    withMorningMail: async () => all((one) => one.hasMorningMail && one.status === 'active'),
  };
}
