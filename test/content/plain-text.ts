/**
 * The words of a Markdown page as plain sentences, for measuring how hard they are to read.
 * Drops front matter, comments, heading marks, list marks, emphasis and link targets. Every block (heading, list item,
 * paragraph) becomes one line that starts with a capital and ends with a full stop: `text-readability` only sees a new
 * sentence after a stop, a space and a capital, and would else read a whole list as one long sentence.
 */
export function plainText(markdown: string): string {
  const body = markdown
    .replaceAll('\r\n', '\n')
    .replace(/^---\n.*?\n---\n/s, '')
    .replace(/<!--.*?-->/gs, '');
  return blocks(body).map(words).filter(Boolean).map(asSentence).join('\n');
}

/** Lines that belong together: a heading or list mark starts a new block, an empty line ends one. */
function blocks(body: string): string[] {
  const found = [''];
  for (const line of body.split('\n')) {
    const isMark = /^\s*(#{1,6}|[-*+]|\d+\.|>)\s/.test(line);
    if (isMark || line.trim() === '') found.push('');
    found.push(`${found.pop() ?? ''} ${line.trim()}`);
    if (line.startsWith('#')) found.push('');
  }
  return found;
}

function words(block: string): string {
  return block
    .trim()
    .replace(/^(#{1,6}|[-*+]|\d+\.|>)\s+/, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<(https?:\/\/|mailto:)([^>]+)>/g, '$2')
    .replace(/[*_`]/g, '')
    .trim();
}

function asSentence(block: string): string {
  const capital = block.charAt(0).toUpperCase() + block.slice(1);
  return /[.?!]$/.test(capital) ? capital : `${capital.replace(/[:;,]$/, '')}.`;
}
