/** What a PDF says about itself: its structure is not compressed, so plain text finds it. */
export function look(pdf: Uint8Array) {
  const text = Buffer.from(pdf).toString('latin1');
  const counts = [...text.matchAll(/\/Type \/Pages[^>]*?\/Count (\d+)/g)].map((match) => Number(match[1]));
  return {
    start: text.slice(0, 5),
    language: /\/Lang \(([^)]*)\)/.exec(text)?.[1],
    isMarked: /\/MarkInfo <<\s*\/Marked true/.test(text),
    hasStructure: text.includes('/StructTreeRoot'),
    saysUa: text.includes('<pdfuaid:part>1</pdfuaid:part>'),
    title: /<dc:title><rdf:Alt><rdf:li[^>]*>([^<]*)</.exec(text)?.[1],
    pages: Math.max(...counts),
    /** The parts that a screen reader names: headings, paragraphs, tables and their heads. */
    tags: new Set([...text.matchAll(/\/S \/(\w+)/g)].map((match) => match[1]!)),
  };
}
