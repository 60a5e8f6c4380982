import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../src/start/project-node.mjs';

/** Every file under the given folders of the project, by its path from the root. */
export function filesIn(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length)),
  );
}

export function foldersIn(folder: string): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

export function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** What is kept at the top of the project: by Git's list, as a person may leave a note or a log there. */
export function atTheTop(): string[] {
  const { stdout } = spawnSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' });
  return [...new Set((stdout ?? '').split('\n').map((path) => path.split('/')[0]!))].filter(Boolean);
}
