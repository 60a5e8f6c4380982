import { day } from '../calendar/day.ts';
import { momentText } from '../calendar/moment.ts';
import { Temporal } from 'temporal-polyfill';
import type { Involvement, Panel } from '../procedure/panel.ts';
import type { Complaint } from './complaint.ts';
import type { Context } from './context.ts';
import { refuse, type Decision, type Refusal } from './decision.ts';
import { isSame } from './panel-composition.ts';
import type { MemberEvent } from './panel-events.ts';
import { isPanelOpen, membersNow, panelOf } from './panel.ts';
import type { PanelMember } from './panels.ts';
import { longestText } from './typed-text.ts';

/** Somebody to sit on the panel, as staff say it. */
export interface NamedMember extends Omit<MemberEvent, 'type' | 'at' | 'stage' | 'number' | 'declaredOn'> {
  /** Null when they have not declared that nothing keeps them off. */
  readonly declaredOn: string | null;
  /** What they have had to do with the case. */
  readonly involved: readonly Involvement[];
}

/** Those who took part in an earlier stage, as the history and the accounts know them. */
export interface TookPart {
  readonly accounts: readonly string[];
  readonly names: readonly string[];
}

interface Said {
  readonly complaint: Complaint;
  readonly context: Context;
  readonly tookPart: TookPart;
}

/**
 * Names somebody to the panel, or gives a place on it to somebody else (`number`). Refused: who took part before or
 * has not declared that they did not, and whoever sits on it already.
 */
export function nameMember(member: NamedMember, number: number | null, said: Said): Decision {
  const { complaint, context } = said;
  const panel = panelOf(context.procedure, complaint);
  if (!panel || !isPanelOpen(complaint, context.procedure)) return refuse('panel-not-open');
  const others = membersNow(complaint).filter((one) => one.number !== number);
  if (number !== null && others.length === membersNow(complaint).length)
    return refuse('panel-member-unknown');
  const fault =
    textFaultOf(member) ??
    involvementFault(panel, member, said.tookPart) ??
    declarationFault(member, context) ??
    placeFault(panel, member, others);
  if (fault) return refuse(fault);
  const { involved: _involved, declaredOn, ...facts } = member;
  const at = { at: momentText(context.now), stage: complaint.stage };
  const type = number === null ? 'PanelMemberNamed' : 'PanelMemberReplaced';
  const position = number ?? complaint.position + 1;
  return { ok: true, events: [{ type, ...at, number: position, ...facts, declaredOn: declaredOn! }] };
}

/** Takes somebody off the panel, with the reason. */
export function removeMember(
  complaint: Complaint,
  { number, reason }: { number: number; reason: string },
  { procedure, now }: Context,
): Decision {
  if (!isPanelOpen(complaint, procedure)) return refuse('panel-not-open');
  if (!membersNow(complaint).some((one) => one.number === number)) return refuse('panel-member-unknown');
  if (reason.trim() === '') return refuse('reasons-missing');
  const facts = { at: momentText(now), stage: complaint.stage, number, reason };
  return { ok: true, events: [{ type: 'PanelMemberRemoved', ...facts }] };
}

function textFaultOf({ name, organisation, rank, leastReason = '' }: NamedMember): Refusal | null {
  if (name.trim() === '') return 'panel-name-missing';
  if (organisation.trim() === '') return 'panel-organisation-missing';
  if (rank.trim() === '') return 'panel-rank-missing';
  return [name, organisation, rank, leastReason].some((text) => text.length > longestText)
    ? 'text-too-long'
    : null;
}

function involvementFault({ mayNotSit }: Panel, member: NamedMember, tookPart: TookPart): Refusal | null {
  if (member.involved.some((one) => mayNotSit.includes(one))) return 'panel-involved';
  const isKnown =
    (member.account !== null && tookPart.accounts.includes(member.account)) ||
    tookPart.names.some((name) => isSame(name, member.name));
  return isKnown && mayNotSit.includes('earlier-stage') ? 'panel-took-part' : null;
}

function declarationFault({ declaredOn }: NamedMember, { now }: Context): Refusal | null {
  if (declaredOn === null) return 'panel-declaration-missing';
  return Temporal.PlainDate.compare(day(declaredOn), now.day) > 0 ? 'panel-declaration-future' : null;
}

function placeFault(panel: Panel, member: NamedMember, others: readonly PanelMember[]): Refusal | null {
  const isThere = others.some(
    ({ name, account }) => isSame(name, member.name) || (account !== null && account === member.account),
  );
  if (isThere) return 'panel-member-twice';
  if (member.isChair && others.some(({ isChair }) => isChair)) return 'panel-two-chairs';
  const isAsked = panel.chair.leastInvolved && member.isChair;
  return isAsked && (!member.leastInvolved || !member.leastReason?.trim()) ? 'panel-least-missing' : null;
}
