import { expect, test } from 'vitest';
import { readProcedures } from '../../src/content/procedures.ts';
import { pages } from './pages.ts';

const guides = pages();

test.each(readProcedures())(
  'the guide to $id, version $version has a part for each stage, in order',
  (procedure) => {
    const guide = guides.find(({ path }) => path === `procedures/${procedure.id}/${procedure.version}.md`);
    const stages = guide?.markdown.split('## The stages')[1]?.split(/^## /m)[0] ?? '';
    const parts = [...stages.matchAll(/^### (\w+ \d)/gm)].map((match) => match[1]);
    expect(parts).toEqual(procedure.stages.map(({ title }) => title.split(',')[0]));
  },
);
