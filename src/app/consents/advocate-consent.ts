import { day } from '../../domain/calendar/day.ts';
import { dayInWords } from '../../domain/calendar/words.ts';
import type { Asking, Consent } from '../../domain/consent/consent.ts';
import type { Advocate } from '../../ports/advocate-store.ts';
import { dayNow } from '../../ports/now.ts';
import type { ConsentServices } from './consent-services.ts';

/** How long a name for a family may be, in characters. */
export const longestLabel = 80;

/** What an advocate reads of one consent of their own. */
export interface AdvocateConsent {
  readonly id: string;
  readonly label: string;
  /** True while the pages of the family open. */
  readonly isOpen: boolean;
  /** True for the one who may give it back. */
  readonly isOwn: boolean;
  readonly said: readonly string[];
}

/**
 * A consent for those whom it names, in words. Null for an unknown one, one of others, one that has ended, and one that was
 * asked for: nobody is told whether there is somebody who could answer.
 */
export async function advocateConsent(
  { id, organisationId }: Advocate,
  consentId: string,
  { consents, now }: Pick<ConsentServices, 'consents' | 'now'>,
): Promise<AdvocateConsent | null> {
  const consent = await consents.find(consentId);
  if (!consent || !isNamed(consent, { advocateId: id, organisationId })) return null;
  if (consent.status !== 'active' && consent.status !== 'lodged') return null;
  const isOver = consent.until !== null && consent.until < dayNow(now).toString();
  const isOpen = consent.status === 'active' && !isOver;
  const { label, advocateId } = consent;
  return { id: consentId, label, isOpen, isOwn: advocateId === id, said: inWords(consent, isOver) };
}

/** Keeps what they call the family. False where there is no such consent for them. */
export async function keepLabel(
  advocate: Advocate,
  consentId: string,
  label: string,
  services: Pick<ConsentServices, 'consents' | 'now'>,
): Promise<boolean> {
  if (!(await advocateConsent(advocate, consentId, services))) return false;
  await services.consents.setLabel(consentId, label.slice(0, longestLabel));
  return true;
}

function isNamed({ advocateId, organisationId }: Consent, asking: Asking): boolean {
  const isOfOrganisation = organisationId !== null && organisationId === asking.organisationId;
  return advocateId === asking.advocateId || isOfOrganisation;
}

function inWords({ status, scope, until, organisationId }: Consent, isOver: boolean): string[] {
  if (status === 'lodged')
    return ['You sent the complaint for this family. Until it confirms that it agreed, nothing is open.'];
  if (isOver) return [`Your time ended on ${dayInWords(day(until!))}. The family can give you more.`];
  return [
    scope === 'act' ? 'You may see the complaint and act for the family.' : 'You may see the complaint.',
    ...(organisationId === null ? [] : ['Everybody in your organisation may do the same.']),
    until === null ? 'Until the family stops it.' : `Until ${dayInWords(day(until))}.`,
  ];
}
