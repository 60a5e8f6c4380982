/** A piece of a sentence; with `href` where it can be called, written to or opened. */
export interface TextPart {
  readonly text: string;
  readonly href: string | null;
}

const reachable = /(\b0\d{2,4}(?: \d{3,4}){1,2}\b|\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b)/;

/** Splits a sentence of ours at its telephone numbers and e-mail addresses, so that they can be links. */
export function linkedText(sentence: string): TextPart[] {
  return sentence.split(reachable).flatMap((text, index) => {
    if (text === '') return [];
    return { text, href: index % 2 === 0 ? null : hrefOf(text) };
  });
}

function hrefOf(text: string): string {
  return text.includes('@') ? `mailto:${text}` : `tel:${text.replaceAll(' ', '')}`;
}
