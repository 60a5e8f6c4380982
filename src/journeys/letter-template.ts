import { z } from 'zod';
import type { Role } from '../domain/procedure/ids.ts';
import type { StepEvent } from '../domain/procedure/stage.ts';

/** Steps that write to the family. */
export const stepLetters = [
  'acknowledged',
  'meeting-offered',
  'restorative-offered',
  'outcome-sent',
  'reconvened',
] as const satisfies readonly StepEvent[];

/** Everything that a letter can be about: the steps, and what is decided and told beside them. */
export const letterKinds = [
  ...stepLetters,
  ...(['acceptance', 'appointment', 'no-appointment', 'challenge', 'delay', 'remedy'] as const),
] as const;
export type LetterKind = (typeof letterKinds)[number];

const always = [
  'name',
  'reference',
  'conferenceDate',
  'stage',
  'decidedBy',
  'advocate',
  'ombudsman',
  'next',
  'rule',
];
const ofKind: Record<LetterKind, readonly string[]> = {
  acknowledged: ['issues'],
  'meeting-offered': ['appointment'],
  'restorative-offered': [],
  'outcome-sent': ['result', 'meeting'],
  reconvened: [],
  acceptance: ['decision', 'reasons'],
  appointment: ['appointment'],
  'no-appointment': ['without', 'reasons'],
  challenge: ['decision', 'reasons'],
  delay: ['delay', 'reasons'],
  remedy: ['wrong', 'remedy'],
};

/** The places that a letter may have which the case fills. */
export function placesOf(kind: LetterKind): readonly string[] {
  return [...always, ...ofKind[kind]];
}

const wordsSchema = z.strictObject({
  heading: z.string().describe('The heading of the letter; {stage} stands for the stage'),
  text: z
    .string()
    .describe(
      'The letter. {name} is filled from the case, [words in brackets] by staff, "# " makes a heading',
    ),
});

/** A letter as it is before the case fills it, for each reader. */
export const letterTemplateSchema = z.strictObject({
  adult: wordsSchema,
  young: wordsSchema,
  professional: wordsSchema.optional().describe('For a professional, where it is not as for adults'),
});
export type LetterTemplate = z.infer<typeof letterTemplateSchema>;
export type LetterWords = LetterTemplate['adult'];

/** By address: `outcome-sent`, `durham/outcome-sent`, `durham/outcome-sent.stage-1` or `durham/dscp/outcome-sent.stage-1`. */
export type LetterTemplates = ReadonlyMap<string, LetterTemplate>;

/** The letter for a stage of a version, else for the version, for a stage of the procedure, for the procedure, for all. */
export function templateFor(
  templates: LetterTemplates,
  kind: LetterKind,
  { procedure, version, stage }: { procedure: string; version: string; stage: string },
): LetterTemplate {
  const folders = [`${procedure}/${version}/`, `${procedure}/`];
  const addresses = [...folders.flatMap((folder) => [`${folder}${kind}.${stage}`, `${folder}${kind}`]), kind];
  const found = addresses.map((address) => templates.get(address)).find((one) => one !== undefined);
  if (!found)
    throw new Error(`content/letters/${kind}.yaml is not there. Write the letter for all procedures.`);
  return found;
}

/** The words of a letter for who reads it. */
export function letterWords(
  { adult, young, professional }: LetterTemplate,
  { isYoung, role }: { readonly isYoung: boolean; readonly role: Role },
): LetterWords {
  if (role === 'professional') return professional ?? adult;
  return isYoung ? young : adult;
}
