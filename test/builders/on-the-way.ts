import { momentText } from '../../src/domain/calendar/moment.ts';
import { allowedSteps, stageOf } from '../../src/domain/complaint/steps.ts';
import type { Stage } from '../../src/domain/procedure/stage.ts';
import { asking, recording, type Command, type Told } from './commands.ts';

/** What comes next on the way to the last stage: a duty of this stage, or the request for the next one. */
export function nextOnTheWay({ complaint, context }: Told): Command {
  const { procedure, now } = context;
  const stage = stageOf(procedure, complaint.stage);
  const duty = allowedSteps(procedure, complaint).find(
    (one) => one.stage.id === stage.id && !one.step.optional,
  );
  const at = momentText(now);
  if (!duty) return asking(stage.next!, at);
  const outcome = duty.step.event === 'outcome-sent' ? leadingOn(stage) : [];
  return recording(duty.step.event, at, { outcome });
}

/** The outcome after which the next stage may be asked for; none where the stage lists none. */
function leadingOn({ outcomes }: Stage): string[] {
  return outcomes.filter(({ leadsTo }) => leadsTo === 'next-stage').map(({ id }) => id);
}
