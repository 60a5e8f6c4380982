import { text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { onTestFinished } from 'vitest';

export interface MailServer {
  readonly url: string;
  /** What arrived: the whole message as it was sent, and for whom. */
  readonly arrived: { readonly to: readonly string[]; readonly message: string }[];
}

/** A real mail server on this machine, on any free port, until the test has finished. */
export async function startMailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const arrived: MailServer['arrived'] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, { envelope }, done) {
      const keep = (message: string) =>
        void arrived.push({ to: envelope.rcptTo.map(({ address }) => address), message });
      void text(stream)
        .then(keep)
        .then(() => done());
    },
    ...options,
  });
  // A client that gives up is a fault to the server, and here the rule.
  server.on('error', () => {});
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  onTestFinished(
    () =>
      new Promise<void>((closed) => {
        server.close(closed);
      }),
  );
  const { port } = server.server.address() as { port: number };
  return { url: `smtp://127.0.0.1:${port}`, arrived };
}
