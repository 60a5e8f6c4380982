import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../src/start/project-node.mjs';

export type TestServer = {
  /** Where it listens, without a slash at the end. */
  url: string;
  /** Asks it to stop as a host would (SIGTERM), waits for its end and removes its data. */
  stop: () => Promise<void>;
  /** Where it keeps its data. */
  folder: string;
  /** What time it believes it is, in milliseconds since 1970. */
  now: () => number;
  /** All it has printed so far. */
  output: () => string;
};

const START_LIMIT_MS = 90_000;
const STOP_LIMIT_MS = 10_000;

/**
 * Starts the built server on a free port with a data folder of its own.
 *
 * @param env more settings; a `DATA_DIR` given here is the caller's to remove, so that a restart can be tested
 */
export async function startServer(env: Record<string, string> = {}): Promise<TestServer> {
  const data = mkdtempSync(join(tmpdir(), 'test-server-'));
  // Nothing else of this environment: Vitest has a BASE_URL of its own, and the machine may have settings.
  const settings = {
    PATH: process.env['PATH'],
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: '0',
    DATA_DIR: data,
    DIST_DIR: 'dist',
    ...env,
  };
  const child = spawn(process.execPath, [join(settings.DIST_DIR, 'server', 'server.mjs')], {
    cwd: root,
    env: settings,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  }
  // A test run that is cut short must not leave a server behind.
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  const stop = async () => {
    await ended(child);
    process.off('exit', kill);
    rmSync(data, { recursive: true, force: true });
  };
  try {
    const now = () => Number(env['FROZEN_TIME'] ?? Date.now());
    const url = await address(child, () => printed);
    return { url, stop, folder: settings.DATA_DIR, now, output: () => printed };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Waits for the line that gives the address. */
function address(child: ChildProcess, printed: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => {
      clearTimeout(timer);
      reject(new Error(`The server ${why}; is it built (npm run build)? It printed:\n${printed()}`));
    };
    const timer = setTimeout(fail, START_LIMIT_MS, 'did not start in time');
    child.once('close', () => fail('ended before it listened'));
    child.stdout?.on('data', () => {
      const url = /^Listening on (http:\/\/\S+?)\/?$\n/m.exec(printed())?.[1];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve(url);
    });
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
  await closed;
  clearTimeout(timer);
}
