import { answers, telling, type Telling } from './telling.ts';
import type { Recorded } from './officer.ts';

/** A complaint from its first question to its last word: what the family says, what staff record, what comes of it. */
export interface Walk {
  readonly name: string;
  readonly telling: Telling;
  /** What staff record; `family` is where the family asks for the next stage. */
  readonly steps: readonly (Recorded | 'family')[];
  readonly result: string;
}

const { pick, type } = answers;
const inArea = (area: string, own: Telling = {}) => telling({ area: pick(area), ...own });

/** One through every procedure, to an end that each can have. */
export const walks: readonly Walk[] = [
  {
    name: 'Durham',
    telling: inArea('durham'),
    steps: [
      ['Record the written reply'],
      ['Record the offer of an appointment'],
      ['Record the meeting'],
      ['Send the stage 1 letter'],
      'family',
      ['Record the resolution meeting'],
      ['Send the stage 2 letter'],
      'family',
      ['Record the panel meeting'],
      ["Send the panel's decision", 'reconvene-recommended'],
      ['Record the reconvened conference'],
    ],
    result: 'Your complaint has ended. The result: The conference should be held again.',
  },
  {
    name: 'Durham in 2016',
    telling: inArea('durham', {
      'conference-date': type('conference-date', '3 June 2019'),
      'notes-received': async (page) => {
        await page.check('main input[value="yes"]');
        await page.fill('#notes-date', 'yesterday');
      },
    }),
    steps: [
      ['Record that the managers were told'],
      ['Record the written reply'],
      ['Record the meeting'],
      ['Send the stage 1 letter'],
      'family',
      ['Record the panel meeting'],
      ["Send the panel's decision", 'decision-stands'],
    ],
    result: 'Your complaint has ended. The result: The decision stands.',
  },
  {
    name: 'Peterborough',
    telling: inArea('peterborough'),
    steps: [
      ['Record the talk with the family'],
      ['Record what came of it'],
      'family',
      ['Send the stage 2 answer', 'not-reconvened'],
      'family',
      ['Send the outcome of the review', 'not-reconvened'],
    ],
    result: 'Your complaint has ended. The result: The conference will not be held again.',
  },
  {
    name: 'City and Hackney, for a professional',
    telling: inArea('city-and-hackney', { role: pick('professional') }),
    steps: [
      ['Record the discussion'],
      'family',
      ['Record what the managers settled', 'not-settled'],
      ['Refer to step 3'],
      ['Record what the heads of service settled', 'not-settled'],
      ['Refer to step 4'],
      ["Record the sub-committee's meeting"],
      ["Record the sub-committee's findings", 'feedback-given'],
    ],
    result: 'Your concern has come to its end. The result: Feedback is given.',
  },
  {
    name: 'Tower Hamlets',
    telling: inArea('tower-hamlets'),
    steps: [
      ['Send the stage 1 decision', 'not-upheld'],
      'family',
      ['Send the stage 2 decision', 'upheld'],
      ['Record the reconvened conference'],
    ],
    result: 'Your complaint has ended. The result: Your appeal is upheld.',
  },
];
