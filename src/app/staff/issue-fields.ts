import type { Issue } from '../../domain/complaint/step-facts.ts';
import type { Ground } from '../../domain/procedure/ids.ts';
import { splitGrounds } from '../../domain/procedure/grounds.ts';
import { nested, type Component } from '../../journeys/component.ts';
import type { Say } from '../../journeys/say.ts';
import { labelOf, wordsFor } from '../../journeys/words.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import type { AllQuestionWords } from '../show-question.ts';
import { faultOf, wideField } from './form-fields.ts';
import { whomOf, type Whom } from './whom.ts';

/** What becomes of each issue, as staff chose and typed it. */
export interface IssuesForm {
  /** By ground: `here` or `elsewhere`, and to whom. */
  readonly grounds: Readonly<Record<string, { readonly status: string; readonly goesTo: string }>>;
  /** One more issue, which no ground names, and which goes elsewhere. */
  readonly other: { readonly about: string; readonly goesTo: string };
}

type Read = Pick<ReadComplaint, 'complaint' | 'procedure'>;
type Faults = Readonly<Record<string, string>>;

/** Before anything is chosen: what was said last, else what the procedure covers is dealt with here. */
export function firstIssuesForm({ complaint, procedure }: Read, say: Say): IssuesForm {
  const { notCovered } = splitGrounds(procedure, complaint.grounds);
  const choice = (ground: Ground) => {
    const said = complaint.issues.find((issue) => issue.ground === ground);
    if (said) return { status: said.status, goesTo: said.status === 'elsewhere' ? said.goesTo : '' };
    const isElsewhere = notCovered.includes(ground);
    return {
      status: isElsewhere ? 'elsewhere' : 'here',
      goesTo: isElsewhere ? say(`goes-to-${ground}`) : '',
    };
  };
  const grounds = Object.fromEntries(complaint.grounds.map((ground) => [ground, choice(ground)]));
  const other = complaint.issues.find((issue) => issue.ground === null);
  const { about = '', goesTo = '' } = other?.status === 'elsewhere' ? other : {};
  return { grounds, other: { about, goesTo } };
}

/** Reads the form. Each issue is named as the family reads it. */
export function readIssues(
  { complaint }: Read,
  form: IssuesForm,
  questionWords: AllQuestionWords,
  refusal: Say,
): { ok: true; issues: Issue[] } | { ok: false; faults: Faults } {
  const words = wordsFor(questionWords.get('grounds')!, complaint.isYoung ? 'young' : 'adult');
  const faults: Record<string, string> = {};
  const issues = complaint.grounds.map((ground): Issue => {
    const { status, goesTo } = form.grounds[ground] ?? { status: '', goesTo: '' };
    const about = labelOf(words, 'options', ground);
    if (status === 'here') return { status, ground, about };
    if (status !== 'elsewhere') faults[`issue-${ground}`] = refusal('issues-missing');
    else if (goesTo.trim() === '') faults[`goes-to-${ground}`] = refusal('issue-where-missing');
    return { status: 'elsewhere', ground, about, goesTo: goesTo.trim() };
  });
  const other = { about: form.other.about.trim(), goesTo: form.other.goesTo.trim() };
  const isOther = other.about !== '' || other.goesTo !== '';
  if (isOther && other.about === '') faults['other-about'] = refusal('issue-where-missing');
  if (isOther && other.goesTo === '') faults['other-goes-to'] = refusal('issue-where-missing');
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  return { ok: true, issues: [...issues, ...(isOther ? [otherIssue(other)] : [])] };
}

function otherIssue(other: IssuesForm['other']): Issue {
  return { status: 'elsewhere', ground: null, ...other };
}

/** The official components: for each ground, here or elsewhere; then one more issue. */
export function issueComponents(
  { complaint, procedure }: Read,
  form: IssuesForm,
  questionWords: AllQuestionWords,
  faults: Faults,
): Component[] {
  const words = wordsFor(questionWords.get('grounds')!, 'adult');
  const { covered } = splitGrounds(procedure, complaint.grounds);
  const whom = whomOf(complaint);
  const about = `Something else in the ${whom.complaint} that goes elsewhere (optional)`;
  const who = whoHint(whom);
  const field = (id: string, label: string, hint: string, value: string) =>
    wideField({ id, label, hint, value }, faults);
  return [
    ...complaint.grounds.map((ground) =>
      issueRadios(ground, labelOf(words, 'options', ground), covered.includes(ground), who, form, faults),
    ),
    field('other-about', about, `What it is about. ${whom.Who} reads this.`, form.other.about),
    field('other-goes-to', 'To whom does it go? (optional)', who, form.other.goesTo),
  ];
}

function whoHint({ Who }: Whom): string {
  return `Who deals with it, and how to reach them. ${Who} reads this.`;
}

function issueRadios(
  ground: Ground,
  label: string,
  isCovered: boolean,
  hint: string,
  { grounds }: IssuesForm,
  faults: Faults,
): Component {
  const { status = '', goesTo = '' } = grounds[ground] ?? {};
  const id = `goes-to-${ground}`;
  const who = wideField({ id, label: 'To whom?', hint, value: goesTo }, faults);
  const elsewhere = { value: 'elsewhere', text: 'It goes elsewhere', conditional: { html: nested(who) } };
  return {
    macro: 'govukRadios',
    params: {
      ...{ idPrefix: `issue-${ground}`, name: `issue-${ground}`, value: status },
      fieldset: { legend: { text: label, classes: 'govuk-fieldset__legend--s' } },
      ...(!isCovered && { hint: { text: 'This procedure does not deal with it.' } }),
      items: [...(isCovered ? [{ value: 'here', text: 'It is dealt with here' }] : []), elsewhere],
      ...faultOf(`issue-${ground}`, faults),
    },
  };
}
