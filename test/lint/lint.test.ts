import { ESLint } from 'eslint';
import { join } from 'node:path';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/start/project-node.mjs';

// The samples are not on disk, so rules that need types must stay out of it.
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: 'test/eslint.config.mjs',
  overrideConfig: [
    { languageOptions: { parserOptions: { projectService: false } } },
    tseslint.configs.disableTypeChecked,
  ],
});

async function messages(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, file) });
  return result!.messages.map(({ message }) => message);
}

describe('the rules of src/domain may not', () => {
  test.each([
    'new Date()',
    'Date()',
    'Date.now()',
    'Temporal.Now.plainDateISO()',
    'Math.random()',
    'crypto.randomUUID()',
    'process.env',
    'fetch("/")',
  ])('contain %s', async (code) => {
    expect(await messages('src/domain/sample.ts', `export const value = ${code};\n`)).toHaveLength(1);
  });

  test('wait for anything', async () => {
    const code = 'export async function wait(it: Promise<1>) {\n  await it;\n}\n';
    expect(await messages('src/domain/sample.ts', code)).toHaveLength(2);
  });

  test('import a module of Node', async () => {
    expect(await messages('src/domain/sample.ts', `import 'node:fs';\n`)).toHaveLength(1);
  });

  test('but plain arithmetic is fine', async () => {
    expect(await messages('src/domain/sample.ts', 'export const value = Math.max(1, 2);\n')).toEqual([]);
  });
});

describe('an .astro file may not', () => {
  test.each([
    `import { decide } from '../../domain/decide.ts';`,
    `import { open } from '../../stores/sqlite/open.ts';`,
    `import type { Store } from '../../stores/store.ts';`,
    `import { compose } from '../../composition.ts';`,
    `import { schema } from '../../../db/sqlite/schema.ts';`,
    `import { launchBrowser } from '../../../test/browser.ts';`,
    `import { Lucia } from 'lucia';`,
  ])('hold %s', async (line) => {
    const code = `---\n${line}\n---\n\n<p></p>\n`;
    const found = await messages('src/pages/staff/sample.astro', code);
    expect(found.filter((message) => !message.includes('never used'))).not.toEqual([]);
  });

  test.each([
    '<p style="color: red"></p>',
    '<style>\n  p {\n    color: red;\n  }\n</style>',
    '<p onclick="go()"></p>',
    '<script is:inline>\n  go();\n</script>',
    '<script define:vars={{ a: 1 }}>\n  go();\n</script>',
  ])('contain %s', async (code) => {
    expect(await messages('src/pages/sample.astro', `${code}\n`)).not.toEqual([]);
  });

  test.each([
    `import { use } from '../../app/use.ts';`,
    `import type { Procedure } from '../../domain/procedure/schema.ts';`,
    `import Piece from '../_parts/Piece.astro';`,
  ])('but may hold %s', async (line) => {
    const found = await messages('src/pages/staff/sample.astro', `---\n${line}\n---\n\n<p></p>\n`);
    expect(found.filter((message) => !message.includes('never used'))).toEqual([]);
  });
});
