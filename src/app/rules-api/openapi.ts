import { z } from 'zod';
import { procedureSchema } from '../../domain/procedure/schema.ts';
import { checkAnswerSchema } from './check-answer.ts';
import { checkRequestSchema } from './check-request.ts';
import { clocksAnswerSchema } from './clocks-answer.ts';
import { clocksRequestSchema } from './clocks-request.ts';
import { examples } from './examples.ts';
import { procedureListSchema } from './list-procedures.ts';
import { problemKinds, problemSchema, type ProblemKind } from './problem.ts';

const about = `The rules of published complaints procedures for child protection conferences: who may complain, about
what, and by when. It keeps no session, stores nothing and logs no request body. Any web site may ask it.

Dates are YYYY-MM-DD. Date-times are YYYY-MM-DDTHH:MM with no offset, local time in London; of a time that happens
twice when the clocks go back, the first is meant. A day that does not exist, a time that the clocks skip, and a day
before 2016 or past the known bank holidays are refused, and so is a limit that would run past them.`;

/** The OpenAPI 3.1 description, made from the schemas that the requests are read by. */
export function describeApi() {
  return {
    openapi: '3.1.0',
    info: { title: 'Rules of conference complaints', version: '1', description: about },
    servers: [{ url: '/api/v1' }],
    paths: {
      '/procedures': {
        get: get('listProcedures', 'Every version of every procedure, current ones first', 'ProcedureList'),
      },
      '/procedures/{id}': { get: oneProcedure() },
      '/check': { post: post('check', 'May this be sent, and by when?', 'CheckRequest', 'CheckAnswer') },
      '/clocks': { post: post('clocks', 'Where does everything stand?', 'ClocksRequest', 'ClocksAnswer') },
      '/openapi.json': {
        get: {
          operationId: 'describe',
          summary: 'This description',
          responses: { 200: content('This description', { type: 'object' }) },
        },
      },
    },
    components: { schemas: schemas(), responses: problems() },
  };
}

function oneProcedure() {
  const string = { type: 'string' };
  const id = { name: 'id', in: 'path', required: true, schema: string };
  const version = {
    name: 'version',
    in: 'query',
    required: false,
    description: 'Left out: the current one',
    schema: string,
  };
  const { responses, ...rest } = get('getProcedure', 'The whole definition of a procedure', 'Procedure');
  return { ...rest, parameters: [id, version], responses: { ...responses, ...refused(['not-found']) } };
}

function get(operationId: string, summary: string, answer: string) {
  return { operationId, summary, responses: { 200: content(summary, reference('schemas', answer)) } };
}

function post(path: 'check' | 'clocks', summary: string, request: string, answer: string) {
  const shown = examples.filter(
    (example) => example.path === `/api/v1/${path}` && example.id !== 'no-such-day',
  );
  const named = Object.fromEntries(shown.map(({ id, title, body }) => [id, { summary: title, value: body }]));
  const json = { schema: reference('schemas', request), examples: named };
  const kinds = ['not-json', 'not-found', 'too-long', 'wrong-content-type', 'bad-fields'] as const;
  return {
    operationId: path,
    summary,
    requestBody: { required: true, content: { 'application/json': json } },
    responses: { 200: content('The answer', reference('schemas', answer)), ...refused(kinds) },
  };
}

function refused(kinds: readonly ProblemKind[]) {
  return Object.fromEntries(kinds.map((kind) => [problemKinds[kind].status, reference('responses', kind)]));
}

function problems() {
  const schema = reference('schemas', 'Problem');
  const response = ({ when }: { when: string }) => ({
    description: when,
    content: { 'application/problem+json': { schema } },
  });
  return Object.fromEntries(Object.entries(problemKinds).map(([kind, of]) => [kind, response(of)]));
}

function schemas() {
  return {
    ProcedureList: schemaOf(procedureListSchema),
    Procedure: schemaOf(procedureSchema),
    CheckRequest: schemaOf(checkRequestSchema, 'input'),
    CheckAnswer: schemaOf(checkAnswerSchema),
    ClocksRequest: schemaOf(clocksRequestSchema, 'input'),
    ClocksAnswer: schemaOf(clocksAnswerSchema),
    Problem: schemaOf(problemSchema),
  };
}

/** OpenAPI 3.1 takes JSON Schema as it is, in the dialect that Zod writes. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output' = 'output') {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io });
  return rest;
}

function content(description: string, schema: object) {
  return { description, content: { 'application/json': { schema } } };
}

function reference(kind: 'schemas' | 'responses', name: string) {
  return { $ref: `#/components/${kind}/${name}` };
}
