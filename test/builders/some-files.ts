import sharp from 'sharp';

/** A file as a browser sends it. */
export interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const drawn = () => sharp({ create: { width: 60, height: 40, channels: 3, background: '#336699' } });

/** A photo that says where it was taken, as phones make them: on the steps of a town hall. */
export async function photoWithPlace(name = 'photo.jpg'): Promise<Upload> {
  const place = {
    GPSLatitudeRef: 'N',
    GPSLatitude: '51/1 30/1 0/1',
    GPSLongitudeRef: 'W',
    GPSLongitude: '0/1 7/1 0/1',
  };
  const buffer = await drawn()
    .withExif({ IFD0: { Model: 'A telephone' }, IFD3: place })
    .jpeg()
    .toBuffer();
  return { name, mimeType: 'image/jpeg', buffer };
}

/** A document that is as small as one can be. */
export function pdf(name = 'letter.pdf'): Upload {
  const text = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(text) };
}

export function note(name = 'note.txt', words = 'What I remember.'): Upload {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(words) };
}
