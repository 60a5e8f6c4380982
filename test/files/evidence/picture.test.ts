import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { photoWithPlace } from '../../builders/some-files.ts';
import { foundIn, keptOf } from './examined.ts';

/** 40 dots wide and 20 high: red on the left, green on the right. With the place where it was taken. */
const heic = readFileSync(new URL('photo.heic', import.meta.url));
const draw = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#cc0000' }, limitInputPixels: false });

/** A PNG of that size in a few bytes: it says how large it is, and has nothing of it. */
function hollowPng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(100))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const inside = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc(inside));
  return Buffer.concat([length, inside, sum]);
}

function crc(bytes: Buffer): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return (rest ^ 0xffffffff) >>> 0;
}

describe('where and when a picture was taken is gone', () => {
  test('from a photo, which stays the same picture', async () => {
    const { buffer } = await photoWithPlace();
    expect((await sharp(buffer).metadata()).exif?.includes('A telephone')).toBe(true);
    const kept = await keptOf(buffer);
    const { exif, xmp, iptc, width, height, format } = await sharp(kept).metadata();
    expect({ exif, xmp, iptc, width, height, format }).toEqual({ width: 60, height: 40, format: 'jpeg' });
    expect(kept.includes('A telephone')).toBe(false);
  });

  test('from a HEIC, which becomes a JPEG', async () => {
    expect(heic.includes('Exif'), 'the sample has what must go').toBe(true);
    expect(await foundIn(heic)).toBe('jpeg');
    const { exif, width, height, format } = await sharp(await keptOf(heic)).metadata();
    expect({ exif, width, height, format }).toEqual({ width: 40, height: 20, format: 'jpeg' });
  });

  test('and the picture stands the right way up without it', async () => {
    const lyingDown = await draw(60, 40).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { width, height, orientation } = await sharp(await keptOf(lyingDown)).metadata();
    expect({ width, height, orientation }).toEqual({ width: 40, height: 60 });
  });

  test('nothing that hid behind the picture stays', async () => {
    const behind = Buffer.concat([(await photoWithPlace()).buffer, Buffer.from('<script>alert(1)</script>')]);
    expect((await keptOf(behind)).includes('script')).toBe(false);
  });
});

describe('pictures of other kinds', () => {
  test.each(['png', 'webp', 'gif'] as const)('%s stays what it is', async (kind) => {
    expect(await foundIn(await draw(30, 30).toFormat(kind).toBuffer())).toBe(kind);
  });

  test('a moving picture keeps moving', async () => {
    const frames = [await draw(8, 8).png().toBuffer(), await draw(8, 8).negate().png().toBuffer()];
    const moving = await sharp(frames, { join: { animated: true } })
      .gif({ delay: [50, 50] })
      .toBuffer();
    expect((await sharp(await keptOf(moving)).metadata()).pages).toBe(2);
  });
});

describe('a picture that is too large to open', () => {
  test('of 100 megapixels in a few hundred kilobytes', async () => {
    expect(await foundIn(await draw(10_000, 10_000).jpeg({ quality: 10 }).toBuffer())).toBe(
      'refused: picture-too-large',
    );
  });

  test('that only says that it is large', async () => {
    expect(await foundIn(hollowPng(60_000, 60_000))).toBe('refused: picture-too-large');
  });

  test('as large as the cameras of telephones make them is taken', async () => {
    expect(await foundIn(await draw(8064, 6048).jpeg({ quality: 10 }).toBuffer())).toBe('jpeg');
  });
});

test('a picture that was cut off is told as damaged', async () => {
  const { buffer } = await photoWithPlace();
  expect(await foundIn(buffer.subarray(0, buffer.length / 2))).toBe('refused: damaged');
  expect(await foundIn(heic.subarray(0, heic.length - 200))).toBe('refused: damaged');
  expect(await foundIn(hollowPng(30, 30))).toBe('refused: damaged');
});
