import { get, type IncomingMessage } from 'node:http';
import { once } from 'node:events';

/** One event of a stream: its fields as they came. */
export type StreamEvent = Readonly<Record<string, string>>;

export interface Stream {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  /** The next event; null once the stream has ended. Heartbeats are passed over. */
  next(): Promise<StreamEvent | null>;
  close(): void;
}

/** Opens an event stream as a browser does, and reads it event by event. */
export async function openStream(url: string, headers: Record<string, string> = {}): Promise<Stream> {
  const request = get(url, { headers: { Accept: 'text/event-stream', ...headers } });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  const events = eventsIn(response.setEncoding('utf8'));
  return {
    status: response.statusCode!,
    headers: response.headers,
    next: async () => (await events.next()).value ?? null,
    close: () => request.destroy(),
  };
}

async function* eventsIn(response: AsyncIterable<string>): AsyncGenerator<StreamEvent, undefined> {
  let text = '';
  for await (const chunk of response) {
    text += chunk;
    const blocks = text.split('\n\n');
    text = blocks.pop()!;
    for (const block of blocks) if (/^data:/m.test(block)) yield fieldsOf(block);
  }
  return undefined;
}

function fieldsOf(block: string): StreamEvent {
  return Object.fromEntries(block.split('\n').map((line) => line.split(/: ?/, 2) as [string, string]));
}
