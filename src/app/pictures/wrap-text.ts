/** Widths of letters in a wide sans-serif, as parts of the font size: in a narrower one lines break a little early. */
const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijl.,'|!:;]/, 0.32],
  [/[ frt"()-]/, 0.4],
  [/[mwMW]/, 0.95],
  [/[A-Z0-9]/, 0.68],
];
const otherwise = 0.62;
const bold = 1.13;

/** About how wide a text is in an SVG, in the units of `size`. */
export function textWidth(text: string, size: number): number {
  return (
    [...text].reduce(
      (sum, letter) => sum + (widths.find(([letters]) => letters.test(letter))?.[1] ?? otherwise),
      0,
    ) * size
  );
}

export function boldWidth(text: string, size: number): number {
  return textWidth(text, size) * bold;
}

/** Breaks a text into lines of at most `width`: SVG does not. A single long word stands alone. */
export function wrapText(text: string, width: number, size: number, measure = textWidth): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`, size) <= width)
      return [...lines.slice(0, -1), `${last} ${word}`];
    return [...lines, word];
  }, []);
}
