import type { IncomingMessage, ServerResponse } from 'node:http';
import { streamOfAdvocate, type Live } from '../ports/live.ts';

/**
 * Says who may listen to what: the id of the complaint of the request's session or consent, `streamOfAdvocate` for what an
 * advocate has open beside single complaints, or null.
 */
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
 * is told at once when there is more, so no step is missed, and the same position is never told twice. Whether somebody
 * may still listen is asked again before each word: who may not is told to look again, and that is the last they hear.
 */
export function makeHub(
  admit: Admit,
  positionOf: (complaintId: string) => Promise<number>,
  heartbeat = usualHeartbeat,
): Hub {
  const listeners = new Map<string, Set<Listener>>();
  // A fault must not stop the service: the page that misses something asks again when it reconnects.
  const report = (error: unknown) => console.error(error);
  // A fault must not leave somebody in either: who cannot be asked about hears no more.
  const isStillIn = async ({ request, key }: Listener) =>
    (await admit(request).catch((error: unknown) => void report(error))) === key;
  const tellOrEnd = async (listener: Listener, position: number) => {
    if (await isStillIn(listener)) tell(listener, position);
    else end(listener.response);
  };
  const timer = setInterval(() => void beat(listeners, isStillIn), heartbeat);
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
        .then((position) => Promise.all([...open].map((one) => tellOrEnd(one, position))))
        .catch(report);
    },
    lookAgain(advocateId) {
      for (const { response } of listeners.get(streamOfAdvocate(advocateId)) ?? []) end(response);
    },
    close() {
      clearInterval(timer);
      for (const open of listeners.values()) for (const { response } of open) response.end();
    },
  };
}

interface Listener {
  /** What it listens to. */
  readonly key: string;
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
  const listener: Listener = { key: complaintId, request, response, told: seenBy(request) };
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

/** The page asks for itself again, and shows what it may then. Nothing is said of where the complaint stands. */
function end(response: ServerResponse): void {
  response.end('event: changed\ndata: 0\n\n');
}

/** A stream whose session has ended is ended too. */
async function beat(
  listeners: Map<string, Set<Listener>>,
  isStillIn: (listener: Listener) => Promise<boolean>,
): Promise<void> {
  for (const open of listeners.values()) {
    for (const listener of open) {
      if (await isStillIn(listener)) listener.response.write(': \n\n');
      else end(listener.response);
    }
  }
}
