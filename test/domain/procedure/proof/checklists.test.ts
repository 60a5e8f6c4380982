import { expect, test } from 'vitest';
import type { Procedure } from '../../../../src/domain/procedure/schema.ts';
import { durham2016 } from '../../procedures.ts';
import { broken, findings, stageIn } from './broken.ts';

const file = 'content/procedures/durham/lscb-2016.yaml';
const stepIn = (draft: Procedure, event: string) =>
  stageIn(draft, 'stage-1').steps.find((step) => step.event === event)!;

test('what may be left unticked has words for it', () => {
  const draft = broken(durham2016, (each) => delete stepIn(each, 'meeting-held').checklist!.unticked);
  expect(findings([draft])).toEqual([
    `${file}, stages → stage-1 → steps → meeting-held → checklist: it has no words for what is not ticked; add unticked, or ask for all of it.`,
  ]);
});

test('what must all be ticked has none', () => {
  const draft = broken(durham2016, (each) => (stepIn(each, 'informed').checklist!.unticked = 'Not told'));
  expect(findings([draft])).toEqual([
    `${file}, stages → stage-1 → steps → informed → checklist: all of it must be ticked, so its words for what is not are never read; take unticked out.`,
  ]);
});

test('two things to tick, and two texts, do not share an id', () => {
  const draft = broken(durham2016, (each) => {
    const { checklist, parts } = stepIn(each, 'meeting-held');
    checklist!.items.push({ id: 'grounds-clear', title: 'once more' });
    parts.push({ id: 'complaint', label: 'Once more?', heading: 'Once more' });
  });
  const place = `${file}, stages → stage-1 → steps → meeting-held →`;
  const remedy = 'take one out, or give it another id';
  expect(findings([draft])).toEqual([
    `${place} checklist: grounds-clear is there twice; ${remedy}.`,
    `${place} parts: complaint is there twice; ${remedy}.`,
  ]);
});
