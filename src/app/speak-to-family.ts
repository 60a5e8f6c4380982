import type { Complaint } from '../domain/complaint/complaint.ts';
import { sayer, type Say, type Sentences } from '../journeys/say.ts';

/** Says sentences as they are written for the reader of a complaint: an adult or a young person. */
export function speakToFamily({ isYoung }: Pick<Complaint, 'isYoung'>, sentences: Sentences): Say {
  return sayer(sentences, isYoung ? 'young' : 'adult');
}
