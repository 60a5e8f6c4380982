import { complaintEventSchema, type ComplaintEvent } from './events.ts';

/** Where an event stands: named when something is wrong with it. */
interface Place {
  readonly complaint: string;
  readonly position: number;
}

/** An event as text to keep for ever. Throws for an event that could not be read again. */
export function eventToText(event: ComplaintEvent, place: Place): string {
  const text = JSON.stringify(event);
  readEvent(text, place);
  return text;
}

/** The event that was kept. Throws for an unknown shape, naming the complaint and the position, but nothing typed. */
export function readEvent(text: string, { complaint, position }: Place): ComplaintEvent {
  const parsed = complaintEventSchema.safeParse(jsonFrom(text));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => issue.path.join('.') || 'the whole');
  throw new Error(
    `Complaint ${complaint}, event ${position} has a shape that is not known (see ${faults.join(', ')}). ` +
      'A newer version of this service may have recorded it: run that one.',
  );
}

function jsonFrom(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
