import type { Consent } from '../domain/consent/consent.ts';

/** A code or link that a family gives to somebody, so that they can take its invitation up. Only a keyed hash is kept. */
export interface ConsentInvitation {
  readonly tokenHash: string;
  readonly consentId: string;
  /** In milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Keeps who may see and act for which family. What ended stays, so that a family can see who once was let in. */
export interface ConsentStore {
  find(id: string): Promise<Consent | null>;
  /** Every consent of a complaint, oldest first. */
  ofComplaint(complaintId: string): Promise<Consent[]>;
  /** Those that name the account, and those given to the organisation where one is given; without the ended ones. */
  ofAdvocate(advocateId: string, organisationId: string | null): Promise<Consent[]>;
  /** Adds it, or puts it in the place of the one with its id. One that has ended stays as it is: false then. */
  save(consent: Consent): Promise<boolean>;
  /** What the advocate calls the family. */
  setLabel(id: string, label: string): Promise<void>;
  markSeen(id: string, position: number): Promise<void>;
  /** A new one takes the place of the one that the consent had. */
  keepInvitation(invitation: ConsentInvitation): Promise<void>;
  /** The consent that a code or link is for; null when there is none, or its time is over. */
  findInvitation(tokenHash: string, now: number): Promise<string | null>;
  removeInvitation(consentId: string): Promise<void>;
}
