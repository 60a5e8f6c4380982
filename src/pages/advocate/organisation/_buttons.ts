import {
  makeManager,
  takeManager,
  type OrganisationChanged,
} from '../../../app/advocates/organisation/change-organisation.ts';
import { leaveOrganisation, letGo } from '../../../app/advocates/organisation/leave-organisation.ts';
import {
  declineInvitation,
  joinOrganisation,
  withdrawColleague,
  type Joined,
} from '../../../app/advocates/organisation/invite-colleague.ts';
import type {
  LeavingServices,
  OrganisationServices,
} from '../../../app/advocates/organisation/organisation-services.ts';
import type { Advocate } from '../../../ports/advocate-store.ts';

type Done = OrganisationChanged | Joined;
type Services = OrganisationServices & LeavingServices;
type Doing = (me: Advocate, whom: string, services: Services) => Promise<Done>;

const doings: Readonly<Record<string, Doing>> = {
  join: joinOrganisation,
  leave: (me, _, services) => leaveOrganisation(me, services),
  'let-go': letGo,
  'make-manager': makeManager,
  'take-manager': takeManager,
  async decline(me, whom, services) {
    await declineInvitation(me, whom, services);
    return { ok: true };
  },
  async withdraw(me, whom, services) {
    await withdrawColleague(me, whom, services);
    return { ok: true };
  },
};

/** Does what a button of the organisation says. `whom`: a colleague, an organisation or an address. */
export async function doInOrganisation(
  what: string,
  me: Advocate,
  whom: string,
  services: Services,
): Promise<Done> {
  const found = Object.entries(doings).find(([name]) => name === what);
  return found ? found[1](me, whom, services) : { ok: false, reason: 'colleague-unknown' };
}
