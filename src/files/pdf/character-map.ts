/**
 * The characters that a font has a sign for, as code points: from its table `cmap`, in format 12 or else format 4,
 * which all TrueType and OpenType fonts of today have. Throws for a file that is no such font.
 * https://learn.microsoft.com/typography/opentype/spec/cmap
 */
export function characterMap(font: Buffer): ReadonlySet<number> {
  const table = tableAt(font);
  const count = font.readUInt16BE(table + 2);
  const subtables = Array.from({ length: count }, (_, n) => table + font.readUInt32BE(table + 8 + 8 * n));
  const withFormat = (format: number) => subtables.find((at) => font.readUInt16BE(at) === format);
  const [full, basic] = [withFormat(12), withFormat(4)];
  if (full !== undefined) return new Set(inGroups(font, full));
  if (basic !== undefined) return new Set(inSegments(font, basic));
  throw new Error('This font says nowhere which characters it has.');
}

function tableAt(font: Buffer): number {
  for (let record = 12; record < 12 + 16 * font.readUInt16BE(4); record += 16) {
    if (font.toString('latin1', record, record + 4) === 'cmap') return font.readUInt32BE(record + 8);
  }
  throw new Error('This is no font: it has no table of characters.');
}

/** Format 12: groups of characters that follow one another. */
function* inGroups(font: Buffer, at: number): Generator<number> {
  const count = font.readUInt32BE(at + 12);
  for (let group = at + 16; group < at + 16 + 12 * count; group += 12) {
    for (let code = font.readUInt32BE(group); code <= font.readUInt32BE(group + 4); code += 1) yield code;
  }
}

/** Format 4: segments, where a sign of number 0 means that there is none. */
function* inSegments(font: Buffer, at: number): Generator<number> {
  const size = font.readUInt16BE(at + 6);
  const [ends, starts, deltas, offsets] = [at + 14, at + 16 + size, at + 16 + 2 * size, at + 16 + 3 * size];
  for (let n = 0; n < size; n += 2) {
    const start = font.readUInt16BE(starts + n);
    const offset = font.readUInt16BE(offsets + n);
    for (let code = start; code <= Math.min(font.readUInt16BE(ends + n), 0xfffe); code += 1) {
      const index = offset === 0 ? code : font.readUInt16BE(offsets + n + offset + 2 * (code - start));
      if (index !== 0 && (index + font.readUInt16BE(deltas + n)) % 0x10000 !== 0) yield code;
    }
  }
}
