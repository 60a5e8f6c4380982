import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../src/start/project-node.mjs';
import { sentence, violationsIn } from './cruise.ts';
import { forbidden } from './dependency-rules.mjs';
import { layers } from './layers.mjs';
import { offences, writeOffences } from './offences.ts';
import { atTheTop, filesIn, foldersIn, textOf } from './tree.ts';
import { isVagueName, longerThan, skipped, unfinished } from './tidiness.ts';

const folders = ['src', 'db', 'test'].filter((folder) => existsSync(join(root, folder)));

describe('who may import whom', () => {
  test('every import keeps to the rules of the layers', async () => {
    const violations = await violationsIn(root, folders);
    expect(violations.map(sentence)).toEqual([]);
  });

  test('every folder of src has its rules', () => {
    const without = foldersIn('src').filter((name) => name !== 'start' && !Object.hasOwn(layers, name));
    expect(without, 'Say in test/layers.mjs what it may import').toEqual([]);
  });

  describe('a file that breaks a rule is found by that rule', () => {
    const broken = new Set<string>();

    beforeAll(async () => {
      const folder = mkdtempSync(join(tmpdir(), 'offences-'));
      writeOffences(folder);
      for (const { rule, from } of await violationsIn(folder, ['src', 'db', 'test'])) {
        broken.add(`${rule.name} in ${from}`);
      }
      rmSync(folder, { recursive: true });
    });

    test.each(forbidden.map(({ name }) => name!))('%s', (name) => {
      expect(broken).toContain(`${name} in ${offences[name]?.file}`);
    });
  });
});

test('nothing new stands at the top of the project', () => {
  const fixed = [
    ...['package.json', 'package-lock.json', 'tsconfig.json', 'astro.config.mjs', 'README.md', 'LICENSE'],
    ...['src', 'content', 'db', 'test', 'public', '.ci', '.gitignore', '.npmrc'],
  ];
  const strays = atTheTop().filter((name) => !fixed.includes(name));
  expect(strays, 'Tool settings go to test/ or db/, documents to content/handbook/').toEqual([]);
});

test('no file of src is longer than 200 lines', () => {
  const found = filesIn('src').filter((file) => longerThan(200, textOf(file)));
  expect(found, 'Split each by what it is about').toEqual([]);
});

test('no file or folder has a name that says nothing', () => {
  const found = filesIn(...folders).filter(isVagueName);
  expect(found, 'Name each after its main export').toEqual([]);
});

test('no test is left out', () => {
  const found = filesIn('test').filter((file) => file.endsWith('.ts') && skipped.test(textOf(file)));
  expect(found, 'Mend the test or remove it').toEqual([]);
});

test('no work is left as a note in the code', () => {
  const found = filesIn(...folders).filter((file) => unfinished.test(textOf(file)));
  expect(found, 'Do it now, or note it where work is planned').toEqual([]);
});
