import { z } from 'zod';

/** Every kind of problem: its status code, its title, and when it is given. The page at `/api` lists them. */
export const problemKinds = {
  'not-json': {
    status: 400,
    title: 'The body is not JSON',
    when: 'The body is empty, or cannot be read as JSON.',
  },
  'not-found': {
    status: 404,
    title: 'There is nothing here',
    when: 'There is no such address, procedure or version.',
  },
  'wrong-method': {
    status: 405,
    title: 'Wrong method',
    when: 'The address answers other methods. The “Allow” header names them.',
  },
  'too-long': {
    status: 413,
    title: 'The body is too long',
    when: 'The body has more than 64 KiB (65,536 bytes).',
  },
  'wrong-content-type': {
    status: 415,
    title: 'Wrong content type',
    when: 'The content type is not “application/json”.',
  },
  'bad-fields': {
    status: 422,
    title: 'Some fields are wrong',
    when: 'The body is JSON, but some fields are wrong. “errors” names each.',
  },
  'our-fault': { status: 500, title: 'Something went wrong', when: 'The fault is ours. Try again later.' },
} as const;
export type ProblemKind = keyof typeof problemKinds;

const fieldErrorSchema = z.strictObject({
  pointer: z.string().describe('JSON Pointer (RFC 6901) to the field in the request'),
  detail: z.string().describe('What to do, in a sentence'),
});
export type FieldError = z.infer<typeof fieldErrorSchema>;

/** Problem details, as RFC 9457 has them. */
export const problemSchema = z.strictObject({
  type: z
    .string()
    .describe('Where this kind of problem is explained: a reference to a part of the page at /api'),
  title: z.string(),
  status: z.int(),
  detail: z.string().describe('What is wrong this time'),
  errors: z.array(fieldErrorSchema).optional().describe('Only for bad fields'),
});
export type Problem = z.infer<typeof problemSchema>;

/** A problem of one kind. The detail never repeats what somebody sent, except for ids and dates. */
export function problem(kind: ProblemKind, detail: string): Problem {
  const { status, title } = problemKinds[kind];
  return { type: `/api#${kind}`, title, status, detail };
}

/** The problem for fields that are wrong; the detail says it all where there is one. */
export function badFields(errors: readonly FieldError[]): Problem {
  const [first] = errors;
  const detail =
    errors.length === 1 && first
      ? `${first.pointer || 'The body'}: ${first.detail}`
      : `${errors.length} fields are wrong. Each is named in “errors”.`;
  return { ...problem('bad-fields', detail), errors: [...errors] };
}
