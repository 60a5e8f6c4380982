import type { FeedStore } from '../../ports/feed-store.ts';
import { calendarFile } from '../calendar-file.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import { daysToRemember } from '../days-to-remember.ts';
import { readComplaint } from '../read-complaint.ts';

/** What secret addresses are made and found with. The owner is whoever the store is for. */
export interface AddressServices extends Pick<ComplaintServices, 'secrets' | 'now'> {
  readonly feeds: FeedStore;
}

/** What the calendar feed of a complaint is made with. */
export type FeedServices = AddressServices &
  Pick<ComplaintServices, 'complaints' | 'procedures' | 'calendar'>;

const hashed = (token: string, { secrets }: AddressServices) => secrets.hash('calendar-feed', token);

/** Makes a new secret address for the owner's dates, in place of the one before. It is answered once and kept as a hash. */
export async function makeFeed(ownerId: string, services: AddressServices): Promise<string> {
  const token = services.secrets.newId();
  await services.feeds.replace(ownerId, hashed(token, services), services.now());
  return token;
}

/** Whose address it is; null when it is unknown or has been stopped. */
export function ownerOf(token: string, services: AddressServices): Promise<string | null> {
  return services.feeds.find(hashed(token, services));
}

/** True for the address that the owner's dates have now. */
export async function isFeedOf(ownerId: string, token: string, services: AddressServices): Promise<boolean> {
  return (await ownerOf(token, services)) === ownerId;
}

/** The calendar file for a secret address; null when the address is unknown or has been stopped. */
export async function calendarFor(token: string, services: FeedServices): Promise<string | null> {
  const complaintId = await ownerOf(token, services);
  const read = complaintId === null ? null : await readComplaint(complaintId, services);
  return read && calendarFile(daysToRemember(read), services.now());
}
