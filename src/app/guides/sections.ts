/** A part of a page: the words under one heading. */
export interface Section {
  /** Of the heading, so that links can lead to it. */
  readonly id: string;
  /** HTML, as a heading may hold marked words. */
  readonly title: string;
  readonly html: string;
}

/** Splits the HTML of a Markdown page at its headings of one level. What stands before the first is `before`. */
export function splitAtHeadings(html: string, level: 2 | 3): { before: string; sections: Section[] } {
  const headings = [...html.matchAll(new RegExp(`<h${level} id="([^"]*)">(.*?)</h${level}>`, 'gs'))];
  const sections = headings.map(({ 0: all, 1: id = '', 2: title = '', index }, at) => ({
    id,
    title,
    html: html.slice(index + all.length, headings[at + 1]?.index).trim(),
  }));
  return { before: html.slice(0, headings[0]?.index).trim(), sections };
}
