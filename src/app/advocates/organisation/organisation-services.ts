import type { AdvocateStore } from '../../../ports/advocate-store.ts';
import type { AttemptStore } from '../../../ports/attempt-store.ts';
import type { ColleagueInvitationStore } from '../../../ports/colleague-invitation-store.ts';
import type { ConsentStore } from '../../../ports/consent-store.ts';
import type { Live } from '../../../ports/live.ts';
import type { Sender } from '../../../ports/sender.ts';
import type { AuditServices } from '../../audit/note.ts';
import type { ConsentServices } from '../../consents/consent-services.ts';

/** What those in an organisation change of it. */
export interface OrganisationServices extends AuditServices {
  readonly advocates: AdvocateStore;
  readonly consents: ConsentStore;
  readonly colleagueInvitations: ColleagueInvitationStore;
  readonly live: Live;
}

/** What leaving an organisation needs: families read of it. */
export type LeavingServices = AuditServices & ConsentServices;

/** What inviting a colleague needs too. */
export interface InvitingColleagues extends OrganisationServices {
  readonly attempts: AttemptStore;
  readonly sender: Sender;
  /** Where the links of messages lead, without a slash at the end. */
  readonly messageUrl: string;
}
