import type { FeedStore } from '../../ports/feed-store.ts';
import { calendarFile } from '../calendar-file.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import { daysToRemember } from '../days-to-remember.ts';
import { readComplaint } from '../read-complaint.ts';

/** What calendar feeds are made with. */
export interface FeedServices extends Pick<
  ComplaintServices,
  'complaints' | 'procedures' | 'calendar' | 'secrets' | 'now'
> {
  readonly feeds: FeedStore;
}

const hashed = (token: string, { secrets }: FeedServices) => secrets.hash('calendar-feed', token);

/** Makes a new secret address for a complaint's dates, in place of the one before. It is answered once and kept as a hash. */
export async function makeFeed(complaintId: string, services: FeedServices): Promise<string> {
  const token = services.secrets.newId();
  await services.feeds.replace(complaintId, hashed(token, services), services.now());
  return token;
}

/** True for the address that a complaint's dates have now. */
export async function isFeedOf(complaintId: string, token: string, services: FeedServices): Promise<boolean> {
  return (await services.feeds.find(hashed(token, services))) === complaintId;
}

/** The calendar file for a secret address; null when the address is unknown or has been stopped. */
export async function calendarFor(token: string, services: FeedServices): Promise<string | null> {
  const complaintId = await services.feeds.find(hashed(token, services));
  const read = complaintId === null ? null : await readComplaint(complaintId, services);
  return read && calendarFile(daysToRemember(read), services.now());
}
