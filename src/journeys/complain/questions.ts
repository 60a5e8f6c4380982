import type { Question } from '../question.ts';
import { actingFor } from './questions/acting-for.ts';
import { area } from './questions/area.ts';
import { attended } from './questions/attended.ts';
import { children } from './questions/children.ts';
import { conferenceDate } from './questions/conference-date.ts';
import { contact } from './questions/contact.ts';
import { dissented } from './questions/dissented.ts';
import { evidence } from './questions/evidence.ts';
import { grounds } from './questions/grounds.ts';
import { needs } from './questions/needs.ts';
import { notesReceived } from './questions/notes-received.ts';
import { relation } from './questions/relation.ts';
import { role } from './questions/role.ts';
import { spokenToChair } from './questions/spoken-to-chair.ts';
import { whatHappened } from './questions/what-happened.ts';
import { whatYouWant } from './questions/what-you-want.ts';
import { whyLate } from './questions/why-late.ts';
import { yourName } from './questions/your-name.ts';

/** The questions that find out whether a complaint can be sent, and by which day. Their answer is the result page. */
export const questionsBeforeResult: readonly Question[] = [
  area,
  role,
  attended,
  dissented,
  grounds,
  conferenceDate,
  notesReceived,
  spokenToChair,
];

/** Every question, in the order in which they are asked. */
export const questions: readonly Question[] = [
  ...questionsBeforeResult,
  whatHappened,
  whatYouWant,
  whyLate,
  evidence,
  actingFor,
  yourName,
  children,
  relation,
  contact,
  needs,
];
