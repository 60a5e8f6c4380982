import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { AstroIntegration } from 'astro';

const compress = promisify(brotliCompress);

const best = {
  params: {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
  },
};

/**
 * Writes `<file>.br` beside every text file of a folder, at the best quality that Brotli has: it costs too
 * much to do while somebody waits. Answers how many files it wrote.
 */
export async function precompressFolder(folder: string): Promise<number> {
  const files = globSync('**/*.{html,css,js,svg,json,ics,txt}', { cwd: folder });
  for (const file of files.map((name) => path.join(folder, name))) {
    await writeFile(`${file}.br`, await compress(await readFile(file), best));
  }
  return files.length;
}

/** Compresses what the build has made for browsers. */
export function precompress(): AstroIntegration {
  return {
    name: 'precompress',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(`${await precompressFolder(fileURLToPath(dir))} files compressed`);
      },
    },
  };
}
