/** A box of an MP4 file. */
function box(type: string, ...content: (Buffer | string)[]): Buffer {
  const inside = Buffer.concat(
    content.map((one) => (typeof one === 'string' ? Buffer.from(one, 'latin1') : one)),
  );
  const head = Buffer.alloc(8);
  head.writeUInt32BE(inside.length + 8);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, inside]);
}

/** What a telephone records: a box with one track, of sound (`soun`) or of film (`vide`). */
export function mp4(track: 'soun' | 'vide', brand = 'M4A '): Buffer {
  const handler = box('hdlr', Buffer.alloc(8), track, Buffer.alloc(13));
  return Buffer.concat([
    box('ftyp', brand, Buffer.alloc(4), brand),
    box('moov', box('trak', box('mdia', handler))),
    box('mdat', 'x'),
  ]);
}

/** What a browser records, with a track in this way of packing it. */
export function webm(codec: 'A_OPUS' | 'V_VP9'): Buffer {
  const head = Buffer.from('1a45dfa3934282847765626d42878104428581024286810142f78101', 'hex');
  return Buffer.concat([head, Buffer.from(`\x18\x53\x80\x67${codec}`, 'latin1'), Buffer.alloc(64)]);
}

/** A tenth of a second of silence. */
export function wav(): Buffer {
  const sound = Buffer.alloc(1600);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(36 + sound.length, 4);
  head.write('WAVEfmt ', 8, 'latin1');
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(16_000, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36, 'latin1');
  head.writeUInt32LE(sound.length, 40);
  return Buffer.concat([head, sound]);
}
