import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** What scanners find on purpose, in two parts, so that no scanner takes this file for it. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** Speaks as ClamAV does: takes pieces with their length, and answers in its words. `says` answers in other ones. */
export async function startFakeClamd(says?: string) {
  const received: Buffer[] = [];
  const server = createServer((socket) => void answer(socket, received, says));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const stop = async () => {
    server.close();
    await once(server, 'close');
  };
  return { url: `tcp://127.0.0.1:${port}`, received, stop };
}

async function answer(socket: Socket, received: Buffer[], says?: string): Promise<void> {
  let bytes = Buffer.alloc(0);
  socket.on('error', () => {});
  for await (const piece of socket as AsyncIterable<Buffer>) {
    bytes = Buffer.concat([bytes, piece]);
    const content = contentOf(bytes);
    if (content === null) continue;
    received.push(content);
    const found = content.includes(eicar) ? 'Eicar-Test-Signature FOUND' : 'OK';
    socket.end(`${says ?? `stream: ${found}`}\0`);
    return;
  }
}

const command = 'zINSTREAM\0';

/** The content once it is whole; throws for what the protocol does not have. */
function contentOf(bytes: Buffer): Buffer | null {
  if (bytes.length < command.length) return null;
  if (bytes.toString('latin1', 0, command.length) !== command)
    throw new Error('ClamAV knows no such command');
  const pieces: Buffer[] = [];
  for (let at = command.length; at + 4 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
