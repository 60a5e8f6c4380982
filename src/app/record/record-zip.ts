import { zip, type AsyncZippable } from 'fflate';
import type { ReadComplaint } from '../read-complaint.ts';
import { recordFiles, type RecordServices } from './record-files.ts';

/** The whole record of a complaint as one file. PDFs are compressed already. */
export async function recordZip(
  read: ReadComplaint,
  services: RecordServices,
): Promise<Uint8Array<ArrayBuffer>> {
  const files = await recordFiles(read, services);
  const packed: AsyncZippable = Object.fromEntries(
    Object.entries(files).map(
      ([name, bytes]) => [name, [bytes, { level: name.endsWith('.pdf') ? 0 : 6 }]] as const,
    ),
  );
  return new Promise((resolve, reject) => {
    zip(packed, { mtime: services.now() }, (error, data) =>
      error ? reject(error) : resolve(data as Uint8Array<ArrayBuffer>),
    );
  });
}
