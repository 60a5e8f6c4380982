import { moment } from '../../src/domain/calendar/moment.ts';
import { askQuestion } from '../../src/domain/complaint/family-questions.ts';
import type { ComplaintEvent } from '../../src/domain/complaint/events.ts';
import type { Command } from './commands.ts';

// What a family agrees with an advocate, and what that advocate does for it. Times are written as in commands.ts.

const storing = (recordedBy: Command['recordedBy'], now: string, event: ComplaintEvent): Command => ({
  ...{ now: moment(now), recordedBy },
  decide: () => ({ ok: true, events: [event] }),
});

/** The family lets an advocate act, under the name that they have then. */
export const lettingIn = (name: string, now: string, consent = 'consent-1') =>
  storing('family', now, {
    ...{ type: 'AdvocateAgreed', at: now, consent, name, organisation: null },
    ...{ isWhole: false, scope: 'act', until: null },
  });

/** Somebody leaves the organisation to which the family agreed. */
export const leaving = (who: { name: string; isNamed: boolean }, now: string, consent = 'consent-1') =>
  storing(`advocate:${consent}`, now, {
    ...{ type: 'AdvocateLeft', at: now, consent, organisation: 'Open Door', account: 'advocate-1', ...who },
  });

/** What an advocate who lodged says of the family's agreement. */
export const sayingHowAgreed = (name: string, now: string, consent = 'consent-1') =>
  storing(`advocate:${consent}`, now, {
    ...{ type: 'AdvocateLodged', at: now, consent, name, organisation: null, how: 'On the telephone.' },
  });

/** An advocate asks a question for the family. */
export const askingForFamily = (text: string, now: string, consent = 'consent-1'): Command => ({
  ...{ now: moment(now), recordedBy: `advocate:${consent}` },
  decide: ({ complaint, context }) => askQuestion(complaint, { text, to: 'chair' }, context),
});
