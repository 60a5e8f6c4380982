import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface Load {
  readonly url: string;
  /** GET when left out. */
  readonly method?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** How many requests are open at any time, each on a connection that is kept. */
  readonly connections: number;
  /** How long is measured, after one second that is not. */
  readonly seconds: number;
  /** The processor that the generator keeps to, so that it does not disturb the server's. Linux only. */
  readonly core?: number;
}

export interface Measured {
  /** Successful answers a second. */
  readonly perSecond: number;
  /** The time within which 99 of 100 answers came, in milliseconds. */
  readonly p99: number;
  /** Answers with a status of 400 or more, and connections that broke. */
  readonly failures: number;
}

const client = fileURLToPath(new URL('load-client.ts', import.meta.url));

/**
 * Sends the same request again and again, and tells how fast the answers came. It runs in a process of its own:
 * the time it takes itself is not taken from what is measured.
 */
export async function load(wanted: Load): Promise<Measured> {
  const node = [process.execPath, client];
  const [command, ...args] =
    wanted.core === undefined ? node : ['taskset', '-c', String(wanted.core), ...node];
  const child = spawn(command!, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(wanted));
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`The load generator ended with ${code}.`);
  return JSON.parse(printed) as Measured;
}
