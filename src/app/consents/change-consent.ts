import { momentText } from '../../domain/calendar/moment.ts';
import type { ConsentEvent } from '../../domain/complaint/consent-events.ts';
import type { Consent } from '../../domain/consent/consent.ts';
import type { Terms } from '../../domain/consent/terms.ts';
import type { Advocate } from '../../ports/advocate-store.ts';
import type { ConsentStep } from '../../ports/consent-store.ts';
import { changeComplaint, type Changed } from '../change-complaint.ts';
import type { ConsentServices } from './consent-services.ts';

/**
 * Stores how a consent stands from now on, and the entry that says so: both or neither. Every open page of the complaint
 * is told, and those of whoever is let in no more end.
 */
export async function changeConsent(
  step: ConsentStep,
  recordedBy: string,
  eventAt: (at: string) => ConsentEvent,
  services: ConsentServices,
): Promise<Changed> {
  return changeComplaint(
    step.to.complaintId,
    recordedBy,
    ({ context }) => ({ ok: true, events: [eventAt(momentText(context.now))] }),
    services,
    undefined,
    (append) => services.complaints.append({ ...append, consent: step }),
  );
}

/** Somebody to whom a family agrees. Without an account, and by its own name, an organisation whose person has left it. */
export type Agreeing = Pick<Advocate, 'name' | 'organisationId'> & { readonly id: string | null };

/**
 * The family agrees to an advocate, or to something else than before. The whole organisation is meant only where the
 * advocate belongs to one, and where nobody else is.
 */
export async function agree(
  consent: Consent,
  { id, name, organisationId }: Agreeing,
  { scope, until, isWhole: wantsWhole }: Terms,
  services: ConsentServices,
): Promise<Changed> {
  const organisation =
    organisationId === null ? null : await services.advocates.findOrganisation(organisationId);
  const isWhole = (wantsWhole || id === null) && organisation !== null;
  const to: Consent = {
    ...consent,
    ...{ status: 'active', advocateId: id, organisationId: isWhole ? organisation.id : null },
    ...{ scope, until },
  };
  const beside = id === null ? null : (organisation?.name ?? null);
  const said = { consent: consent.id, name, organisation: beside };
  const changed = await changeConsent(
    { from: consent.status, to },
    'family',
    (at) => ({ type: 'AdvocateAgreed', at, ...said, isWhole, scope, until }),
    services,
  );
  // Others in the organisation may be let in no more.
  if (changed.ok && consent.organisationId !== to.organisationId) await lookAgain(consent, services);
  return changed;
}

/** The lists of families that those have open who were let in by a consent are shown anew. */
export async function lookAgain(
  { advocateId, organisationId }: Pick<Consent, 'advocateId' | 'organisationId'>,
  { advocates, live }: Pick<ConsentServices, 'advocates' | 'live'>,
): Promise<void> {
  const members = organisationId === null ? [] : await advocates.membersOf(organisationId);
  const ids = new Set([...(advocateId === null ? [] : [advocateId]), ...members.map(({ id }) => id)]);
  for (const id of ids) live.lookAgain(id);
}
