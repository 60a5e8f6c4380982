import type { FileKind } from '../../domain/evidence/kinds.ts';
import type { Found } from './word.ts';

/** Kinds of file that hold sound alone, by the extension that `file-type` gives. */
const sounds: Partial<Record<string, FileKind>> = {
  mp3: 'mp3',
  aac: 'aac',
  wav: 'wav',
  ogg: 'ogg',
  oga: 'ogg',
  opus: 'ogg',
  spx: 'ogg',
};
/** Kinds that may hold a film too: phones record sound into them. */
const boxes: Partial<Record<string, FileKind>> = { m4a: 'm4a', mp4: 'm4a', '3gp': 'm4a', webm: 'webm' };
const films = new Set(['mov', 'm4v', 'mkv', 'avi', 'ogv', 'mpg', '3g2', 'flv', 'asf']);

/** A recording; undefined for what is none. A film is refused: it is too large, and shows other people. */
export function soundIn(bytes: Buffer, extension: string): Found | undefined {
  const kind = sounds[extension];
  if (kind) return { kind };
  const box = boxes[extension];
  if (box) return hasFilm(bytes) ? { reason: 'film' } : { kind: box };
  return films.has(extension) ? { reason: 'film' } : undefined;
}

/** True when one of the tracks is a film: MP4 names it `vide` in its handler, WebM by a codec that begins with `V_`. */
function hasFilm(bytes: Buffer): boolean {
  for (let at = bytes.indexOf('hdlr'); at >= 0; at = bytes.indexOf('hdlr', at + 4))
    if (bytes.toString('latin1', at + 12, at + 16) === 'vide') return true;
  return ['V_VP', 'V_AV1', 'V_MPEG', 'V_THEORA', 'V_MS/'].some((codec) => bytes.includes(codec));
}
