import { describe, expect, test } from 'vitest';
import type { Procedure } from '../../../../src/domain/procedure/schema.ts';
import { cambridgeshire, durham } from '../../procedures.ts';
import { broken, clockIn, findings, known, stageIn, stepIn } from './broken.ts';

const file = 'content/procedures/durham/dscp.yaml';
const contactRemedy = 'add it to contacts, or name one that is there';

describe('every contact is there', () => {
  const breaks: [place: string, edit: (draft: Procedure) => void][] = [
    ['stages → stage-1 → decider', (draft) => (stageIn(draft, 'stage-1').decider = 'nobody')],
    ['stages → stage-2 → askTo', (draft) => (stageIn(draft, 'stage-2').askTo = 'nobody')],
    [
      'stages → stage-1 → steps → acknowledged → by',
      (draft) => (stepIn(draft, 'stage-1', 'acknowledged').by = 'nobody'),
    ],
    ['clocks → stage-1.reply → who', (draft) => (clockIn(draft, 'stage-1.reply').who = 'nobody')],
    ['clocks → stage-1.enter → who', (draft) => (clockIn(draft, 'stage-1.enter').who = 'nobody')],
    [
      'clocks → stage-1.enter → late → decider',
      (draft) => (clockIn(draft, 'stage-1.enter').late!.decider = 'nobody'),
    ],
  ];

  test.each(breaks)('one that is missing is found at %s', (place, edit) => {
    expect(findings([broken(durham, edit)])).toEqual([
      `${file}, ${place}: there is no contact nobody; ${contactRemedy}.`,
    ]);
  });

  test('the family cannot be the holder of a limit on the authority', () => {
    const draft = broken(durham, (each) => (clockIn(each, 'stage-1.reply').who = 'family'));
    expect(findings([draft])).toEqual([
      `${file}, clocks → stage-1.reply → who: there is no contact family; ${contactRemedy}.`,
    ]);
  });

  test('a first stage with a missing contact is found, and so is everybody who would be sent there', () => {
    const draft = broken(durham, (each) => (stageIn(each, 'stage-1').askTo = 'nobody'));
    expect(findings([draft])[0]).toBe(
      `${file}, stages → stage-1 → askTo: there is no contact nobody; ${contactRemedy}.`,
    );
    expect(findings([draft])[1]).toContain(
      'roles → child: the answer can-complain does not lead to exactly one place to go',
    );
  });
});

test('a source that is not there is found', () => {
  const draft = broken(durham, (each) => (clockIn(each, 'stage-1.reply').cite.source = 'website'));
  expect(findings([draft])).toEqual([
    `${file}, clocks → stage-1.reply → cite → source: there is no source website; add it to sources, or name one that is there.`,
  ]);
});

test('a clock of a stage that is not there is found', () => {
  const draft = broken(durham, (each) => (clockIn(each, 'stage-1.reply').stage = 'stage-9'));
  expect(findings([draft])).toEqual([
    `${file}, clocks → stage-1.reply → stage: there is no stage stage-9; name a stage of this file.`,
  ]);
});

test('an area that is not there is found', () => {
  const draft = broken(cambridgeshire, (each) => (each.contacts[1]!.inArea['ely'] = 'the manager in Ely'));
  expect(findings([draft])).toEqual([
    'content/procedures/cambridgeshire-peterborough/1.yaml, contacts → stage-2-manager → inArea: there is no area ely; add it to areas, or name one that is there.',
  ]);
});

test('a ground that is not one is found', () => {
  const draft = broken(durham, (each) => each.grounds.push('the-weather' as Procedure['grounds'][number]));
  expect(findings([draft])).toEqual([
    `${file}, grounds: there is no ground the-weather; name one of the grounds in src/domain/procedure/ids.ts.`,
  ]);
});

test('a role that the definition says nothing about is found', () => {
  const draft = broken(durham, (each) => delete (each.roles as Partial<Procedure['roles']>).carer);
  expect(findings([draft])).toEqual([
    `${file}, roles: it does not say what a person with the role carer may do; add carer.`,
  ]);
});

describe('every help page is there', () => {
  test('one that is missing after the last stage is found', () => {
    const draft = broken(durham, (each) => each.after.help.push('mediation'));
    expect(findings([draft])).toEqual([
      `${file}, after → help: there is no help page mediation; write it in content/help, or name one that is there.`,
    ]);
  });

  test('one that is missing for a role is found, and so is the answer that leads there', () => {
    const draft = broken(durham, (each) => each.roles.professional.instead.push('union'));
    expect(findings([draft])).toEqual([
      `${file}, roles → professional → instead: there is no help page union; write it in content/help, or name one that is there.`,
      `${file}, roles → professional: an answer leads to the help page union, which is not there; write content/help/union.md.`,
    ]);
  });

  test('one that the rules themselves send people to is found', () => {
    const helpPages = new Set([...known.helpPages].filter((page) => page !== 'before-conference'));
    const draft = broken(durham, (each) => {
      for (const role of ['parent', 'carer', 'advocate', 'professional'] as const)
        delete (each.roles as Partial<Procedure['roles']>)[role];
    });
    expect(findings([draft], { helpPages })).toContain(
      `${file}, roles → child: an answer leads to the help page before-conference, which is not there; write content/help/before-conference.md.`,
    );
  });
});
