import type { Procedure } from '../schema.ts';
import { placeOf, type Fault } from './finding.ts';

/** A further challenge follows a conference that was held again, and makes a panel meet: its stage must have both. */
export function furtherChallengeFaults({ furtherChallenge, stages }: Procedure): Fault[] {
  const stage = stages.find(({ id }) => id === furtherChallenge?.stage);
  if (!stage) return [];
  const has = (event: string) => stage.steps.some((step) => step.event === event);
  const place = placeOf('furtherChallenge', 'stage');
  return [
    ...(has('reconvened')
      ? []
      : [
          {
            place,
            fault: `no conference is held again after ${stage.id}`,
            remedy: 'name a stage with a reconvened step, or take furtherChallenge out',
          },
        ]),
    ...(has('meeting-held')
      ? []
      : [
          {
            place,
            fault: `no panel meets in ${stage.id}, so none can meet once more`,
            remedy: 'name a stage with a meeting-held step, or take furtherChallenge out',
          },
        ]),
  ];
}
