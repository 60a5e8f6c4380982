import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Procedures } from '../domain/procedure/versions.ts';
import {
  letterKinds,
  letterTemplateSchema,
  placesOf,
  type LetterKind,
  type LetterTemplate,
  type LetterTemplates,
} from '../journeys/letter-template.ts';

/**
 * Reads every letter: `content/letters/<kind>.yaml`, and those of one procedure, version or stage, such as
 * `<procedure>/<version>/<kind>.<stage>.yaml`. Throws one error with a sentence for every fault: the file, the place, the remedy.
 */
export function readLetterTemplates(
  procedures: Procedures,
  folder = join(process.cwd(), 'content', 'letters'),
): LetterTemplates {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.yaml'),
  );
  const faults: string[] = [];
  const templates = new Map<string, LetterTemplate>();
  for (const file of files.sort()) {
    const address = file.replace(/\.yaml$/, '').replaceAll('\\', '/');
    const fault = addressFault(address, procedures);
    if (fault) faults.push(`content/letters/${file}: ${fault}`);
    else readOne(folder, file, address, { templates, faults });
  }
  for (const kind of letterKinds)
    if (!files.includes(`${kind}.yaml`))
      faults.push(`content/letters/${kind}.yaml is missing. Write this letter, for adults and young people.`);
  if (faults.length > 0) throw new Error(`The letters cannot be used:\n${faults.join('\n')}`);
  return templates;
}

function readOne(
  folder: string,
  file: string,
  address: string,
  { templates, faults }: { templates: Map<string, LetterTemplate>; faults: string[] },
): void {
  const parsed = letterTemplateSchema.safeParse(parse(readFileSync(join(folder, file), 'utf8')));
  if (!parsed.success) {
    faults.push(
      ...parsed.error.issues.map(
        ({ path, message }) => `content/letters/${file}: ${path.join('.') || 'the file'}: ${message}.`,
      ),
    );
    return;
  }
  faults.push(
    ...placeFaults(kindOf(address), parsed.data).map((fault) => `content/letters/${file}: ${fault}`),
  );
  templates.set(address, parsed.data);
}

/** Procedure, version, kind, stage. */
const place = /^(?:([^/]+)\/(?:([^/]+)\/)?)?([^./]+)(?:\.([^/]+))?$/;

/** Why no letter has this address; null when one has. */
function addressFault(address: string, procedures: Procedures): string | null {
  const [, id, version, kind = '', stage] = place.exec(address) ?? [];
  if (!letterKinds.some((one) => one === kind))
    return `no step sends a letter of that name. Name it after one of: ${letterKinds.join(', ')}.`;
  if (!id)
    return stage ? 'a letter for one stage belongs in the folder of its procedure. Move it there.' : null;
  const ofFolder = procedures.filter((one) => one.id === id);
  if (ofFolder.length === 0) return `there is no procedure ${id}. Name the folder as in content/procedures.`;
  if (version && !ofFolder.some((one) => one.version === version))
    return `${id} has no version ${version}. Name the folder as in content/procedures.`;
  const isStage = ofFolder.some(({ stages }) => stages.some((one) => one.id === stage));
  return stage && !isStage ? `${id} has no stage ${stage}. Correct the name of the file.` : null;
}

function kindOf(address: string): LetterKind {
  const name = address.split('/').at(-1)!.split('.')[0];
  return letterKinds.find((kind) => kind === name)!;
}

function placeFaults(kind: LetterKind, template: LetterTemplate): string[] {
  const known = placesOf(kind);
  const unused = neededBy(kind).filter((name) => !isInEach(template, `{${name}}`));
  const missing = unused.map((name) => `{${name}} must stand in the text for every reader.`);
  const wrong = wordsOf(template).flatMap(([audience, words]) =>
    (['heading', 'text'] as const).flatMap((part) => {
      const used = words[part].matchAll(/\{([^{}]*)\}/g);
      return [...used]
        .filter(([, name]) => !known.includes(name!) || (part === 'heading' && name !== 'stage'))
        .map(
          ([whole]) =>
            `${audience}.${part}: nothing fills ${whole}. Use one of ${part === 'heading' ? '{stage}' : known.map((one) => `{${one}}`).join(', ')}, or [words in brackets] for staff.`,
        );
    }),
  );
  return [...missing, ...wrong];
}

/** An outcome that asks for this letter asks for what it says. */
function neededBy(kind: LetterKind): readonly string[] {
  return kind === 'remedy' ? ['wrong', 'remedy'] : [];
}

function isInEach(template: LetterTemplate, place: string): boolean {
  return wordsOf(template).every(([, { text }]) => text.includes(place));
}

/** The words for each reader who has their own. */
function wordsOf({ adult, young, professional }: LetterTemplate) {
  return Object.entries({ adult, young, ...(professional && { professional }) });
}
