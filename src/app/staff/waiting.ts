import { momentInWords } from '../../domain/calendar/words.ts';
import { actedFor } from '../../domain/complaint/acted-for.ts';
import type { ComplaintEvent, Entry } from '../../domain/complaint/events.ts';
import type { Exchange } from '../../domain/complaint/exchange.ts';
import { needsFirstCode } from '../../domain/complaint/first-code.ts';
import { areOffersUsed } from '../../domain/complaint/offers.ts';
import type { WaitingMark } from '../../domain/complaint/queue-state.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import { whomOf, type Whom } from './whom.ts';

/** Something that the family waits for, beside the steps of the procedure. */
export interface Waiting {
  readonly kind: 'advocate' | 'first-code' | 'question' | 'appointment' | 'erasure';
  /** In a few words, for the list. */
  readonly title: string;
  /** Which advocate asked for the family; empty where it asked itself. */
  readonly by: string;
  /** What the family said, as typed. */
  readonly said: string;
  readonly since: string;
  readonly href: string;
}

/** In a few words, as the queue and the complaint's page say it. */
export function waitingTitles({ Who }: Whom): Record<WaitingMark, string> {
  return {
    advocate: 'An advocate is asked for',
    'first-code': `${Who} has no way in yet`,
    question: 'A question waits',
    'another-time': 'Another time is asked for',
    telephone: 'A talk by telephone is asked for',
    writing: 'An answer in writing is asked for',
    erasure: 'Deletion is asked for',
  };
}

/** A mark for each thing that the family waits for, the most urgent first. */
export function waitingMarksOf({
  complaint,
  entries,
}: Pick<ReadComplaint, 'complaint' | 'entries'>): WaitingMark[] {
  const { advocate, questions, appointment, erasure }: Exchange = complaint;
  return [
    ...(advocate?.status === 'requested' ? (['advocate'] as const) : []),
    ...(needsFirstCode(entries, complaint) ? (['first-code'] as const) : []),
    ...questions.flatMap(({ status }) => (status === 'waiting' ? (['question'] as const) : [])),
    ...(appointment?.status === 'wish' ? [appointment.wish] : []),
    ...(erasure?.status === 'requested' ? (['erasure'] as const) : []),
  ];
}

/** What the family waits for, the most urgent first. `here` is the address of the complaint's page. */
export function waitingIn(
  { complaint, entries, procedure }: Pick<ReadComplaint, 'complaint' | 'entries' | 'procedure'>,
  here: string,
): Waiting[] {
  const whom = whomOf(complaint);
  const titles = waitingTitles(whom);
  const by = (type: ComplaintEvent['type'], position?: number) =>
    askedBy(entries, whom, (one) => one.event.type === type && (position ?? one.position) === one.position);
  const { advocate, questions, appointment, erasure } = complaint;
  const isUsed = areOffersUsed(complaint, procedure);
  // Another time cannot be offered any more; what was asked for instead can still be agreed to.
  const canAgree = (wish: string) => !isUsed || wish !== 'another-time';
  const open = questions.filter(({ status }) => status === 'waiting');
  return [
    ...(advocate?.status === 'requested'
      ? [
          {
            ...({ kind: 'advocate', title: titles.advocate, said: '' } as const),
            ...{ since: momentInWords(advocate.at), href: `${here}/advocate` },
            by: by('AdvocateRequested'),
          },
        ]
      : []),
    ...(needsFirstCode(entries, complaint)
      ? [
          {
            ...({ kind: 'first-code', title: titles['first-code'], said: '' } as const),
            ...{ since: '', href: `${here}/new-code`, by: '' },
          },
        ]
      : []),
    ...open.map(({ number, text, askedAt }) => ({
      ...({ kind: 'question', title: titles.question, said: text } as const),
      ...{ since: momentInWords(askedAt), href: `${here}/question?number=${number}` },
      by: by('QuestionAsked', number),
    })),
    ...(appointment?.status === 'wish'
      ? [
          {
            ...({
              kind: 'appointment',
              title: titles[appointment.wish],
              said: appointment.note,
            } as const),
            ...{
              since: '',
              href: `${here}/${canAgree(appointment.wish) ? 'appointment' : 'no-appointment'}`,
            },
            by: by('AppointmentAnswered'),
          },
        ]
      : []),
    ...(erasure?.status === 'requested'
      ? [
          {
            ...({ kind: 'erasure', title: titles.erasure, said: erasure.text } as const),
            ...{ since: momentInWords(erasure.at), href: `${here}/erasure` },
            by: by('ErasureRequested'),
          },
        ]
      : []),
  ];
}

function askedBy(entries: readonly Entry[], { who }: Whom, isIt: (entry: Entry) => boolean): string {
  const entry = entries.findLast(isIt);
  const name = entry ? actedFor(entry, entries) : null;
  return name === null ? '' : `By ${name} for ${who}`;
}
