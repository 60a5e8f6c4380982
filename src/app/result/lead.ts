import { dayInWords, limitInWords } from '../../domain/calendar/words.ts';
import type { Checked } from '../../domain/procedure/check.ts';
import { entryRule } from '../../domain/procedure/entry-clock.ts';
import { contactOf } from '../../domain/procedure/contacts.ts';
import type { Procedure } from '../../domain/procedure/schema.ts';
import type { State } from '../../journeys/complain/state.ts';
import type { Say } from '../../journeys/say.ts';
import { agoInWords } from './last-day.ts';

export type Verdict = Extract<Checked, { ok: true }> | { ok: false };

interface Lead {
  readonly heading: string;
  readonly lead: readonly string[];
}

/** Yes or no in the first sentence, then why. */
export function leadOf(verdict: Verdict, state: State, procedure: Procedure, say: Say): Lead {
  if (!verdict.ok)
    return {
      heading: say('heading-calendar-ends'),
      lead: [say('calendar-ends', firstContact(procedure, state))],
    };
  switch (verdict.answer.answer) {
    case 'can-complain':
      return { heading: say('heading-can-complain'), lead: yesLead(verdict, state, procedure, say) };
    case 'can-ask-late':
      return {
        heading: say('heading-can-ask-late'),
        lead: [...lateLead(verdict, state, say), say('late-soon'), ...notNamed(state, procedure)],
      };
    case 'too-late':
      return {
        heading: say('heading-too-late'),
        lead: [
          ...lateLead(verdict, state, say),
          say('too-late-who', decider(verdict, procedure, state)),
          say('too-late-review'),
        ],
      };
    case 'not-this-procedure':
      return noLead(verdict, state, procedure, say);
  }
}

type Known = Extract<Verdict, { ok: true }>;

function yesLead({ answer }: Known, state: State, procedure: Procedure, say: Say): string[] {
  const { why, lastDay } = answer;
  const lead = notNamed(state, procedure);
  if (why.includes('no-limit')) lead.push(procedure.noEntryLimit ?? '');
  if (why.includes('clock-not-started'))
    lead.push(say('clock-not-started', { limit: limitInWords(entryRule(procedure)!.limit) }));
  if (procedure.groundsNote && answer.covered.includes('information-wrong')) lead.push(procedure.groundsNote);
  const isTalkFirst = entryRule(procedure)?.metBy.event === 'meeting-held';
  if (state.answers['spoken-to-chair'] === false && !isTalkFirst)
    lead.push(say(lastDay ? 'not-spoken' : 'not-spoken-no-limit'));
  return lead.filter((sentence) => sentence !== '');
}

/** Somebody whom the procedure does not name may send it all the same, and is told what that means. */
function notNamed({ role }: State, { roles }: Procedure): string[] {
  return role && roles[role].standing === 'not-named' ? [roles[role].words] : [];
}

function lateLead({ answer, clock }: Known, { today }: State, say: Say): string[] {
  const lastDay = answer.lastDay!;
  const words = clock?.clock.late?.words;
  return [
    say('was-last-day', { lastDay: dayInWords(lastDay), ago: agoInWords(lastDay, today) }),
    ...(words ? [words] : []),
  ];
}

/** The first reason is told: one is enough, and the others can change with it. */
function noLead({ answer }: Known, { role }: State, procedure: Procedure, say: Say): Lead {
  const [reason = 'grounds'] = answer.why;
  const why = reason === 'grounds' ? say('grounds') : procedure.roles[role!].words;
  return { heading: say(`heading-${reason}`), lead: [why] };
}

function decider({ clock }: Known, procedure: Procedure, { area }: State) {
  const { title, reach } = contactOf(procedure, clock!.clock.late!.decider, area);
  return { decider: title, reach };
}

function firstContact(procedure: Procedure, { area }: State) {
  const { title, reach } = contactOf(procedure, procedure.stages[0]!.askTo, area);
  return { contact: title, reach };
}
