import { describe, expect, test } from 'vitest';
import { javaArchive, lyingDocument, oldDocument, wordDocument } from '../../builders/some-archives.ts';
import { note, pdf as aPdf, photoWithPlace } from '../../builders/some-files.ts';
import { mp4, wav, webm } from '../../builders/some-sounds.ts';
import { foundIn } from './examined.ts';

const text = (words: string) => foundIn(Buffer.from(words));
const pdf = aPdf().buffer;
const sized = (length: number) => new Uint8Array(length);

describe('what a file is, is told by its content', () => {
  test('a PDF', async () => expect(await foundIn(pdf)).toBe('pdf'));
  test('a Word document', async () => expect(await foundIn(wordDocument())).toBe('docx'));
  test('an old Word document', async () => expect(await foundIn(oldDocument('WordDocument'))).toBe('doc'));
  test('plain text in any script', async () => expect(await text('Żółć, مرحبا, 😀\r\n\tend')).toBe('text'));
  test('a photo', async () => expect(await foundIn((await photoWithPlace()).buffer)).toBe('jpeg'));
  test('a recording as telephones make it', async () => expect(await foundIn(mp4('soun'))).toBe('m4a'));
  test('a recording in a box that films have too', async () =>
    expect(await foundIn(mp4('soun', 'mp42'))).toBe('m4a'));
  test('a recording as browsers make it', async () => expect(await foundIn(webm('A_OPUS'))).toBe('webm'));
  test('a plain recording', async () => expect(await foundIn(wav())).toBe('wav'));
});

describe('what cannot be kept is refused', () => {
  test('a file with nothing in it', async () => expect(await text('')).toBe('refused: empty'));
  test.each([
    ['a page', '<!DOCTYPE html><script>alert(1)</script>'],
    ['a page after spaces', ' \n<html>'],
    ['a drawing that can run a program', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a program', '\x7fELF\x02\x01\x01'],
    ['text with an unseen sign', 'Hello\u0000'],
    ['rich text', '{\\rtf1 hello}'],
  ])('%s', async (_what, words) => expect(await text(words)).toBe('refused: wrong-kind'));
  test('text that is not UTF-8', async () =>
    expect(await foundIn(Buffer.from([0x63, 0xe9, 0x0a]))).toBe('refused: wrong-kind'));
  test('an archive that is no document', async () =>
    expect(await foundIn(javaArchive())).toBe('refused: two-formats'));
  test('an old table', async () =>
    expect(await foundIn(oldDocument('Workbook'))).toBe('refused: wrong-kind'));
  test.each([
    ['of a telephone', mp4('vide')],
    ['of a browser', webm('V_VP9')],
  ])('a film %s', async (_whose, bytes) => expect(await foundIn(bytes)).toBe('refused: film'));
});

describe('a file that hides another one is refused', () => {
  test.each([
    ['a page in front of a PDF', Buffer.concat([Buffer.from('<html></html>\n'), pdf])],
    ['a page behind a PDF', Buffer.concat([pdf, Buffer.from('<script>alert(1)</script>')])],
    ['an archive behind a PDF', Buffer.concat([pdf, javaArchive()])],
    ['an archive behind text', Buffer.concat([note().buffer, javaArchive()])],
    ['an archive behind sound', Buffer.concat([wav(), javaArchive()])],
    ['something in front of a document', Buffer.concat([Buffer.from('PK\x03\x04'), wordDocument()])],
    ['something behind a document', Buffer.concat([wordDocument(), Buffer.from('more')])],
    ['a program in a document', wordDocument({ 'META-INF/MANIFEST.MF': sized(1), 'A.class': sized(1) })],
  ])('%s', async (_what, bytes) => expect(await foundIn(bytes)).toBe('refused: two-formats'));

  test('an archive behind a photo', async () => {
    const both = Buffer.concat([(await photoWithPlace()).buffer, javaArchive()]);
    expect(await foundIn(both)).toBe('refused: two-formats');
  });
});

describe('a document that would harm whoever opens it is refused', () => {
  test('with a macro', async () =>
    expect(await foundIn(wordDocument({ 'word/vbaProject.bin': sized(9) }))).toBe('refused: macros'));
  test('an old one with a macro', async () =>
    expect(await foundIn(oldDocument('WordDocument', '_VBA_PROJECT'))).toBe('refused: macros'));
  test('that grows a thousand times when it is opened', async () =>
    expect(await foundIn(wordDocument({ 'word/big.xml': sized(20_000_000) }))).toBe(
      'refused: unpacks-too-large',
    ));
  test('that says it is smaller than it is', async () =>
    expect(await foundIn(lyingDocument())).toBe('refused: damaged'));
  test('a large picture in it is no harm', async () => {
    const picture = Uint8Array.from({ length: 3_000_000 }, (_, index) => (index * 7919) % 251);
    expect(await foundIn(wordDocument({ 'word/media/image1.png': [picture, { level: 0 }] }))).toBe('docx');
  });
});

test('a PDF that was cut off is told as damaged', async () => {
  expect(await foundIn(pdf.subarray(0, 20))).toBe('refused: damaged');
});
