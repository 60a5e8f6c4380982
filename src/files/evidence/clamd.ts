import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Scanned, VirusScanner } from '../../ports/virus-scanner.ts';

/** How long the scanner may say nothing, in milliseconds. */
const patience = 60_000;

/** Asks ClamAV at `tcp://host:port`, by its INSTREAM command. Without an address, nothing is looked for. */
export function makeScanner(address: string | undefined): VirusScanner {
  if (!address) return { scan: async () => 'clean' };
  const { hostname, port } = new URL(address);
  return {
    async scan(path) {
      const socket = connect(Number(port || 3310), hostname);
      socket.setTimeout(patience, () => socket.destroy(new Error('the scanner says nothing')));
      try {
        return await ask(socket, path);
      } catch {
        // Not there, gone or silent: which of these makes no difference to who waits.
        return 'unavailable';
      } finally {
        socket.destroy();
      }
    },
  };
}

async function ask(socket: Socket, path: string): Promise<Scanned> {
  const [said] = await Promise.all([text(socket), send(socket, path)]);
  const answer = said.replace(/\0$/, '').trim();
  if (answer === 'stream: OK') return 'clean';
  return /^stream: .+ FOUND$/.test(answer) ? 'infected' : 'unavailable';
}

/** Each piece after its length in four bytes; a length of nothing ends it. */
async function send(socket: Socket, path: string): Promise<void> {
  socket.write('zINSTREAM\0');
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(piece.length);
    socket.write(length);
    if (!socket.write(piece)) await once(socket, 'drain');
  }
  socket.write(Buffer.alloc(4));
}
