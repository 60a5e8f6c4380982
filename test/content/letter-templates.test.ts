import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readLetterTemplates } from '../../src/content/letter-templates.ts';
import { letterKinds, letterWords, templateFor } from '../../src/journeys/letter-template.ts';
import { root } from '../../src/start/project-node.mjs';
import { procedures } from '../domain/procedures.ts';
import { gradeOf } from './reading-grade.ts';

const templates = readLetterTemplates(procedures);
const letters = [...templates].flatMap(([address, template]) =>
  (['adult', 'young', 'professional'] as const).flatMap((audience) => {
    const words = template[audience];
    return words ? [{ address, audience, ...words }] : [];
  }),
);

test('there is a letter for everything that writes to a family', () => {
  const place = { procedure: 'durham', version: 'dscp', stage: 'stage-1' };
  for (const kind of letterKinds)
    expect(templateFor(templates, kind, place).adult.text).toMatch(/^Dear \{name\}/);
});

const ofProfessionals = procedures.filter(({ roles }) => roles.professional.standing === 'named');

test.each(ofProfessionals.map((one) => [one.id, one] as const))(
  'a letter of %s to a professional speaks of no complaint, and of no family',
  (_, { id, version, stages }) => {
    const letters = stages.flatMap((stage) =>
      letterKinds.map((kind) => {
        const template = templateFor(templates, kind, { procedure: id, version, stage: stage.id });
        return letterWords(template, { role: 'professional', isYoung: false });
      }),
    );
    const strange = letters.filter(({ heading, text }) => /famil|complaint/i.test(heading + text));
    expect(strange).toEqual([]);
  },
);

/** The highest Flesch-Kincaid grade that a letter may have, by who reads it. */
const highest = { adult: 7, young: 5, professional: 7 } as const;

test.each(letters)(
  '$address, for the audience "$audience", is easy to read, in short sentences',
  ({ text, audience }) => {
    const read = text.replace(/\[[^\]]*\]|^# .*$|^\{\w+\}$/gm, '');
    const lines = read.split('\n').filter((line) => line.trim() !== '');
    expect(gradeOf(lines) ?? 0).toBeLessThanOrEqual(highest[audience]);
    const sentences = lines.flatMap((line) => line.split(/(?<=[.?!])\s+/));
    expect(Math.max(...sentences.map((one) => one.split(/\s+/).length))).toBeLessThanOrEqual(25);
  },
);

describe('a folder of letters with a fault stops the start, with a sentence', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'letters-'));
    cpSync(join(root, 'content', 'letters'), folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const faultsWith = (file: string, text: string) => {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
    return () => readLetterTemplates(procedures, folder);
  };
  const words = (text: string) =>
    `adult: { heading: A, text: '${text}' }\nyoung: { heading: A, text: Hello }\n`;

  test('for a place that nothing fills', () => {
    expect(faultsWith('delay.yaml', words('{result}'))).toThrow(
      /content\/letters\/delay\.yaml: adult\.text: nothing fills \{result\}\. Use one of \{name\}/,
    );
  });

  test('for a letter on what is put right that leaves out what was wrong, or what is done', () => {
    expect(faultsWith('remedy.yaml', words('{wrong}'))).toThrow(
      /remedy\.yaml: \{wrong\} must stand in the text for every reader\.\ncontent\/letters\/remedy\.yaml: \{remedy\} must/,
    );
  });

  test('for a letter that is missing', () => {
    rmSync(join(folder, 'reconvened.yaml'));
    expect(() => readLetterTemplates(procedures, folder)).toThrow(
      'content/letters/reconvened.yaml is missing. Write this letter, for adults and young people.',
    );
  });

  test('for words that young people do not have', () => {
    expect(faultsWith('delay.yaml', 'adult: { heading: A, text: B }\n')).toThrow(/delay\.yaml: young: /);
  });

  test('for a letter of no step, of no procedure, or of no stage', () => {
    expect(faultsWith('greeting.yaml', words('A'))).toThrow(
      'greeting.yaml: no step sends a letter of that name',
    );
    rmSync(join(folder, 'greeting.yaml'));
    expect(faultsWith('nowhere/delay.yaml', words('A'))).toThrow(
      'nowhere/delay.yaml: there is no procedure nowhere',
    );
    rmSync(join(folder, 'nowhere'), { recursive: true });
    expect(faultsWith('durham/delay.stage-9.yaml', words('A'))).toThrow('durham has no stage stage-9');
    expect(faultsWith('durham/1066/delay.yaml', words('A'))).toThrow('durham has no version 1066');
  });

  test('and a letter of a stage is taken before that of its procedure, and that before the one for all', () => {
    faultsWith('durham/delay.yaml', words('Durham'));
    faultsWith('durham/dscp/delay.stage-3.yaml', words('Of this version'));
    const read = faultsWith('durham/delay.stage-1.yaml', words('Stage 1'))();
    const text = (procedure: string, stage: string) =>
      templateFor(read, 'delay', { procedure, version: 'dscp', stage }).adult.text;
    expect(['stage-1', 'stage-2', 'stage-3'].map((stage) => text('durham', stage))).toEqual([
      'Stage 1',
      'Durham',
      'Of this version',
    ]);
    expect(text('tower-hamlets', 'stage-1')).toMatch(/^Dear/);
  });
});
