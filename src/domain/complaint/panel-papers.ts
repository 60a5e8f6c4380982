import { momentText } from '../calendar/moment.ts';
import type { NamedFile } from '../evidence/kinds.ts';
import type { Complaint } from './complaint.ts';
import type { Context } from './context.ts';
import { refuse, type Decision } from './decision.ts';
import { panelOf } from './panel.ts';

/** True while the panel of the stage can still be given papers: until it has decided. */
export function mayAddPapers(complaint: Complaint, { procedure }: Pick<Context, 'procedure'>): boolean {
  const { status, taken, stage } = complaint;
  const isDecided = taken.some((one) => one.stage === stage && one.event === 'outcome-sent');
  return status === 'open' && !isDecided && panelOf(procedure, complaint) !== undefined;
}

/** Staff add files to a paper of the bundle. Refused: papers that the procedure does not list, or draws itself. */
export function addPaper(
  complaint: Complaint,
  { paper, files }: { paper: string; files: readonly NamedFile[] },
  context: Context,
): Decision {
  if (!mayAddPapers(complaint, context)) return refuse('panel-not-open');
  const listed = panelOf(context.procedure, complaint)!.bundle.find(({ id }) => id === paper);
  if (!listed || listed.draw) return refuse('paper-unknown');
  if (files.length === 0) return refuse('paper-file-missing');
  const facts = { at: momentText(context.now), stage: complaint.stage, number: complaint.position + 1 };
  return { ok: true, events: [{ type: 'PanelPaperAdded', ...facts, paper, files: [...files] }] };
}

/** Staff take files out of the bundle again, with the reason. */
export function removePaper(
  complaint: Complaint,
  { number, reason }: { number: number; reason: string },
  context: Context,
): Decision {
  if (!mayAddPapers(complaint, context)) return refuse('panel-not-open');
  const { stage } = complaint;
  if (!complaint.panels.papers.some((one) => one.number === number && one.stage === stage))
    return refuse('paper-unknown');
  if (reason.trim() === '') return refuse('reasons-missing');
  return {
    ok: true,
    events: [{ type: 'PanelPaperRemoved', at: momentText(context.now), stage, number, reason }],
  };
}
