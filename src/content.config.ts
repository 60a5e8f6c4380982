import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { guideSchema } from './content/guide-schema.ts';
import { handbookSchema } from './content/handbook-schema.ts';
import { helpSchema } from './content/help-schema.ts';

/** All Markdown below a folder of `content`. The id of a page is its path, without the ending. */
const markdownIn = (folder: string) =>
  glob({
    base: `./content/${folder}`,
    pattern: '**/*.md',
    generateId: ({ entry }) => entry.replace(/\.md$/, ''),
  });

export const collections = {
  guides: defineCollection({ loader: markdownIn('procedures'), schema: guideSchema }),
  help: defineCollection({ loader: markdownIn('help'), schema: helpSchema }),
  handbook: defineCollection({ loader: markdownIn('handbook'), schema: handbookSchema }),
};
