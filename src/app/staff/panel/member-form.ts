import { textOf } from '../../sent-text.ts';
import { readTypedDate } from '../../../domain/calendar/typed-date.ts';
import type { NamedMember } from '../../../domain/complaint/name-member.ts';
import type { PanelMember } from '../../../domain/complaint/panels.ts';
import { agencies, involvements, type Panel } from '../../../domain/procedure/panel.ts';
import { dayNow } from '../../../ports/now.ts';
import type { UserStore } from '../../../ports/user-store.ts';
import type { Say } from '../../../journeys/say.ts';
import type { ComplaintServices } from '../../complaint-services.ts';

/** What staff typed about a member of a panel. */
export interface MemberForm {
  readonly name: string;
  readonly organisation: string;
  readonly agency: string;
  readonly rank: string;
  /** `senior`, `chair`, `told`. */
  readonly is: readonly string[];
  readonly involved: readonly string[];
  readonly declared: string;
  readonly account: string;
  readonly leastInvolved: string;
  readonly leastReason: string;
}

export type ReadMember =
  { ok: true; member: NamedMember } | { ok: false; faults: Readonly<Record<string, string>> };

type Needs = Pick<ComplaintServices, 'now' | 'calendar'> & {
  users: UserStore;
  say: { date: Say; refusal: Say };
};

/** Reads the form, with all that is wrong with it at once. What the procedure refuses, the rules say. */
export async function readMemberForm(
  form: MemberForm,
  { panel, partnership }: { readonly panel: Panel; readonly partnership: string },
  needs: Needs,
): Promise<ReadMember> {
  const agency = agencies.find((one) => one === form.agency);
  const typed = form.declared.trim();
  const known = { today: dayNow(needs.now), calendar: needs.calendar };
  const date = typed === '' ? null : readTypedDate(typed, known);
  const email = form.account.trim().toLowerCase();
  const account = email === '' ? null : await memberAccount(email, partnership, needs.users);
  const faults = {
    ...emptyFaults(form, needs.say.refusal),
    ...(date && !date.ok && { declared: needs.say.date(date.reason, 'values' in date ? date.values : {}) }),
    ...(email !== '' && !account && { account: needs.say.refusal('panel-account-unknown') }),
  };
  if (!agency || (date && !date.ok) || Object.keys(faults).length > 0) return { ok: false, faults };
  const isChair = form.is.includes('chair');
  return {
    ok: true,
    member: {
      name: form.name.trim(),
      organisation: form.organisation.trim(),
      rank: form.rank.trim(),
      agency,
      isSenior: form.is.includes('senior'),
      isChair,
      mayBeTold: form.is.includes('told'),
      declaredOn: date ? date.date.toString() : null,
      account: account?.id ?? null,
      involved: involvements.filter((one) => form.involved.includes(one)),
      ...(panel.chair.leastInvolved && isChair && leastOf(form)),
    },
  };
}

/** The account, where it is one of a member of panels in that partnership: others are not even known to be there. */
async function memberAccount(email: string, partnership: string, users: UserStore) {
  const account = await users.findStaffByEmail(email);
  const mine = account?.memberships.find((one) => one.partnership === partnership);
  return mine?.roles.includes('panel-member') ? account : null;
}

/** What is left empty. Whoever had to do with the case cannot sit there: a declaration would change nothing. */
function emptyFaults(form: MemberForm, say: Say): Record<string, string> {
  const isEmpty = (text: string) => text.trim() === '';
  return {
    ...(isEmpty(form.name) && { name: say('panel-name-missing') }),
    ...(isEmpty(form.organisation) && { organisation: say('panel-organisation-missing') }),
    ...(!agencies.some((one) => one === form.agency) && { agency: 'Choose the kind of organisation' }),
    ...(isEmpty(form.rank) && { rank: say('panel-rank-missing') }),
    ...(isEmpty(form.declared) &&
      form.involved.length === 0 && { declared: say('panel-declaration-missing') }),
  };
}

function leastOf({
  leastInvolved,
  leastReason,
}: MemberForm): Pick<NamedMember, 'leastInvolved' | 'leastReason'> {
  const agency = agencies.find((one) => one === leastInvolved);
  return { ...(agency && { leastInvolved: agency }), leastReason: leastReason.trim() };
}

/** The form as it was sent. */
export function sentMember(sent: FormData): MemberForm {
  const text = (name: string) => textOf(sent, name);
  return {
    ...{ name: text('name'), organisation: text('organisation'), agency: text('agency'), rank: text('rank') },
    is: sent.getAll('is').map(String),
    involved: sent.getAll('involved').map(String),
    ...{ declared: text('declared'), account: text('account') },
    ...{ leastInvolved: text('least'), leastReason: text('least-reason') },
  };
}

/** The form of a member who sits there already; empty for a new one. */
export async function memberForm(member: PanelMember | undefined, users: UserStore): Promise<MemberForm> {
  const account = member?.account ? await users.findStaff(member.account) : null;
  return {
    name: member?.name ?? '',
    organisation: member?.organisation ?? '',
    agency: member?.agency ?? '',
    rank: member?.rank ?? '',
    is: [
      ...(member?.isSenior ? ['senior'] : []),
      ...(member?.isChair ? ['chair'] : []),
      ...(member?.mayBeTold ? ['told'] : []),
    ],
    involved: [],
    declared: member?.declaredOn ?? '',
    account: account?.email ?? '',
    leastInvolved: member?.leastInvolved ?? '',
    leastReason: member?.leastReason ?? '',
  };
}

/** The field of the form that a refusal is about. */
export function fieldOfMember(reason: string): string {
  return fields[reason] ?? 'name';
}

const fields: Readonly<Record<string, string>> = {
  'panel-organisation-missing': 'organisation',
  'panel-rank-missing': 'rank',
  'panel-two-chairs': 'is',
  'panel-involved': 'involved',
  'panel-declaration-missing': 'declared',
  'panel-declaration-future': 'declared',
  'panel-least-missing': 'least-reason',
};
