import { cruise, type ICruiseResult, type IViolation } from 'dependency-cruiser';
import { forbidden } from './dependency-rules.mjs';

/** Follows every import of src, db and test under a folder, and answers what the dependency rules forbid. */
export async function violationsIn(baseDir: string, folders: string[]): Promise<IViolation[]> {
  const { output } = await cruise(folders, {
    baseDir,
    ruleSet: { forbidden },
    validate: true,
    // Type imports count too.
    tsPreCompilationDeps: true,
    doNotFollow: 'node_modules',
    exclude: '(^|/)dist/',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  });
  return (output as ICruiseResult).summary.violations;
}

/** A sentence with file, offence and remedy. */
export function sentence({ rule, from, to }: IViolation): string {
  const comment = forbidden.find(({ name }) => name === rule.name)?.comment;
  return `${from} imports ${to} (${rule.name}). ${comment}`;
}
