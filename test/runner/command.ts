import { spawn } from 'node:child_process';
import { root } from '../../src/start/project-node.mjs';

/** Longer than any check takes on two slow cores: what is still running then is stuck. */
const LIMIT_MS = 18 * 60_000;

export type Finished = { code: number; output: string };

/**
 * Runs one of the project's tools on this Node and waits for its end.
 *
 * @param args the tool's script and its arguments
 * @param show `live` writes to the terminal as it goes, `kept` gives the text back in `output`
 */
export function command(
  args: string[],
  show: 'live' | 'kept',
  env: NodeJS.ProcessEnv = {},
): Promise<Finished> {
  const stdio = show === 'live' ? 'inherit' : 'pipe';
  const options = {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    timeout: LIMIT_MS,
  };
  const child = spawn(process.execPath, args, { ...options, stdio: ['ignore', stdio, stdio] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.once('close', (code, signal) => {
      const end = signal ? `Stopped by ${signal}, perhaps after ${LIMIT_MS / 60_000} minutes.\n` : '';
      resolve({ code: code ?? 1, output: output + end });
    });
  });
}
