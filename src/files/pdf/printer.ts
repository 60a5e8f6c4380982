import { join } from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Printer } from '../../ports/printer.ts';
import { readFonts, type Fonts } from './fonts.ts';
import { gap, printable } from './printable.ts';

/**
 * Makes PDFs with Typst from the templates in `content/letters`. What people wrote is handed over as data, and a
 * template only ever shows it: nothing in it can be taken for a command. The compiler starts with the first document.
 */
export function makePrinter(folder = join(process.cwd(), 'content', 'letters')): Printer {
  let started: Promise<{ compiler: NodeCompiler; fonts: Fonts }> | undefined;
  return {
    async print(name, paper, size, attachments = []) {
      const { compiler, fonts } = await (started ??= start(folder));
      const data = JSON.stringify(paper, (_key, value: unknown) =>
        typeof value === 'string' ? printable(value, fonts.characters) : value,
      );
      const inputs = { data, size, gap: data.includes(gap) ? gap : '' };
      const shadows = attachments.map(({ path, bytes }) => ({ path: join(folder, 'with', path), bytes }));
      try {
        // They are never on the disk.
        for (const { path, bytes } of shadows) compiler.mapShadow(path, Buffer.from(bytes));
        const pdf = compiler.pdf(
          { mainFilePath: join(folder, `${name}.typ`), inputs },
          { pdfStandard: 'ua-1' },
        );
        return new Uint8Array(pdf);
      } catch {
        // The compiler's message quotes what people wrote: it must not reach a log.
        throw new Error(`content/letters/${name}.typ made no PDF. Print its words alone to see why.`);
      } finally {
        for (const { path } of shadows) compiler.unmapShadow(path);
        // It would keep what people wrote, to be quicker by a millisecond should the same be printed again.
        compiler.evictCache(0);
      }
    },
  };
}

async function start(folder: string) {
  const { NodeCompiler: Compiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const fonts = readFonts();
  const compiler = Compiler.create({ workspace: folder, fontArgs: [{ fontBlobs: [...fonts.files] }] });
  return { compiler, fonts };
}
