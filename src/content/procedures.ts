import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { parse } from 'yaml';
import { inReadingOrder, type Procedures } from '../domain/procedure/versions.ts';
import { procedureSchema, type Procedure } from '../domain/procedure/schema.ts';

export const proceduresFolder = join(process.cwd(), 'content', 'procedures');

/**
 * Reads every definition, `content/procedures/<id>/<version>.yaml`. Throws one error that lists every fault
 * of every file as a sentence; a definition with a fault is never half used.
 */
export function readProcedures(folder = proceduresFolder): Procedures {
  const faults: string[] = [];
  const procedures = listFiles(folder).flatMap((file) => readOne(folder, file, faults));
  if (faults.length > 0) throw new Error(`The procedures cannot be read:\n${faults.join('\n')}`);
  return inReadingOrder(procedures);
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .sort();
}

function readOne(folder: string, file: string, faults: string[]): Procedure[] {
  const parsed = procedureSchema.safeParse(parse(readFileSync(join(folder, file), 'utf8')));
  if (!parsed.success) {
    faults.push(...sentences(file, parsed.error));
    return [];
  }
  const { id, version } = parsed.data;
  if (file !== join(id, `${version}.yaml`))
    faults.push(`${file}: says that it is ${id}, version ${version}. Move it to ${id}/${version}.yaml.`);
  return [parsed.data];
}

function sentences(file: string, error: z.ZodError): string[] {
  return error.issues.map((issue) => `${file}: ${issue.path.join('.') || 'the file'}: ${issue.message}.`);
}
