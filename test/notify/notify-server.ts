import { once } from 'node:events';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

export interface NotifyServer {
  readonly url: string;
  /** What it was asked: the path, who asks, and the body. */
  readonly asked: { path: string; authorization: string; body: Record<string, unknown> }[];
}

/** Answers as the API of GOV.UK Notify does, with the same status each time; null for never. */
export async function startNotifyServer(status: number | null = 201): Promise<NotifyServer> {
  const asked: NotifyServer['asked'] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const authorization = request.headers.authorization ?? '';
    void json(request).then((body) => {
      asked.push({ path, authorization, body: body as Record<string, unknown> });
      if (status === null) return;
      response.writeHead(status, { 'Content-Type': 'application/json' });
      const fault = {
        status_code: status,
        errors: [{ error: 'BadRequestError', message: 'Not a valid address' }],
      };
      response.end(JSON.stringify(status < 400 ? { id: 'id-1', uri: '' } : fault));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  return { url: `http://127.0.0.1:${(server.address() as { port: number }).port}`, asked };
}
