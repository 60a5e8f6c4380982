import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './project-node.mjs';

const sources = ['src', 'content', 'public', 'db', 'astro.config.mjs', 'tsconfig.json', 'package-lock.json'];
const stamp = join(root, 'dist', '.built');

/** The address of the server that the build makes. */
export const builtServer = pathToFileURL(join(root, 'dist', 'server', 'server.mjs')).href;

/**
 * Builds the site when a source has changed since the last build that succeeded.
 *
 * @returns {{ ok: true } | { ok: false, reason: string }} the reason is a sentence with its remedy
 */
export function ensureBuilt() {
  return isBuilt() ? { ok: true } : build();
}

/** True when the build was made from the sources as they are now. */
export function isBuilt() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(root);
}

/**
 * Builds the site, whether or not a source has changed. What Astro says is shown only when it fails.
 *
 * @returns {{ ok: true } | { ok: false, reason: string }}
 */
export function build() {
  console.log('Building the site, as its sources have changed.');
  // Taken before the build: a source that changes meanwhile must cause another.
  const before = fingerprint(root);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build'],
    {
      cwd: root,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
      encoding: 'utf8',
      maxBuffer: Infinity,
    },
  );
  if (status === 0) {
    writeFileSync(stamp, before);
    return { ok: true };
  }
  console.error(stdout + stderr);
  return { ok: false, reason: 'The site could not be built: mend what is named above, then try again.' };
}

/**
 * One value for the names and contents of all sources. Contents, as a checkout gives every file a new date.
 *
 * @param {string} folder the project's
 */
export function fingerprint(folder) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesUnder(folder, source))) {
    hash.update(`\0${file}\0`).update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex');
}

/**
 * @param {string} folder
 * @param {string} path
 * @returns {string[]} in a fixed order
 */
function filesUnder(folder, path) {
  const entry = statSync(join(folder, path), { throwIfNoEntry: false });
  if (entry === undefined) return [];
  if (!entry.isDirectory()) return [path];
  const names = readdirSync(join(folder, path)).sort();
  return names.flatMap((name) => filesUnder(folder, `${path}/${name}`));
}
