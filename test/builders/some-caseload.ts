import { makeCaseShelf } from '../../src/app/caseload/case-shelf.ts';
import { filtersFrom } from '../../src/app/caseload/caseload-filters.ts';
import { showCaseload } from '../../src/app/caseload/show-caseload.ts';
import { readSentences } from '../../src/content/messages.ts';
import type { Consent } from '../../src/domain/consent/consent.ts';
import { makeFeedStore } from '../../src/stores/memory/feed-store.ts';
import { makeMorningStore } from '../../src/stores/memory/morning-store.ts';
import type { ComplaintBuilder } from './a-complaint.ts';
import { store } from './a-stored-complaint.ts';
import { aConsent, anAdvocate } from './some-advocates.ts';
import { followingServices } from './following-services.ts';

/** What the list of an advocate needs, with no family in it yet. */
export function someCaseload(startsAt: string) {
  const sentences = { tracker: readSentences('tracker') };
  // Nothing is copied: the calendar is the one in force whenever it is asked for.
  const services = Object.assign(followingServices(startsAt), { sentences });
  const cases = makeCaseShelf(services);
  return Object.assign(services, { cases, mornings: makeMorningStore(), advocateFeeds: makeFeedStore() });
}

export type SomeCaseload = ReturnType<typeof someCaseload>;

/** Stores a complaint under this name, and the consent of its family, to see, with what is said otherwise. */
export async function letIn(
  complaint: ComplaintBuilder,
  services: SomeCaseload,
  name: string,
  said: Partial<Consent> = {},
): Promise<Consent> {
  const row = await store(complaint, services, name);
  const consent = aConsent({ id: `consent-of-${name}`, complaintId: row.id, label: name, ...said });
  await services.consents.save(consent);
  return consent;
}

/** The advocate has asked a family that is not there, or that has not answered. */
export async function hasAsked(services: SomeCaseload, label: string, consentId = `ask of ${label}`) {
  const askedAt = services.now();
  await services.asks.keep({ advocateId: 'advocate-1', referenceHash: consentId, consentId, label, askedAt });
}

/** The list as the advocate reads it at an address such as `only=late`. */
export function caseload(services: SomeCaseload, asked = '', advocate = anAdvocate()) {
  return showCaseload(advocate, filtersFrom(new URLSearchParams(asked)), services);
}

/** The names of the families there, in their order. */
export async function familyNames(services: SomeCaseload, asked = '', advocate = anAdvocate()) {
  const { shown } = await caseload(services, asked, advocate);
  return shown.map(({ family }) => family.name);
}
