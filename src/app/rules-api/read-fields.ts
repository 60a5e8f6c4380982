import type { z } from 'zod';
import type { FieldError } from './problem.ts';
import { refuseFields, type Refusal } from './rules.ts';

/** Reads a body by its schema; what is wrong becomes sentences, each with a pointer to its field. */
export function readFields<Schema extends z.ZodType>(
  schema: Schema,
  body: unknown,
): { ok: true; fields: z.output<Schema> } | Refusal {
  const parsed = schema.safeParse(body, { error: sentence });
  return parsed.success
    ? { ok: true, fields: parsed.data }
    : refuseFields(parsed.error.issues.flatMap(toErrors));
}

/** The JSON Pointer (RFC 6901) of a field. */
export function pointerTo(...path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** A field that does not exist is named itself, not the object that it stands in. */
function toErrors(issue: z.core.$ZodIssue): FieldError[] {
  const keys = issue.code === 'unrecognized_keys' ? issue.keys : null;
  const paths = keys ? keys.map((key) => [...issue.path, key]) : [issue.path];
  return paths.map((path) => ({ pointer: pointerTo(...path), detail: issue.message }));
}

const kinds: Record<string, string> = {
  string: 'text in quotes',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

function sentence(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.input === undefined) return 'This is missing. Add it.';
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'There is no field of this name here. Leave it out.';
    case 'invalid_value':
      return `Give one of these: ${issue.values.join(', ')}.`;
    case 'invalid_type':
      return `Give ${kinds[issue.expected] ?? issue.expected} here.`;
    case 'too_small':
      return 'Give at least one.';
    default:
      return undefined;
  }
}
