import { plainText } from './plain-text.ts';

const notRead = /<(svg|table|nav|script|template)\b.*?<\/\1>/gs;
const endsASentence =
  /<\/?(?:p|li|h[1-6]|dt|dd|div|section|ul|ol|dl|br|button)\b[^>]*>|<a\b[^>]*role="button"[^>]*>/g;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

/**
 * The words of the main part of a built page as plain sentences, for measuring how hard they are to read. Every
 * paragraph, list item, heading, term and meaning ends a sentence. Tables, pictures and the list of contents
 * are left out: they are not read as sentences.
 */
export function pageText(html: string): string {
  const main = /<main\b.*?<\/main>/s.exec(html)?.[0];
  if (main === undefined) throw new Error('The page has no main part.');
  const lines = main
    .replace(notRead, '')
    .replace(/\s+/g, ' ')
    .replace(endsASentence, '\n\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#?\w+);/g, (all, name: string) => entities[name] ?? all);
  return plainText(lines);
}
