import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { root } from '../../src/start/project-node.mjs';

export interface Running {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a server of ours on one processor and waits for the line with its address. */
export async function startOnOneCore(file: string, environment: Record<string, string>): Promise<Running> {
  const env = {
    PATH: process.env['PATH'],
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: '0',
    ...environment,
  };
  const child = spawn('taskset', ['-c', '0', process.execPath, file], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { url: await address(child, file), stop: () => stop(child) };
}

/** Runs a command to its end; throws when it fails. */
export async function run(
  command: string,
  args: readonly string[],
  environment: Record<string, string>,
): Promise<void> {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}.`);
}

function address(child: ChildProcess, file: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.once('close', () => reject(new Error(`${file} ended before it listened.`)));
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const url = /^Listening on (http:\/\/\S+)\n/m.exec(printed)?.[1];
      if (url) resolve(url);
    });
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'close');
}
