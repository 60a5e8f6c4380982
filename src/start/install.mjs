// Runs before anything is installed, on Node 20 or later: nothing here may import a package.
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { projectNode, root, run } from './project-node.mjs';

/**
 * Installs the packages of the lock file when they are missing or differ from it.
 *
 * @returns {Promise<{ ok: true } | { ok: false, reason: string }>} the reason is a sentence with its remedy
 */
export async function ensureInstalled() {
  if (isInstalled(root) && existsSync(projectNode)) return { ok: true };
  console.log('Installing packages. This takes about a minute the first time.');
  // Only Node's own script has to run. The others would compile what comes compiled already.
  const code = (await npm('ci', '--ignore-scripts')) || (await npm('rebuild', 'node'));
  if (code === 0 && existsSync(projectNode)) return { ok: true };
  return { ok: false, reason: code === 127 ? noNpm : notInstalled };
}

const noNpm = 'npm was not found: install Node.js, which brings it, from https://nodejs.org and try again.';
const notInstalled =
  'The packages could not be installed: check the internet connection and what npm says above, then try again.';

/** @type {(...args: string[]) => Promise<number>} */
function npm(...args) {
  // npm must not run on the Node that it is about to replace.
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const path = folders.filter((folder) => !folder.includes('node_modules')).join(delimiter);
  return run('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    env: { ...process.env, PATH: path },
    shell: process.platform === 'win32',
  });
}

/**
 * True when npm's own record of what it installed holds every package that the lock file asks for.
 *
 * @param {string} folder the project's
 */
export function isInstalled(folder) {
  const wanted = packagesIn(join(folder, 'package-lock.json'));
  const present = packagesIn(join(folder, 'node_modules', '.package-lock.json'));
  // Optional packages are left out where they are for another kind of machine.
  const needed = Object.entries(wanted).filter(([path, { optional }]) => path !== '' && !optional);
  return needed.every(([path, { version }]) => present[path]?.version === version);
}

/**
 * @param {string} path
 * @returns {Record<string, { version: string, optional?: boolean }>}
 */
function packagesIn(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}
