import type { IncomingMessage } from 'node:http';
import { problem } from '../app/rules-api/problem.ts';
import { refuse, type Reply } from '../app/rules-api/rules.ts';

/** The longest body that is read, in bytes: 64 KiB. */
const limit = 64 * 1024;
/** How much of a longer one is thrown away, so that its sender can hear why, before the connection is cut. */
const patience = 16 * 1024 * 1024;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads the body of a request as JSON. Refuses another content type, more than 64 KiB, and what is not JSON. */
export async function readJsonBody(request: IncomingMessage): Promise<Reply<unknown>> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) {
    return refuse(
      problem('wrong-content-type', 'Send the body with the header “Content-Type: application/json”.'),
    );
  }
  const bytes = await readBytes(request);
  if (!bytes) return refuse(problem('too-long', 'Send no more than 64 KiB, which is 65,536 bytes.'));
  try {
    return { ok: true, body: JSON.parse(utf8.decode(bytes)) };
  } catch {
    return refuse(problem('not-json', 'Send one JSON object, in UTF-8.'));
  }
}

/** Null for a body that is too long, by its header or as it comes: what the header says is not believed. */
function readBytes(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  return new Promise((resolve) => {
    if (Number(request.headers['content-length']) > limit) resolve(null);
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= limit) chunks.push(chunk);
      else resolve(null);
      if (length > patience) request.destroy();
    });
    request.once('end', () => resolve(Buffer.concat(chunks)));
    // The sender has gone, so nobody hears the answer.
    request.once('error', () => resolve(null));
  });
}
