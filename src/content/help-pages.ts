import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** A page that says where else to go: its id is its file name. */
export interface HelpPage {
  readonly id: string;
  readonly title: string;
  readonly href: string;
}

export type HelpPages = ReadonlyMap<string, HelpPage>;

const frontMatter = z.object({ title: z.string().min(1) });

/** Lists the help pages for adults in `content/help`, by their front matter. */
export function readHelpPages(folder = join(process.cwd(), 'content', 'help'), address = '/help'): HelpPages {
  const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
  return new Map(
    files.map((file) => readPage(folder, file, address)).map((page) => [page.id, page] as const),
  );
}

/** The same for young people: their own page where there is one, else the one for adults. */
export function readYoungHelpPages(folder = join(process.cwd(), 'content', 'help')): HelpPages {
  return new Map([...readHelpPages(folder), ...readHelpPages(join(folder, 'young'), '/young/help')]);
}

function readPage(folder: string, file: string, address: string): HelpPage {
  const head = /^---\n(.*?)\n---/s.exec(readFileSync(join(folder, file), 'utf8'))?.[1];
  const { title } = frontMatter.parse(parse(head ?? ''));
  const id = file.replace(/\.md$/, '');
  return { id, title, href: `${address}/${id}` };
}
