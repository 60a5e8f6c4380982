import { moment } from '../../../domain/calendar/moment.ts';
import { momentInWords } from '../../../domain/calendar/words.ts';
import { compositionOf } from '../../../domain/complaint/panel-composition.ts';
import { mayAddPapers } from '../../../domain/complaint/panel-papers.ts';
import { isPanelOpen, membersNow, panelOf } from '../../../domain/complaint/panel.ts';
import { stageOf } from '../../../domain/complaint/steps.ts';
import type { UserStore } from '../../../ports/user-store.ts';
import type { ReadComplaint } from '../../read-complaint.ts';
import { compositionLines } from './composition-lines.ts';
import { panelLog } from './panel-log.ts';

/** The panel of the stage in which a complaint is; undefined where none decides. */
export function panelOfCase({ procedure, complaint }: ReadComplaint) {
  return panelOf(procedure, complaint);
}

/** What staff see of a panel; null where none decides the stage. */
export async function panelPage(read: ReadComplaint, { users }: { readonly users: UserStore }) {
  const { procedure, complaint, context } = read;
  const panel = panelOfCase(read);
  if (!panel) return null;
  const members = membersNow(complaint);
  return {
    panel,
    members: members.map((member) => ({
      ...member,
      declared: momentInWords(moment(member.declaredOn)),
    })),
    stage: stageOf(procedure, complaint.stage).title,
    lines: compositionLines(panel, members),
    isComplete: compositionOf(panel, members).isComplete,
    isOpen: isPanelOpen(complaint, procedure),
    takesPapers: mayAddPapers(complaint, context),
    papers: complaint.panels.papers.filter(({ stage }) => stage === complaint.stage),
    log: await panelLog(read, users),
  };
}

export type PanelPage = NonNullable<Awaited<ReturnType<typeof panelPage>>>;
