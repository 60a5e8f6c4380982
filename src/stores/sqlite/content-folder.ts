import { randomBytes } from 'node:crypto';
import { createReadStream, mkdirSync } from 'node:fs';
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';

/**
 * The content of files, each under a random id in a folder that only the user who runs the service may read. What is
 * still coming in lies beside them.
 */
export function makeContentFolder(folder: string) {
  const incoming = join(folder, 'incoming');
  mkdirSync(incoming, { recursive: true, mode: 0o700 });
  const pathOf = (id: string) => join(folder, id);
  return {
    place: () => join(incoming, randomBytes(16).toString('hex')),
    /** Takes a file over. When this answers, its content survives a power cut. */
    async keep(id: string, path: string): Promise<void> {
      await synced(path);
      await rename(path, pathOf(id));
      await synced(folder);
    },
    async read(id: string, range?: { start: number; end: number }) {
      const handle = await open(pathOf(id));
      const stream = createReadStream('', { ...range, fd: handle });
      return Readable.toWeb(stream) as ReadableStream<Uint8Array>;
    },
    remove: (id: string) => rm(pathOf(id), { force: true }),
    /** Removes what was last written before `time` and is not `wanted`; of what is still coming in, everything. */
    async sweep(time: number, isWanted: (id: string) => boolean): Promise<void> {
      for (const name of await readdir(incoming)) await removeIfOld(join(incoming, name), time);
      for (const { name } of (await readdir(folder, { withFileTypes: true })).filter((one) => one.isFile()))
        if (!isWanted(name)) await removeIfOld(pathOf(name), time);
    },
  };
}

/** Writes out what the machine may still hold back. */
async function synced(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function removeIfOld(path: string, time: number): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found && found.mtimeMs < time) await rm(path, { force: true });
}
