import { mayAskManager } from '../../domain/complaint/line-manager.ts';
import type { ManagerEvent } from '../../domain/complaint/manager-events.ts';
import { stageOf } from '../../domain/complaint/steps.ts';
import { contactOf } from '../../domain/procedure/contacts.ts';
import type { Say } from '../../journeys/say.ts';
import type { ReadComplaint } from '../read-complaint.ts';

/** What a line manager was asked, or decided, as whoever complains reads it. */
export function managerTitle(event: ManagerEvent, say: Say): string {
  if (event.type === 'ManagerAsked') return say('history-manager-asked');
  return say(event.goesOn ? 'history-manager-goes-on' : 'history-manager-stops');
}

export function managerDetails(event: ManagerEvent, read: ReadComplaint, say: Say): string[] {
  const { name } = event;
  if (event.type === 'ManagerAsked') return [say('history-manager-who', { name, email: event.email })];
  const { advice, goesOn, to, stage } = event;
  const who = contactOf(read.procedure, to, read.complaint.area).title;
  return [
    say('history-manager-name', { name }),
    ...(advice === '' ? [] : [say('history-manager-advice', { advice })]),
    goesOn ? say('history-manager-to', { who }) : otherwiseOf(stage, read),
  ];
}

/** What a line manager was asked and has not decided yet, or that they take it on; null where there is nothing to say. */
export function managerInWords(read: ReadComplaint, say: Say): string | null {
  const { manager, stage, area } = read.complaint;
  if (!manager || manager.stage !== stage) return null;
  const to = stageOf(read.procedure, stage).manager?.to;
  const values = { name: manager.name, who: to ? contactOf(read.procedure, to, area).title : '' };
  if (manager.status === 'asked') return say('agreed-manager-asked', values);
  return manager.goesOn ? say('agreed-manager-goes-on', values) : null;
}

/** That a line manager can be sent a link, while none was. */
export function mayTellManager({ complaint, procedure }: ReadComplaint, say: Say): string[] {
  const isAsked = complaint.manager?.stage === complaint.stage;
  return mayAskManager(complaint, { procedure }) && !isAsked ? [say('may-manager')] : [];
}

/** What stays open after a line manager decided not to take it on; null where none did. */
export function afterManager(read: ReadComplaint, say: Say): string | null {
  const { manager } = read.complaint;
  if (manager?.status !== 'decided' || manager.goesOn) return null;
  return say('after-manager', { otherwise: otherwiseOf(manager.stage, read) });
}

function otherwiseOf(stage: string, { procedure }: ReadComplaint): string {
  return stageOf(procedure, stage).manager?.otherwise ?? '';
}
