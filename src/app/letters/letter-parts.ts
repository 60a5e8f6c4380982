import type { SentLetter } from '../../domain/complaint/sent-letter.ts';
import type { LetterPaper, PaperPart } from '../../ports/printer.ts';

/** The text of a letter in parts: a line that begins with "# " is a heading, every other line a paragraph. */
export function letterParts(text: string): PaperPart[] {
  const parts: { heading: string; paragraphs: string[] }[] = [];
  for (const line of text.split('\n')) {
    const words = line.trim();
    if (words.startsWith('# ')) parts.push({ heading: words.slice(2).trim(), paragraphs: [] });
    else if (words !== '') (parts.at(-1) ?? first(parts)).paragraphs.push(words);
  }
  return parts;
}

function first(parts: { heading: string; paragraphs: string[] }[]) {
  const part = { heading: '', paragraphs: [] };
  parts.push(part);
  return part;
}

/** The text without the signs that make headings. */
export function withoutMarks(text: string): string {
  return text.replace(/^# /gm, '');
}

/** A letter as it was sent, for the page and for print. `notice`: that it no longer counts; null while it does. */
export function sentPaper(letter: SentLetter, notice: string | null): LetterPaper {
  const { title, partnership, heading, lines, signed, text } = letter;
  return { title, partnership, heading, about: lines, notice, parts: letterParts(text), signed };
}
