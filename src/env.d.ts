declare namespace App {
  interface Locals {
    services: import('./composition.ts').Services;
    /** The draft of somebody who writes a complaint; null or missing when there is none yet. */
    journey?: import('./app/open-draft.ts').OpenDraft | null;
    /** Whoever follows a complaint, the family or an advocate for it; null or missing when nobody is signed in. */
    visit?: import('./http/visit-family.ts').FamilyVisit | null;
    /** The family for which an advocate looks, acts or writes. */
    forFamily?: import('./http/visit-family.ts').ForFamily;
    /** The member of staff who is signed in. */
    staff?: {
      sessionId: string;
      member: import('./ports/user-store.ts').StaffMember;
      /** The same person, for the policy. */
      actor: import('./app/policy.ts').StaffActor;
    } | null;
    /** A member of staff who has shown their password, and no second factor yet. */
    entry?: { sessionId: string; member: import('./ports/user-store.ts').StaffMember } | null;
    /** The advocate who is signed in; null or missing when nobody is. */
    advocate?: { sessionId: string; advocate: import('./ports/advocate-store.ts').Advocate } | null;
    /** How far somebody is who is on their way in as an advocate. */
    advocateEntry?: import('./http/enter-advocate.ts').AdvocateEntry | null;
    /** A form that came when its session was over, for the page that asks for the code. */
    held?: import('./http/held-form.ts').HeldForm;
    /** Until when the page works; missing where no session is open, or nothing can be lost. */
    sessionNotice?: import('./app/session-end.ts').SessionNotice;
  }
}
