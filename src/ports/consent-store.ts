import type { Consent, ConsentStatus } from '../domain/consent/consent.ts';

/** A code or link that a family gives to somebody, so that they can take its invitation up. Only a keyed hash is kept. */
export interface ConsentInvitation {
  readonly tokenHash: string;
  readonly consentId: string;
  /** In milliseconds since 1970. */
  readonly expiresAt: number;
  /** True where everybody in the organisation of whoever takes it up may. */
  readonly isWhole: boolean;
  /** The e-mail address that the link went to, so that the family can tell its invitations apart; empty for a code. */
  readonly sentTo: string;
}

/** A change of a consent that goes with an entry of its complaint: both are stored, or neither. */
export interface ConsentStep {
  /** How it must stand for that; null where it is new. */
  readonly from: ConsentStatus | null;
  /** How it stands then. What the advocate calls the family, and has seen, stays as it is. */
  readonly to: Consent;
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
  /** What a code or link is for; null when there is none, or its time is over. */
  findInvitation(tokenHash: string, now: number): Promise<ConsentInvitation | null>;
  /** The code or link that was given for a consent last, also after its time. */
  invitationOf(consentId: string): Promise<ConsentInvitation | null>;
  removeInvitation(consentId: string): Promise<void>;
}
