import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { answerExample, examples } from '../../../src/app/rules-api/examples.ts';
import { getProcedure } from '../../../src/app/rules-api/get-procedure.ts';
import { listProcedures } from '../../../src/app/rules-api/list-procedures.ts';
import { describeApi } from '../../../src/app/rules-api/openapi.ts';
import { bodyOf, problemOf, rules } from './real-rules.ts';

/** As it goes over the network. */
const description = JSON.parse(JSON.stringify(describeApi())) as ReturnType<typeof describeApi>;
const { schemas } = description.components;
const schemaOf = (name: keyof typeof schemas) =>
  z.fromJSONSchema(schemas[name] as z.core.JSONSchema.JSONSchema);

describe('the description', () => {
  test('it is OpenAPI 3.1 and has every address of the contract', () => {
    expect(description.openapi).toMatch(/^3\.1\.\d+$/);
    expect(Object.keys(description.paths)).toEqual([
      '/procedures',
      '/procedures/{id}',
      '/check',
      '/clocks',
      '/openapi.json',
    ]);
  });

  test('every reference in it leads somewhere', () => {
    const references = [...JSON.stringify(description).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(
      ([, path]) => path!,
    );
    expect(references.length).toBeGreaterThan(10);
    for (const path of references) {
      const found = path
        .split('/')
        .reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], description);
      expect(found, path).toBeTypeOf('object');
    }
  });

  test('every status of the contract is described', () => {
    const statuses = ['200', '400', '404', '413', '415', '422'];
    expect(Object.keys(description.paths['/check'].post.responses)).toEqual(statuses);
    expect(Object.keys(description.paths['/clocks'].post.responses)).toEqual(statuses);
    expect(Object.keys(description.paths['/procedures/{id}'].get.responses)).toEqual(['200', '404']);
  });
});

describe('what is answered is what is described', () => {
  test.each(examples.map((example) => [example.id, example] as const))('the example %s', (_id, example) => {
    const isCheck = example.path === '/api/v1/check';
    const reply = answerExample(rules, example);
    const answer = schemaOf(isCheck ? 'CheckAnswer' : 'ClocksAnswer');
    const verdict = reply.ok ? answer.safeParse(reply.body) : schemaOf('Problem').safeParse(reply.problem);
    expect(verdict.error?.issues).toBeUndefined();
  });

  test('a question that is answered fits its description, one that is refused for its shape does not', () => {
    for (const example of examples) {
      const question = schemaOf(example.path === '/api/v1/check' ? 'CheckRequest' : 'ClocksRequest');
      expect(question.safeParse(example.body).success, example.id).toBe(example.id !== 'no-such-day');
    }
  });

  test('the list of procedures', () => {
    expect(schemaOf('ProcedureList').safeParse(listProcedures(rules)).error?.issues).toBeUndefined();
  });

  test.each(rules.procedures.map(({ id, version }) => [id, version]))(
    'the definition %s %s',
    (id, version) => {
      const whole = bodyOf(getProcedure(rules, id!, version));
      expect(schemaOf('Procedure').safeParse(whole).error?.issues).toBeUndefined();
    },
  );
});

describe('the examples', () => {
  test('each asks for a fixed day, so that its answer never changes', () => {
    const later = { ...rules, now: () => Date.parse('2027-06-01T12:00:00Z') };
    for (const example of examples)
      expect(answerExample(later, example)).toEqual(answerExample(rules, example));
  });

  test('all are answered but the one that shows a problem', () => {
    const refused = examples.filter((example) => !answerExample(rules, example).ok);
    expect(refused.map(({ id }) => id)).toEqual(['no-such-day']);
    expect(problemOf(answerExample(rules, refused[0]!)).status).toBe(422);
  });
});
