import type { Complaint } from '../domain/complaint/complaint.ts';
import type { Context } from '../domain/complaint/context.ts';
import type { Decision } from '../domain/complaint/decision.ts';
import { nameMember, type NamedMember } from '../domain/complaint/name-member.ts';
import type { Agency, Panel } from '../domain/procedure/panel.ts';

const nobody = { accounts: [], names: [] };
const names = ['Kim', 'Lee', 'Max', 'Noa', 'Oli', 'Pat', 'Ray', 'Sky'];

/** Names one more plainly invented member; null once there are as many as the procedure asks for. */
export function nameNext(
  panel: Panel,
  complaint: Complaint,
  context: Context,
  account: string | null,
): Decision | null {
  const wanted = agenciesFor(panel);
  const index = complaint.panels.members.filter(({ stage }) => stage === complaint.stage).length;
  const agency = wanted[index];
  if (!agency) return null;
  const member = memberFrom(agency, index, panel, context, index === 1 ? account : null);
  return nameMember(member, null, { complaint, context, tookPart: nobody });
}

/** The chair, and then who fills the places: one of each agency that is named, or two of different ones. */
function agenciesFor({ seats }: Panel): Agency[] {
  const named = [...new Set(seats.flatMap(({ agencies }) => agencies))];
  const chairCounts = seats.some((seat) => seat.chairCounts);
  if (named.length > 0) return chairCounts ? named : ['partnership', ...named];
  return ['partnership', 'police', 'health'];
}

function memberFrom(
  agency: Agency,
  index: number,
  { chair }: Panel,
  { now }: Context,
  account: string | null,
): NamedMember {
  const isChair = index === 0;
  return {
    name: `${names[index] ?? 'Tal'} Example`,
    organisation: `Example ${agency.replace('-', ' ')}`,
    ...{ agency, rank: 'Head of service', isSenior: true, isChair, mayBeTold: false, account },
    declaredOn: now.day.toString(),
    involved: [],
    ...(isChair &&
      chair.leastInvolved && { leastInvolved: agency, leastReason: 'It has had no part in the case' }),
  };
}
