import { stageOf } from '../../../domain/complaint/steps.ts';
import type { PanelPlaceStore } from '../../../ports/panel-place-store.ts';
import type { ComplaintServices } from '../../complaint-services.ts';
import type { StaffActor } from '../../policy.ts';
import { openCase } from '../open-case.ts';

/** A panel on which somebody sits, as their list shows it: no name, and nothing of what was written. */
export interface PanelLine {
  readonly href: string;
  readonly reference: string;
  readonly area: string;
  readonly stage: string;
}

type Needs = Pick<ComplaintServices, 'complaints' | 'procedures' | 'calendar' | 'now'> & {
  readonly panelPlaces: PanelPlaceStore;
};

/** The panels on which a member of staff sits now; null for somebody who is no member of panels. */
export async function panelsOf(actor: StaffActor, services: Needs): Promise<PanelLine[] | null> {
  if (!isPanelMember(actor)) return null;
  const ids = await services.panelPlaces.complaintsOf(actor.id);
  const reads = await Promise.all(ids.map((id) => openCase(actor, id, { action: 'read-bundle' }, services)));
  return reads.flatMap((read) => {
    if (!read?.complaint.panels.members.some(({ account }) => account === actor.id)) return [];
    const { row, procedure, complaint } = read;
    const { title } = stageOf(procedure, complaint.stage);
    return [
      { href: `/staff/panels/${row.id}`, reference: row.reference, area: procedure.area, stage: title },
    ];
  });
}

/** True for somebody who is a member of panels somewhere. */
export function isPanelMember({ memberships }: StaffActor): boolean {
  return memberships.some(({ roles }) => roles.includes('panel-member'));
}

/** True for somebody who is nothing else: the list of their panels is their first page. */
export function isOnlyPanelMember(actor: StaffActor): boolean {
  return (
    isPanelMember(actor) &&
    actor.memberships.every(({ roles }) => roles.every((one) => one === 'panel-member'))
  );
}
