import { byAdvocate } from '../../../domain/complaint/recorded-by.ts';
import { isOpenTo, type Consent } from '../../../domain/consent/consent.ts';
import type { Organisation } from '../../../ports/advocate-store.ts';
import { dayNow } from '../../../ports/now.ts';
import type { Changed } from '../../change-complaint.ts';
import { changeConsent } from '../../consents/change-consent.ts';
import { endWithOrganisation, nameInHistory } from '../../consents/end-consent.ts';
import type { LeavingServices } from './organisation-services.ts';

/** Somebody who works in an organisation no more. */
interface Leaver {
  readonly advocateId: string;
  readonly name: string;
  /** The one that they have left. */
  readonly organisationId: string;
}

/** So often is tried to store what somebody else came before. */
const mostTries = 5;

/**
 * Settles what families gave to a whole organisation, once somebody has left it. It stays with the others there, and ends
 * where nobody is left. Each family that knows this person reads that they can no longer see its complaint.
 */
export async function tellOfLeaving(leaver: Leaver, services: LeavingServices): Promise<void> {
  const { advocates, consents, live } = services;
  const { advocateId, organisationId } = leaver;
  const organisation = (await advocates.findOrganisation(organisationId))!;
  const isEmpty = (await advocates.membersOf(organisationId)).length === 0;
  const all = await consents.ofAdvocate(advocateId, organisationId);
  for (const consent of all.filter((one) => one.organisationId === organisationId)) {
    if (consent.status === 'lodged') await keepLodging(consent, leaver, services);
    else if (isEmpty) await untilStored(consent, services, (one) => endWithOrganisation(one, services));
    else await settle(consent, leaver, organisation, services);
    live.changed(consent.complaintId);
  }
}

/** The family is told where it knows them, and lets them in by nothing else. */
async function settle(
  consent: Consent,
  leaver: Leaver,
  organisation: Organisation,
  services: LeavingServices,
): Promise<void> {
  const today = dayNow(services.now).toString();
  if (!isOpenTo(consent, leaver, today)) return withoutName(consent, leaver, services);
  const others = await services.consents.ofComplaint(consent.complaintId);
  const alone = { ...leaver, organisationId: null };
  if (others.some((one) => isOpenTo(one, alone, today)) || !(await isKnown(consent, leaver, services)))
    return;
  await untilStored(consent, services, (one) => tell(one, leaver, organisation, services));
}

/** A consent that has run out opens nothing to anybody, so nothing is told. */
async function withoutName(
  consent: Consent,
  { advocateId }: Leaver,
  { consents }: LeavingServices,
): Promise<void> {
  if (consent.advocateId === advocateId) await consents.save({ ...consent, advocateId: null });
}

/**
 * True where a family knows somebody: it agreed to them by name, or has read that they looked. A stranger's coming and
 * going is not told: it means nothing to the family, and each message may be seen by somebody else.
 */
async function isKnown(
  consent: Consent,
  { advocateId }: Leaver,
  { audit }: LeavingServices,
): Promise<boolean> {
  if (consent.advocateId === advocateId) return true;
  const { complaintId } = consent;
  return (await audit.latest({ complaintId, by: [`advocate:${advocateId}`] }, 1)).length > 0;
}

async function tell(
  consent: Consent,
  leaver: Leaver,
  { name: organisation }: Organisation,
  services: LeavingServices,
): Promise<Changed> {
  const isNamed = consent.advocateId === leaver.advocateId;
  const account = leaver.advocateId;
  const name = isNamed ? await nameInHistory(consent, services) : leaver.name;
  return changeConsent(
    { from: 'active', to: isNamed ? { ...consent, advocateId: null } : consent },
    byAdvocate(consent.id),
    (at) => ({ type: 'AdvocateLeft', at, consent: consent.id, name, organisation, account, isNamed }),
    services,
  );
}

/**
 * The family has agreed to nothing yet, and answers the one who sent its complaint. So that stays theirs, and can no longer
 * be agreed to for an organisation that they may join later.
 */
async function keepLodging(
  consent: Consent,
  { advocateId }: Leaver,
  { consents }: LeavingServices,
): Promise<void> {
  if (consent.advocateId !== advocateId) return;
  await consents.save({ ...consent, organisationId: null });
  const code = await consents.invitationOf(consent.id);
  if (code) await consents.keepInvitation({ ...code, isWhole: false });
}

/** Somebody else may write to the same complaint meanwhile: it is read anew then. One that has ended needs nothing more. */
async function untilStored(
  { id }: Consent,
  services: LeavingServices,
  change: (consent: Consent) => Promise<Changed>,
): Promise<void> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const consent = await services.consents.find(id);
    if (consent?.status !== 'active' || (await change(consent)).ok) return;
  }
  throw new Error(`What somebody left could not be stored with the consent ${id}.`);
}
