import { beforeAll, describe, expect, test } from 'vitest';
import { makePrinter } from '../../../src/files/pdf/printer.ts';
import { readFonts } from '../../../src/files/pdf/fonts.ts';
import type { LetterPaper, Papers, Printer, PrintSize } from '../../../src/ports/printer.ts';
import { look } from './look.ts';
import { allPapers } from './papers.ts';

let printer: Printer;
beforeAll(() => void (printer = makePrinter()));

const sizes: readonly PrintSize[] = ['normal', 'large'];
const letter = (text: string): LetterPaper => ({
  ...allPapers('Words').letter,
  parts: [{ heading: 'What they wrote to you', paragraphs: [text] }],
});

/** Commands of the typesetter, ways out of strings, and signs that fonts do not have. */
const hostile = [
  '#panic("read as a command")',
  '#read("/etc/passwd") #include "page.typ" #import "page.typ": *',
  '$ sum_(k=0)^n k $ *bold _both* `raw ```',
  '@nobody <label> \\ \\u{41} // not a comment /* nor this',
  '"] ) } #] {{ }} "\' sys.inputs #eval("1")',
  '= Heading\n- list\n+ numbered\n/ term: words',
  'السلام عليكم ورحمة الله وبركاته',
  'שלום (abc) 123',
  '😀❤️🙏👨‍👩‍👧 日本語 \u{10FFFF}\uE000\uD800\uFFFE',
  'a\u0301\u0301\u0301 ক\u0301 \u200d\u200c \u202e\u2066 \u0000\u0007',
  '\n\n\n',
  ' ',
];

describe.each(sizes)('in %s print', (size) => {
  test.each(Object.keys(allPapers('')) as (keyof Papers)[])(
    'the %s is tagged PDF/UA with its language and a neutral title',
    async (name) => {
      const about = look(await printer.print(name, allPapers('Words')[name], size));
      expect(about).toMatchObject({
        ...{ start: '%PDF-', language: 'en-GB', isMarked: true, hasStructure: true, saysUa: true },
        title: 'Document',
      });
      expect([...about.tags]).toEqual(expect.arrayContaining(['Document', 'H1', 'H2', 'P']));
    },
  );

  test.each(hostile)(
    'words are shown and never obeyed, in every place of every document: %j',
    async (text) => {
      const papers = allPapers(text);
      for (const name of Object.keys(papers) as (keyof Papers)[]) {
        const { start, pages } = look(await printer.print(name, papers[name], size));
        expect(start).toBe('%PDF-');
        expect(pages).toBeGreaterThan(0);
      }
    },
  );

  test('ten thousand characters take as many pages as they need, with spaces or without', async () => {
    const spaced = look(await printer.print('letter', letter('Nobody let me speak. '.repeat(500)), size));
    const unspaced = look(await printer.print('letter', letter('W'.repeat(10_000)), size));
    expect(spaced.pages).toBeGreaterThanOrEqual(size === 'large' ? 7 : 3);
    expect(unspaced.pages).toBeGreaterThanOrEqual(size === 'large' ? 9 : 4);
  });
});

test('large print takes more room than normal print', async () => {
  const text = 'Nobody let me speak. '.repeat(300);
  const [normal, large] = await Promise.all(sizes.map((size) => printer.print('letter', letter(text), size)));
  expect(look(large!).pages).toBeGreaterThan(look(normal!).pages);
});

test('a table has heads that a screen reader can name', async () => {
  const { tags } = look(await printer.print('timetable', allPapers('Words').timetable, 'normal'));
  expect([...tags]).toEqual(expect.arrayContaining(['Table', 'TR', 'TH', 'TD']));
});

test('the same words make the same document', async () => {
  const [first, second] = [
    await printer.print('letter', letter('a'), 'normal'),
    await printer.print('letter', letter('a'), 'normal'),
  ];
  expect(Buffer.compare(first, second)).toBe(0);
});

test('every character that a font says it has can be printed', async () => {
  const all = readFonts().characters.flatMap((codes) => [...codes]);
  const text = all.map((code) => String.fromCodePoint(code)).join(' ');
  expect(look(await printer.print('letter', letter(text), 'normal')).start).toBe('%PDF-');
});

test('a template that cannot be used fails without quoting what people wrote', async () => {
  const broken = { ...letter('secret words'), partnership: { name: 'A', colour: 'secret colour' } };
  await expect(printer.print('letter', broken, 'normal')).rejects.toThrow(
    /^content\/letters\/letter\.typ made no PDF\. [^"]*$/,
  );
  await expect(printer.print('letter', broken, 'normal')).rejects.not.toThrow(/secret/);
});
