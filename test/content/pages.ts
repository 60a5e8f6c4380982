import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const content = fileURLToPath(new URL('../../content/', import.meta.url));

/** A guide or a help page: its path under `content`, its front matter and its whole Markdown. */
export interface Page {
  readonly path: string;
  readonly about: Readonly<Record<string, unknown>>;
  readonly markdown: string;
}

/** Every guide and help page, by path, as it stands on disk. */
export function pages(): Page[] {
  const paths = globSync(['procedures/*/*.md', 'help/**/*.md'], { cwd: content });
  return paths.sort().map(read);
}

function read(path: string): Page {
  const markdown = readFileSync(`${content}${path}`, 'utf8');
  const matter = /^---\n(.*?)\n---\n/s.exec(markdown)?.[1];
  if (matter === undefined) throw new Error(`content/${path} has no front matter: start it with --- lines`);
  return { path, about: parse(matter), markdown };
}
