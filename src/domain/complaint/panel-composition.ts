import type { Agency, Panel, Seat } from '../procedure/panel.ts';
import type { PanelMember } from './panels.ts';

/** How one of the places of a panel is filled. */
export interface SeatCheck {
  readonly seat: Seat;
  readonly filledBy: readonly PanelMember[];
  readonly isMet: boolean;
}

/** Which agency has least involvement, where a procedure asks for it. */
export type LeastInvolved =
  | { readonly status: 'not-asked' | 'missing' }
  /** `isChair`: the chair is of that agency, as is normal. */
  | { readonly status: 'said'; readonly agency: Agency; readonly reason: string; readonly isChair: boolean };

/** A panel beside what its procedure asks. */
export interface Composition {
  readonly chair: PanelMember | null;
  readonly leastInvolved: LeastInvolved;
  readonly seats: readonly SeatCheck[];
  /** True when nothing is missing but what the procedure leaves open. */
  readonly isComplete: boolean;
}

/** Checks who sits on a panel against the rules of its procedure, one rule after the other. */
export function compositionOf(panel: Panel, members: readonly PanelMember[]): Composition {
  const chair = members.find(({ isChair }) => isChair) ?? null;
  const leastInvolved = leastInvolvedOf(panel, chair);
  const seats = panel.seats.map((seat) => seatCheck(seat, members, chair));
  const isComplete =
    chair !== null &&
    leastInvolved.status !== 'missing' &&
    seats.every(({ seat, isMet }) => isMet || seat.open);
  return { chair, leastInvolved, seats, isComplete };
}

function seatCheck(seat: Seat, members: readonly PanelMember[], chair: PanelMember | null): SeatCheck {
  const filledBy = members.filter((member) => counts(seat, member, chair));
  return { seat, filledBy, isMet: filledBy.length >= seat.atLeast };
}

function counts(
  { agencies, senior, notOfChair, chairCounts }: Seat,
  member: PanelMember,
  chair: PanelMember | null,
): boolean {
  if (member.isChair && !chairCounts) return false;
  if (agencies.length > 0 && !agencies.includes(member.agency)) return false;
  if (senior && !member.isSenior) return false;
  return !notOfChair || !chair || !isSame(member.organisation, chair.organisation);
}

function leastInvolvedOf({ chair: { leastInvolved } }: Panel, chair: PanelMember | null): LeastInvolved {
  if (!leastInvolved) return { status: 'not-asked' };
  if (!chair?.leastInvolved || !chair.leastReason) return { status: 'missing' };
  const { leastInvolved: agency, leastReason: reason } = chair;
  return { status: 'said', agency, reason, isChair: agency === chair.agency };
}

/** True when two names are the same, however they are typed. */
export function isSame(one: string, other: string): boolean {
  const plain = (name: string) =>
    name
      .normalize('NFKD')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase();
  return plain(one) === plain(other);
}
