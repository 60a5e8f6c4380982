import sharp, { type Sharp } from 'sharp';
import type { FileKind } from '../../domain/evidence/kinds.ts';
import type { Unfit } from '../../ports/file-inspector.ts';

/** A picture written anew, or why it cannot be. */
export type Drawn =
  | { readonly kind: FileKind; readonly content: Buffer }
  | { readonly reason: Extract<Unfit, 'damaged' | 'picture-too-large'> };

/** More than any phone takes by itself, in pixels: all frames of a moving picture together. */
const mostPixels = 50_000_000;
/** The largest file that is kept, in bytes: a picture without loss may grow beyond it. */
const largest = 20 * 1024 * 1024;
const quality = 88;

sharp.cache(false);
sharp.concurrency(1);

const formats: Partial<Record<string, FileKind>> = {
  jpg: 'jpeg',
  png: 'png',
  apng: 'png',
  webp: 'webp',
  gif: 'gif',
  avif: 'jpeg',
};

/** True for the kinds of picture that can be kept, by the extension that `file-type` gives. */
export function isPicture(extension: string): boolean {
  return extension in formats || extension === 'heic';
}

/**
 * Draws a picture anew, the right way up: nothing of the old file is left but what can be seen, so no place, time or
 * camera, and nothing that hid behind it. A HEIC becomes a JPEG, which every browser shows.
 */
export async function drawAnew(bytes: Buffer, extension: string): Promise<Drawn> {
  try {
    return extension === 'heic' ? await fromHeic(bytes) : await fromOthers(bytes, formats[extension]!);
  } catch {
    // The decoders say why in many ways, and quote the file: nobody can do anything about it but choose another.
    return { reason: 'damaged' };
  }
}

async function fromHeic(bytes: Buffer): Promise<Drawn> {
  const { default: decode } = await import('heic-decode');
  const [first] = await decode.all({ buffer: bytes });
  if (!first) return { reason: 'damaged' };
  if (first.width * first.height > mostPixels) return { reason: 'picture-too-large' };
  const { data, width, height } = await first.decode();
  return written(sharp(data, { raw: { width, height, channels: 4 }, limitInputPixels: mostPixels }), 'jpeg');
}

async function fromOthers(bytes: Buffer, kind: FileKind): Promise<Drawn> {
  const { width, height, pages = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata();
  if (width * height * pages > mostPixels) return { reason: 'picture-too-large' };
  const options = { limitInputPixels: mostPixels, failOn: 'error', animated: pages > 1 } as const;
  const picture = sharp(bytes, options);
  return written(pages > 1 ? picture : picture.autoOrient(), kind);
}

async function written(picture: Sharp, kind: FileKind): Promise<Drawn> {
  const content = await inFormat(picture, kind);
  if (content.length <= largest) return { kind, content };
  return { kind: 'jpeg', content: await inFormat(picture, 'jpeg') };
}

function inFormat(picture: Sharp, kind: FileKind): Promise<Buffer> {
  if (kind === 'png') return picture.clone().png().toBuffer();
  if (kind === 'webp') return picture.clone().webp({ quality }).toBuffer();
  if (kind === 'gif') return picture.clone().gif().toBuffer();
  return picture.clone().flatten({ background: '#ffffff' }).jpeg({ quality }).toBuffer();
}
