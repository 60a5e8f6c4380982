import type { Step } from '../../domain/procedure/stage.ts';
import type { Component } from '../../journeys/component.ts';
import type { Say } from '../../journeys/say.ts';
import { sentenceCase } from '../first-letter.ts';
import { faultOf, longField } from './form-fields.ts';
import type { Whom } from './whom.ts';

/** What staff ticked, and the texts that the step asks for, as typed. */
export interface ChecklistForm {
  readonly ticked: readonly string[];
  /** By the id of the part. */
  readonly parts: Readonly<Record<string, string>>;
}

type Faults = Readonly<Record<string, string>>;
type Facts = { ticked: readonly string[]; parts: { id: string; text: string }[] };

/** Reads them; what the step asks for and is not there has its sentence. */
export function readChecklist(
  { checklist, parts }: Step,
  form: ChecklistForm,
  refusal: Say,
): { ok: true; facts: Facts } | { ok: false; faults: Faults } {
  const isTicked = ({ id }: { id: string }) => form.ticked.includes(id);
  const count = checklist?.items.filter(isTicked).length ?? 0;
  const texts = parts.map(({ id }) => ({ id, text: form.parts[id]?.trim() ?? '' }));
  const unwritten = parts.filter(({ id }) => !form.parts[id]?.trim());
  const faults = {
    ...(checklist && !checklist.all && count === 0 && { ticked: refusal('ticks-missing') }),
    ...(checklist?.all && count < checklist.items.length && { ticked: refusal('ticks-not-all') }),
    ...Object.fromEntries(unwritten.map(({ id, label }) => [`part-${id}`, `Write an answer: ${label}`])),
  };
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  return { ok: true, facts: { ticked: form.ticked, parts: texts } };
}

/** The official components: the checklist of the step, then a text field for each part. */
export function checklistComponents(
  { checklist, parts }: Step,
  form: ChecklistForm,
  faults: Faults,
  { Who, its }: Whom,
): Component[] {
  const hint = `${Who} reads this on ${its} page. Write plainly.`;
  const texts = parts.map(({ id, label }) =>
    longField({ id: `part-${id}`, label, hint, value: form.parts[id] ?? '' }, faults),
  );
  return [...(checklist ? [checkboxes(checklist, form, faults)] : []), ...texts];
}

function checkboxes(
  { question, items, all }: NonNullable<Step['checklist']>,
  { ticked }: ChecklistForm,
  faults: Faults,
): Component {
  const hint = all ? 'The step is done only when all of them are.' : 'Select all that were done.';
  return {
    macro: 'govukCheckboxes',
    params: {
      ...{ idPrefix: 'ticked', name: 'ticked', values: ticked, hint: { text: hint } },
      fieldset: { legend: { text: question, classes: 'govuk-fieldset__legend--s' } },
      items: items.map(({ id, title }) => ({ value: id, text: sentenceCase(title) })),
      ...faultOf('ticked', faults),
    },
  };
}
