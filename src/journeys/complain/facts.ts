import type { Ground, Role } from '../../domain/procedure/ids.ts';

/** The answers that the rules ask about; undefined where not answered yet. Dates as `YYYY-MM-DD`. */
export interface Facts {
  readonly area?: string | undefined;
  readonly role?: Role | undefined;
  readonly attended?: boolean | undefined;
  readonly dissented?: boolean | undefined;
  readonly grounds?: readonly Ground[] | undefined;
  readonly conferenceDate?: string | undefined;
  /** Null: the notes have not come. */
  readonly notesReceived?: string | null | undefined;
}

/** Reads the facts out of checked answers, by the slugs of their questions. */
export function factsFrom(answers: Readonly<Record<string, unknown>>): Facts {
  return {
    area: answers['area'] as string | undefined,
    role: answers['role'] as Role | undefined,
    attended: answers['attended'] as boolean | undefined,
    dissented: answers['dissented'] as boolean | undefined,
    grounds: answers['grounds'] as readonly Ground[] | undefined,
    conferenceDate: answers['conference-date'] as string | undefined,
    notesReceived: answers['notes-received'] as string | null | undefined,
  };
}
