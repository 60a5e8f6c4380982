import { momentText } from '../calendar/moment.ts';
import { hasEnded, type Complaint } from './complaint.ts';
import type { Context } from './context.ts';
import { refuse, type Decision } from './decision.ts';
import { textFault } from './typed-text.ts';

/** The family asks the person who has its complaint. `to`: that contact. */
export function askQuestion(
  complaint: Complaint,
  { text, to }: { text: string; to: string },
  { now }: Context,
): Decision {
  if (hasEnded(complaint)) return refuse('complaint-ended');
  const fault = textFault(text);
  if (fault) return refuse(fault);
  const number = complaint.position + 1;
  return { ok: true, events: [{ type: 'QuestionAsked', at: momentText(now), number, to, text }] };
}

/** Staff answer one question, once; after the end too, as nobody should wait for ever. */
export function replyToQuestion(
  complaint: Complaint,
  { number, text }: { number: number; text: string },
  { now }: Context,
): Decision {
  const question = complaint.questions.find((one) => one.number === number);
  if (!question) return refuse('question-unknown');
  if (question.status === 'answered') return refuse('question-answered');
  const fault = textFault(text);
  if (fault) return refuse(fault);
  return { ok: true, events: [{ type: 'QuestionAnswered', at: momentText(now), number, text }] };
}
