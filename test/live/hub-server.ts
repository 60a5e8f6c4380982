import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeHub, type Admit, type Hub } from '../../src/live/hub.ts';
import { openStream, type Stream } from './stream.ts';

/** A hub behind a server of its own, with two complaints and the sessions of their families. */
export class HubServer {
  /** The cookie of each session, and its complaint. */
  readonly sessions = new Map([
    ['complaint=ada', 'complaint-1'],
    ['complaint=ben', 'complaint-2'],
  ]);
  readonly positions = new Map([
    ['complaint-1', 3],
    ['complaint-2', 8],
  ]);
  /** How often the hub has asked for a position. */
  asked = 0;
  readonly responses: ServerResponse[] = [];
  readonly server: Server = createServer((request, response) => {
    this.responses.push(response);
    this.hub.open(request, response);
  });
  readonly #streams: Stream[] = [];
  hub!: Hub;

  readonly admit: Admit = async ({ headers }) => this.sessions.get(headers.cookie ?? '') ?? null;

  async start(admit = this.admit, heartbeat?: number): Promise<void> {
    const positionOf = async (id: string) => {
      this.asked += 1;
      return this.positions.get(id)!;
    };
    this.hub = makeHub(admit, positionOf, heartbeat);
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/complaint/live`;
  }

  /** Opens the stream of Ada, who has seen all three entries of her complaint, or as the query and headers say. */
  async listen(query = '?seen=3', headers: Record<string, string> = {}): Promise<Stream> {
    const stream = await openStream(this.url + query, { Cookie: 'complaint=ada', ...headers });
    this.#streams.push(stream);
    return stream;
  }

  /** A step is recorded, and the hub is told. */
  record(complaintId: string): void {
    this.positions.set(complaintId, this.positions.get(complaintId)! + 1);
    this.hub.changed(complaintId);
  }

  async stop(): Promise<void> {
    for (const stream of this.#streams) stream.close();
    this.hub.close();
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}

export const changedTo = (position: number) => ({ id: `${position}`, event: 'changed', data: `${position}` });
