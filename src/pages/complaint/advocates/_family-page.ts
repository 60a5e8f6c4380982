import type { AstroGlobal } from 'astro';
import { ownConsent } from '../../../app/consents/own-consent.ts';
import { readComplaint, type ReadComplaint } from '../../../app/read-complaint.ts';
import { speakToFamily } from '../../../app/speak-to-family.ts';
import type { Consent } from '../../../domain/consent/consent.ts';
import type { Form } from '../../../journeys/form.ts';
import type { Say } from '../../../journeys/say.ts';
import { readForm } from '../../complain/_read-form.ts';
import { mayHere } from '../../_parts/family-visit.ts';

/** Where the family says whom it lets in. */
export const advocatesPage = '/complaint/advocates';

/** What each of these pages needs. */
export interface FamilyPage {
  readonly read: ReadComplaint;
  readonly say: Say;
  /** What was sent; null before. */
  readonly form: Form | null;
}

/** The complaint of the family that is signed in; null for everybody else, whomever it lets in. */
export async function openFamilyPage({ locals, request }: AstroGlobal): Promise<FamilyPage | null> {
  const { visit, services } = locals;
  const read =
    visit && mayHere(locals, 'manage-consents') ? await readComplaint(visit.complaintId, services) : null;
  if (!read) return null;
  const form = request.method === 'POST' ? await readForm(request) : null;
  return { read, form, say: speakToFamily(read.complaint, services.sentences.advocates) };
}

/** The same, with the consent in the address; null for one that is not this family's. */
export async function openConsentPage(
  astro: AstroGlobal,
): Promise<(FamilyPage & { consent: Consent }) | null> {
  const { visit, services } = astro.locals;
  const page = await openFamilyPage(astro);
  const consent = visit && page && (await ownConsent(visit.actor, astro.params['consent'] ?? '', services));
  return consent ? { ...page, consent } : null;
}
