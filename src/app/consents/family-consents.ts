import { moment } from '../../domain/calendar/moment.ts';
import { instantInWords, momentInWords } from '../../domain/calendar/words.ts';
import type { Consent } from '../../domain/consent/consent.ts';
import type { Say } from '../../journeys/say.ts';
import type { AdvocateStore } from '../../ports/advocate-store.ts';
import type { ConsentStore } from '../../ports/consent-store.ts';
import type { Now } from '../../ports/now.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import { nameWithOrganisation } from '../tracker/consent-history.ts';
import { agreedLine } from './agreed-line.ts';

/** One whom a family lets in, let in before, invited, or is asked by, in words. */
export interface FamilyConsent {
  readonly id: string;
  readonly status: Consent['status'];
  /** The name, with the organisation; for an invitation, how it was made. */
  readonly who: string;
  /** What they say that they do; empty for others than those who ask. */
  readonly role: string;
  readonly said: readonly string[];
  /** How somebody who lodged says that the family agreed; empty for others. */
  readonly how: string;
}

interface Needs {
  readonly consents: ConsentStore;
  readonly advocates: AdvocateStore;
  readonly now: Now;
}

/** Everybody whom a family has to do with here, oldest first. Who was never let in, and asks no more, is left out. */
export async function familyConsents(
  read: ReadComplaint,
  say: Say,
  services: Needs,
): Promise<FamilyConsent[]> {
  const all = await services.consents.ofComplaint(read.row.id);
  const lines = await Promise.all(all.map((one) => familyConsent(one, read, say, services)));
  return lines.filter((one) => one !== null);
}

/** The same for one. */
export async function familyConsent(
  consent: Consent,
  read: ReadComplaint,
  say: Say,
  services: Needs,
): Promise<FamilyConsent | null> {
  const { id, status } = consent;
  const line = (who: string, said: readonly string[], more = {}): FamilyConsent => ({
    ...{ id, status, who, said, role: '', how: '' },
    ...more,
  });
  const known = read.complaint.letIn.find((one) => one.consent === id);
  if (status === 'invited') return invitation(consent, say, services, line);
  if (status === 'ended') return pastOne(consent, read, say, line);
  if (known?.status === 'agreed') {
    const { who, said } = await agreedLine(consent, known, read, say, services);
    return line(who, said);
  }
  if (known) {
    const who = nameWithOrganisation(known);
    const sent = say('lodged-who', { who, date: momentInWords(known.since) });
    return line(who, [sent, say('lodged-care')], { how: known.how });
  }
  const { name, role } = await askerOf(consent, services);
  return line(name, [say('asking-care')], { role });
}

type Line = (who: string, said: readonly string[]) => FamilyConsent;

async function invitation(
  { id }: Consent,
  say: Say,
  { consents, now }: Needs,
  line: Line,
): Promise<FamilyConsent | null> {
  const kept = await consents.invitationOf(id);
  if (!kept) return null;
  const { sentTo, expiresAt } = kept;
  const when =
    expiresAt > now() ? say('waiting-until', { date: instantInWords(expiresAt) }) : say('waiting-over');
  return line(sentTo === '' ? say('waiting-code') : say('waiting-email', { email: sentTo }), [when]);
}

/** Only who was let in: a request that the family refused, and an invitation that nobody took up, leave no trace here. */
function pastOne(
  { id }: Consent,
  { entries }: Pick<ReadComplaint, 'entries'>,
  say: Say,
  line: Line,
): FamilyConsent | null {
  const events = entries.map(({ event }) => event).filter((one) => 'consent' in one && one.consent === id);
  const last = events.findLast((one) => one.type === 'AdvocateAgreed');
  const end = events.find((one) => one.type === 'AdvocateEnded');
  if (!last || !end) return null;
  return line(nameWithOrganisation(last), [say('past-on', { date: momentInWords(moment(end.at)) })]);
}

async function askerOf(
  { advocateId }: Consent,
  { advocates }: Needs,
): Promise<{ name: string; role: string }> {
  const advocate = advocateId === null ? null : await advocates.find(advocateId);
  const organisation = advocate?.organisationId
    ? await advocates.findOrganisation(advocate.organisationId)
    : null;
  const name = advocate?.name ?? '';
  return {
    name: nameWithOrganisation({ name, organisation: organisation?.name ?? null }),
    role: advocate?.role ?? '',
  };
}
