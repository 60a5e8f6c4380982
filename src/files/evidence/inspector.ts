import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FileInspector, Inspected } from '../../ports/file-inspector.ts';

/** Read as it stands, by the built server too. */
const workerFile = join(process.cwd(), 'src', 'files', 'evidence', 'inspect-worker.ts');
/** The longest that a look at one file may take, in milliseconds. */
const longest = 60_000;

/**
 * Looks at files one after the other, each in a thread of its own: a picture takes a second or two, in which pages are
 * still answered, and what a decoder does wrong ends with its thread. Nothing of it is loaded before the first file.
 */
export function makeInspector(): FileInspector {
  let last: Promise<unknown> = Promise.resolve();
  return {
    inspect(path) {
      const next = last.then(() => lookAt(path));
      last = next;
      return next;
    },
  };
}

function lookAt(path: string): Promise<Inspected> {
  return new Promise((resolve) => {
    const worker = new Worker(workerFile, { workerData: path });
    const timer = setTimeout(() => void worker.terminate(), longest);
    worker.once('message', resolve);
    // Its words may quote the file, so they are not logged. What ended without an answer is damaged.
    worker.once('error', ({ name }) => console.error(`A look at a file ended with ${name}.`));
    worker.once('exit', () => {
      clearTimeout(timer);
      resolve({ ok: false, reason: 'damaged' });
    });
  });
}
