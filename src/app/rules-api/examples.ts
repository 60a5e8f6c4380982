import { answerCheck, type CheckQuestion } from './check-request.ts';
import { answerClocks, type ClocksQuestion } from './clocks-request.ts';
import type { Reply, Rules } from './rules.ts';

/** A question that the page and the description show. Its answer is asked for and never written down. */
export interface Example {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly path: '/api/v1/check' | '/api/v1/clocks';
  readonly body: CheckQuestion | ClocksQuestion;
}

const check = (body: CheckQuestion) => ({ path: '/api/v1/check', body }) as const;
const clocks = (body: ClocksQuestion) => ({ path: '/api/v1/clocks', body }) as const;

const requested = { type: 'requested', stage: 'stage-1' } as const;

/** Each says for which day it asks, so that it has the same answer on every day. */
export const examples: readonly Example[] = [
  {
    id: 'in-time',
    title: 'A parent in Durham, three days after the conference',
    about:
      'One of the two grounds is covered. The other has a page that says where to go. The last day skips Easter.',
    ...check({
      procedure: 'durham',
      role: 'parent',
      grounds: ['information-wrong', 'individual-worker'],
      conferenceDate: '2026-03-30',
      on: '2026-04-02',
    }),
  },
  {
    id: 'too-late',
    title: 'A professional in Tower Hamlets, a day late',
    about:
      'This procedure asks professionals if they were at the conference, and if they formally disagreed there.',
    ...check({
      procedure: 'tower-hamlets',
      role: 'professional',
      attended: true,
      dissented: true,
      grounds: ['decision-plan-made'],
      conferenceDate: '2026-05-01',
      on: '2026-05-07',
    }),
  },
  {
    id: 'two-readings',
    title: 'A rule in Cambridgeshire and Peterborough that can be read in two ways',
    about: '“20 working days” and “4 weeks” end on different days when there are bank holidays in them.',
    ...clocks({
      procedure: 'cambridgeshire-peterborough',
      events: [{ type: 'requested', stage: 'stage-2', at: '2026-03-30' }],
      now: '2026-04-28T09:00',
    }),
  },
  {
    id: 'clocks-go-forward',
    title: '24 hours in Tower Hamlets, while the clocks go forward',
    about: '24 hours are 24 hours that pass: the local time that ends them is one hour later here.',
    ...clocks({
      procedure: 'tower-hamlets',
      events: [
        { type: 'conference-held', at: '2026-03-26' },
        { ...requested, at: '2026-03-28T12:00' },
        { type: 'acknowledged', stage: 'stage-1', at: '2026-03-29T13:05' },
      ],
      now: '2026-03-30T09:00',
    }),
  },
  {
    id: 'no-such-day',
    title: 'A day that does not exist',
    about: 'The answer is a problem. It names the field and says what to do.',
    ...clocks({ procedure: 'durham', events: [{ ...requested, at: '2026-02-30' }] }),
  },
];

/** What an example is answered: the same as over the network. */
export function answerExample(rules: Rules, { path, body }: Example): Reply<unknown> {
  return path === '/api/v1/check' ? answerCheck(rules, body) : answerClocks(rules, body);
}
