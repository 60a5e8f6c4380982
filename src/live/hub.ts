import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Live } from '../ports/live.ts';

/** Says who may listen to what: the id of the complaint of the request's session, or null. */
export type Admit = (request: IncomingMessage) => Promise<string | null>;

/** Milliseconds after which an idle stream says that it is alive, so that proxies keep it open; its session is looked at again then. */
const usualHeartbeat = 25_000;

/** Open event streams. An event says "changed" and the position, and nothing about anybody. */
export interface Hub extends Live {
  open(request: IncomingMessage, response: ServerResponse): void;
  close(): void;
}

/**
 * Holds the open pages of complaints. A page that reconnects says in `Last-Event-ID` how far it had seen; it
 * is told at once when there is more, so no step is missed, and the same position is never told twice.
 */
export function makeHub(
  admit: Admit,
  positionOf: (complaintId: string) => Promise<number>,
  heartbeat = usualHeartbeat,
): Hub {
  const listeners = new Map<string, Set<Listener>>();
  // A fault must not stop the service: the page that misses something asks again when it reconnects.
  const report = (error: unknown) => console.error(error);
  const timer = setInterval(() => void beat(listeners, admit).catch(report), heartbeat);
  timer.unref();
  return {
    open(request, response) {
      listen(request, response, { admit, positionOf, listeners }).catch((error: unknown) => {
        report(error);
        response.destroy();
      });
    },
    changed(complaintId) {
      const open = listeners.get(complaintId);
      if (!open) return;
      positionOf(complaintId)
        .then((position) => open.forEach((one) => tell(one, position)))
        .catch(report);
    },
    close() {
      clearInterval(timer);
      for (const open of listeners.values()) for (const { response } of open) response.end();
    },
  };
}

interface Listener {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  told: number;
}

interface Sources {
  readonly admit: Admit;
  readonly positionOf: (complaintId: string) => Promise<number>;
  readonly listeners: Map<string, Set<Listener>>;
}

async function listen(
  request: IncomingMessage,
  response: ServerResponse,
  { admit, positionOf, listeners }: Sources,
): Promise<void> {
  const complaintId = await admit(request);
  if (!complaintId) {
    response.writeHead(401).end();
    return;
  }
  // A page that has gone meanwhile will not say so again.
  if (response.destroyed) return;
  response.writeHead(200, {
    'Content-Type': 'text/event-stream',
    'Cache-Control': 'no-store',
    'X-Accel-Buffering': 'no',
  });
  response.write('retry: 2000\n\n');
  const listener: Listener = { request, response, told: seenBy(request) };
  const open = listeners.get(complaintId) ?? new Set();
  listeners.set(complaintId, open.add(listener));
  response.on('close', () => {
    open.delete(listener);
    if (open.size === 0) listeners.delete(complaintId);
  });
  // Asked only now that the listener is in its place: a step recorded in between is told, never missed.
  tell(listener, await positionOf(complaintId));
}

/** How far the page had seen: from the reconnecting browser, or from the page that opened the stream. */
function seenBy(request: IncomingMessage): number {
  const given =
    request.headers['last-event-id'] ?? new URL(request.url ?? '/', 'http://local').searchParams.get('seen');
  const position = Number(given);
  return Number.isInteger(position) ? position : 0;
}

function tell(listener: Listener, position: number): void {
  if (position <= listener.told) return;
  listener.told = position;
  listener.response.write(`id: ${position}\nevent: changed\ndata: ${position}\n\n`);
}

/** A stream whose session has ended is ended too. */
async function beat(listeners: Map<string, Set<Listener>>, admit: Admit): Promise<void> {
  for (const open of listeners.values()) {
    for (const { request, response } of open) {
      if (await admit(request)) response.write(': \n\n');
      else response.end();
    }
  }
}
