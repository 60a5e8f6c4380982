import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { root } from '../src/start/project-node.mjs';
import { layersRule } from './lint/layers-rule.mjs';
import { forAstro, forDomain } from './lint/syntax.mjs';

const typescript = ['**/*.ts', '**/*.tsx'];

export default defineConfig(
  { ignores: ['dist/', 'var/', '.astro/', 'public/', '**/migrations/'] },
  tseslint.configs.recommended,
  astro.configs['flat/recommended'],
  {
    rules: {
      eqeqeq: 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: typescript,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, allowDefaultCaseForExhaustiveSwitch: true },
      ],
    },
  },
  {
    files: ['src/domain/**'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'console', 'fetch', 'setTimeout', 'setInterval'],
      'no-restricted-syntax': ['error', ...forDomain],
    },
  },
  {
    files: ['**/*.astro'],
    plugins: { project: { rules: { layers: layersRule } } },
    rules: {
      'project/layers': 'error',
      'no-restricted-syntax': ['error', ...forAstro],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(lucia|better-sqlite3|drizzle-orm|pg|nunjucks)(/|$)|^node:',
              message: 'Let a use case do it.',
            },
          ],
        },
      ],
    },
  },
);
