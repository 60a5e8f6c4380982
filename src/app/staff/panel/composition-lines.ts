import {
  compositionOf,
  type Composition,
  type SeatCheck,
} from '../../../domain/complaint/panel-composition.ts';
import type { PanelMember } from '../../../domain/complaint/panels.ts';
import type { Panel } from '../../../domain/procedure/panel.ts';
import { agencyNames } from './agency-names.ts';

/** One rule about who sits on a panel, with how it is met. */
export interface CompositionLine {
  readonly rule: string;
  /** "Police: nobody yet". */
  readonly working: string;
  /** `open`: not met, and the procedure can be read so that it need not be. */
  readonly state: 'met' | 'missing' | 'open';
}

/** The check of a panel in words, rule by rule. */
export function compositionLines(panel: Panel, members: readonly PanelMember[]): CompositionLine[] {
  const composition = compositionOf(panel, members);
  const { chair, seats } = composition;
  const chaired = chair ? `Chair: ${inWords(chair)}` : 'Chair: nobody yet';
  return [
    { rule: panel.chair.rule, working: chaired, state: chair ? 'met' : 'missing' },
    ...leastLines(composition),
    ...seats.map(seatLine),
  ];
}

/** What is missing, in a sentence each; empty when the panel is complete. */
export function missingLines(panel: Panel, members: readonly PanelMember[]): string[] {
  const lines = compositionLines(panel, members).filter(({ state }) => state === 'missing');
  return lines.map(({ rule, working }) => `${rule}. ${working}.`);
}

function leastLines({ leastInvolved }: Composition): CompositionLine[] {
  const rule = 'The agency with least involvement is named, with the reason';
  switch (leastInvolved.status) {
    case 'not-asked':
      return [];
    case 'missing':
      return [{ rule, working: 'Not said yet', state: 'missing' }];
    case 'said': {
      const { agency, reason, isChair } = leastInvolved;
      const normal = isChair ? '' : ' The chair is from another agency: the procedure says "normally".';
      const end = /[.!?]$/.test(reason) ? '' : '.';
      return [
        {
          rule,
          working: `${agencyNames[agency]}: ${reason}${end}${normal}`,
          state: isChair ? 'met' : 'open',
        },
      ];
    }
  }
}

function seatLine({ seat, filledBy, isMet }: SeatCheck): CompositionLine {
  const who = seat.agencies.length > 0 ? listed(seat.agencies.map((one) => agencyNames[one])) : 'Members';
  const counted = seat.atLeast === 1 ? '' : `${filledBy.length} of ${seat.atLeast}. `;
  const names = filledBy.length === 0 ? 'nobody yet' : `${counted}${filledBy.map(inWords).join('; ')}`;
  return {
    rule: seat.rule,
    working: `${who}: ${names}`,
    state: isMet ? 'met' : seat.open ? 'open' : 'missing',
  };
}

/** A member in a few words. */
export function inWords({ name, rank, organisation }: PanelMember): string {
  return `${name}, ${rank}, ${organisation}`;
}

function listed(names: readonly string[]): string {
  const [first = '', ...others] = names;
  const words = [first, ...others.map((name) => name.toLowerCase())];
  return words.length === 1 ? first : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
