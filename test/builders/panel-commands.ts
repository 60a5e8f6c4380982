import { moment } from '../../src/domain/calendar/moment.ts';
import {
  nameMember,
  removeMember,
  type NamedMember,
  type TookPart,
} from '../../src/domain/complaint/name-member.ts';
import { addPaper, removePaper } from '../../src/domain/complaint/panel-papers.ts';
import type { NamedFile } from '../../src/domain/evidence/kinds.ts';
import type { Command } from './commands.ts';

const nobody: TookPart = { accounts: [], names: [] };

/** A senior officer of the police, who declared on 1 April 2026 that nothing keeps them off. */
export const kim: NamedMember = {
  ...{ name: 'Kim Example', organisation: 'Example Police', agency: 'police', rank: 'Superintendent' },
  ...{ isSenior: true, isChair: false, mayBeTold: false, account: null, involved: [] },
  declaredOn: '2026-04-01',
};
export const lee: NamedMember = {
  ...kim,
  name: 'Lee Example',
  organisation: 'Example Health',
  agency: 'health',
};
export const max: NamedMember = {
  ...{ ...kim, name: 'Max Example', organisation: 'Example Partnership' },
  ...{ agency: 'partnership', isChair: true },
};

/** Staff name somebody to the panel, or give them the place that was named at `number`. */
export function naming(
  member: NamedMember,
  now: string,
  { number = null, tookPart = nobody }: { number?: number | null; tookPart?: TookPart } = {},
): Command {
  return {
    now: moment(now),
    recordedBy: 'staff-1',
    decide: ({ complaint, context }) => nameMember(member, number, { complaint, context, tookPart }),
  };
}

export function takingOff(number: number, now: string, reason = 'They are ill.'): Command {
  return {
    now: moment(now),
    recordedBy: 'staff-1',
    decide: ({ complaint, context }) => removeMember(complaint, { number, reason }, context),
  };
}

export function addingPaper(paper: string, files: readonly NamedFile[], now: string): Command {
  return {
    now: moment(now),
    recordedBy: 'staff-1',
    decide: ({ complaint, context }) => addPaper(complaint, { paper, files }, context),
  };
}

export function removingPaper(number: number, now: string, reason = 'It is of another family.'): Command {
  return {
    now: moment(now),
    recordedBy: 'staff-1',
    decide: ({ complaint, context }) => removePaper(complaint, { number, reason }, context),
  };
}
