import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, the longest first: what starts last keeps everything waiting. */
export const longest = [
  'test/e2e/complaint/talking.test.ts',
  'test/e2e/complaint/five-procedures.test.ts',
  'test/e2e/complaint/five-procedures-without-javascript.test.ts',
  'test/e2e/complaint/advocate.test.ts',
  'test/e2e/complaint/following.test.ts',
  'test/e2e/staff/roles.test.ts',
  'test/e2e/complaint/key-in.test.ts',
  'test/e2e/complaint/messages.test.ts',
];

/** Starts browser tests before unit tests, and the longest of them first; the others as Vitest would, by size. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    return usual.toSorted((left, right) => rank(left) - rank(right));
  }
}

function rank({ moduleId }: TestSpecification): number {
  const place = longest.findIndex((file) => moduleId.endsWith(file));
  if (place >= 0) return place;
  return moduleId.includes('/test/e2e/') ? longest.length : longest.length + 1;
}
