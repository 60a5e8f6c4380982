/** A page without what differs from one person to the next, as bytes, and what is put back between them. */
export type KeptPage = readonly { readonly bytes: Buffer; readonly then: Hole | null }[];

/** What differs: the content of the page, and until when it works. */
export interface OwnParts {
  readonly content: string;
  readonly until: string;
  readonly seconds: number;
}

type Hole = keyof OwnParts;

/**
 * Cuts what is one person's out of a page; null when its content is not there exactly once, so that nothing of it is
 * kept.
 */
export function cutPage(html: string, { content, until, seconds }: OwnParts): KeptPage | null {
  const [before, after, ...more] = html.split(content);
  if (before === undefined || after === undefined || more.length > 0) return null;
  const [start, end] = after.split(`data-seconds="${seconds}"`);
  if (start === undefined || end === undefined) return null;
  return [
    ...pieces(before, '', 'content'),
    ...pieces(`${start}data-seconds="`, until, 'seconds'),
    ...pieces(`"${end}`, until, null),
  ];
}

/** The text in the pieces between each `until`, with `last` after it. */
function pieces(text: string, until: string, last: Hole | null): KeptPage {
  const texts = until ? text.split(until) : [text];
  return texts.map((piece, index) => ({
    bytes: Buffer.from(piece),
    then: index < texts.length - 1 ? 'until' : last,
  }));
}

/** The page again, for somebody else. */
export function fillPage(page: KeptPage, own: OwnParts): Buffer<ArrayBuffer> {
  return Buffer.concat(
    page.flatMap(({ bytes, then }) => (then ? [bytes, Buffer.from(String(own[then]))] : [bytes])),
  );
}
