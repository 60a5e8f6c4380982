import { splitGrounds } from '../domain/procedure/grounds.ts';
import type { Complaint } from '../domain/complaint/complaint.ts';
import type { Context } from '../domain/complaint/context.ts';
import type { Issue, StepFacts } from '../domain/complaint/step-facts.ts';
import type { StepEvent } from '../domain/procedure/stage.ts';

interface Told {
  readonly complaint: Complaint;
  readonly context: Pick<Context, 'procedure'>;
}

/** Everything that a step asks for, plainly invented: all is ticked, and what is not covered goes elsewhere. */
export function factsFor(event: StepEvent, stageId: string, { complaint, context }: Told): StepFacts {
  const stage = context.procedure.stages.find(({ id }) => id === stageId);
  const step = stage?.steps.find((one) => one.event === event);
  return {
    ticked: step?.checklist?.items.map(({ id }) => id) ?? [],
    parts: step?.parts.map(({ id }) => ({ id, text: 'This is made up for the demonstration.' })) ?? [],
    issues: event === 'acknowledged' ? issuesOf(complaint, context) : [],
  };
}

function issuesOf({ grounds }: Complaint, { procedure }: Told['context']): Issue[] {
  const { covered } = splitGrounds(procedure, grounds);
  return grounds.map((ground) => {
    const about = titles[ground] ?? 'What the complaint is about';
    if (covered.includes(ground)) return { status: 'here', ground, about };
    return { status: 'elsewhere', ground, about, goesTo: 'The complaints team of the service (made up)' };
  });
}

const titles: Partial<Record<string, string>> = {
  'conference-process': 'How the conference was run',
  'agency-service': 'A school, the police, a hospital or another service',
};
