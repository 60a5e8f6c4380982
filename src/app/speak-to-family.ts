import type { Complaint } from '../domain/complaint/complaint.ts';
import { sayerFor, type Say, type Sentences } from '../journeys/say.ts';

/** Says sentences as they are written for the reader of a complaint: an adult, a young person or a professional. */
export function speakToFamily(
  { isYoung, role }: Pick<Complaint, 'isYoung' | 'role'>,
  sentences: Sentences,
): Say {
  return sayerFor(sentences, isYoung ? 'young' : 'adult', role);
}
