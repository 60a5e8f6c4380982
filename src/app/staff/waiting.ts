import { momentInWords } from '../../domain/calendar/words.ts';
import type { Appointment } from '../../domain/complaint/exchange.ts';
import type { ReadComplaint } from '../read-complaint.ts';

/** Something that the family waits for, beside the steps of the procedure. */
export interface Waiting {
  readonly kind: 'advocate' | 'question' | 'appointment' | 'erasure';
  /** In a few words, for the list. */
  readonly title: string;
  /** What the family said, as typed. */
  readonly said: string;
  readonly since: string;
  readonly href: string;
}

const wishes: Record<Extract<Appointment, { status: 'wish' }>['wish'], string> = {
  'another-time': 'Another time is asked for',
  telephone: 'A talk by telephone is asked for',
  writing: 'An answer in writing is asked for',
};

/** What the family waits for, the most urgent first. `here` is the address of the complaint's page. */
export function waitingIn({ complaint }: Pick<ReadComplaint, 'complaint'>, here: string): Waiting[] {
  const { advocate, questions, appointment, erasure } = complaint;
  const open = questions.filter(({ status }) => status === 'waiting');
  return [
    ...(advocate?.status === 'requested'
      ? [
          {
            ...({ kind: 'advocate', title: 'An advocate is asked for', said: '' } as const),
            ...{ since: momentInWords(advocate.at), href: `${here}/advocate` },
          },
        ]
      : []),
    ...open.map(({ number, text, askedAt }) => ({
      ...({ kind: 'question', title: 'A question waits', said: text } as const),
      ...{ since: momentInWords(askedAt), href: `${here}/question?number=${number}` },
    })),
    ...(appointment?.status === 'wish'
      ? [
          {
            ...({ kind: 'appointment', title: wishes[appointment.wish], said: appointment.note } as const),
            ...{ since: '', href: `${here}/appointment` },
          },
        ]
      : []),
    ...(erasure?.status === 'requested'
      ? [
          {
            ...({ kind: 'erasure', title: 'Deletion is asked for', said: erasure.text } as const),
            ...{ since: momentInWords(erasure.at), href: `${here}/erasure` },
          },
        ]
      : []),
  ];
}
