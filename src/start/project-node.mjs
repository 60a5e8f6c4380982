// Runs before anything is installed, on Node 20 or later: nothing here may import a package.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, wherever the command was given. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const binary = process.platform === 'win32' ? 'node.exe' : 'node';

/** The Node that the project brings along as a development dependency. */
export const projectNode = join(root, 'node_modules', 'node', 'bin', binary);

/** True when this process may run the project's TypeScript as it stands. */
export function isOnProjectNode() {
  return Number(process.versions.node.split('.')[0]) >= 24;
}

/** Starts this same command again under the project's own Node, and answers its exit code. */
export function againOnProjectNode() {
  return run(projectNode, process.argv.slice(1));
}

/**
 * Runs a command in the project's folder, sharing the terminal, and answers its exit code.
 * A request to stop goes on to the command, so that nothing is left running.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, options) {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  const pass = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal);
  for (const signal of signals) process.on(signal, pass);
  return new Promise((resolve) => {
    const end = (/** @type {number} */ code) => {
      for (const signal of signals) process.off(signal, pass);
      resolve(code);
    };
    child.once('error', () => end(127));
    child.once('exit', (code, signal) => end(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}
