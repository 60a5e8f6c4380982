import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AddressInfo } from 'node:net';
import { startRounds } from './app/messages/rounds.ts';
import { inviteFirstAdministrator } from './app/accounts/first-administrator.ts';
import { compose, type Services } from './composition.ts';
import { seedDemonstration } from './demo/seed.ts';
import { makeListener } from './http/listener.ts';
import { serveStatic } from './http/static-files.ts';
import { readSettings, type Settings } from './settings.ts';

const hour = 3_600_000;
/** How soon a message goes out, in milliseconds. */
const deliveryPause = 2000;
/** How soon what another process stored of the calendar is in force here, in milliseconds. */
const calendarPause = 5000;
/** How soon after midnight lists are renewed, and after 7 the e-mails of the morning go out, in milliseconds. */
const morningPause = 60_000;
/** How long one request may take to come in: files from a slow phone take minutes. */
const longestRequest = hour / 2;

/** Starts the service: content, database, pages, then the port. Prints its address when it answers. */
async function start(settings: Settings): Promise<void> {
  const services = compose(settings);
  await services.followed.refresh();
  await services.renewQueue().catch((fault: unknown) => console.error(notInQueue(fault)));
  if (settings.SEED_DEMO === '1') for (const line of await seedDemonstration(services)) console.log(line);
  for (const line of await firstAdministrator(settings, services)) console.log(line);
  const dist = resolve(settings.DIST_DIR);
  const { handler } = await import(pathToFileURL(join(dist, 'server', 'entry.mjs')).href);
  const listener = makeListener(services, serveStatic(join(dist, 'client')), (request, response, next) =>
    handler(request, response, next, { services }),
  );
  const server = createServer({ maxHeaderSize: 16_384, requestTimeout: longestRequest }, listener);
  server.on('error', stop);
  server.listen(settings.PORT, settings.HOST, () => {
    console.log(`Listening on http://${settings.HOST}:${(server.address() as AddressInfo).port}`);
  });
  await services.tidy();
  const tidy = setInterval(() => void services.tidy(), hour).unref();
  const rounds = [
    startRounds(services.deliver, deliveryPause, (fault) => console.error(faultIn(fault))),
    startRounds(services.followCalendar, calendarPause, (fault) => console.error((fault as Error).message)),
    startRounds(services.remind, hour, (fault) => console.error(faultIn(fault))),
    startRounds(services.renewCases, morningPause, (fault) => console.error((fault as Error).message)),
    startRounds(services.sendMornings, morningPause, (fault) => console.error(faultIn(fault))),
  ];
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      clearInterval(tidy);
      services.live.close();
      const ended = Promise.all(rounds.map((one) => one.stop()));
      server.close(() => void ended.then(() => services.close()));
      server.closeIdleConnections();
    });
  }
}

/** The link with which the first administrator comes in, while nobody has. It is printed here and nowhere else. */
async function firstAdministrator({ ADMIN_EMAIL }: Settings, services: Services): Promise<string[]> {
  const link = ADMIN_EMAIL && (await inviteFirstAdministrator(ADMIN_EMAIL, services));
  return link ? [`Invitation for the first administrator, for 7 days: ${link}`] : [];
}

/** Faults name complaints by their ids: no message that we throw has anything in it that a person typed. */
function faultIn(fault: unknown): string {
  return `Some messages were not written or sent. ${(fault as Error).message}`;
}

/** The service starts all the same: the complaint is found by its reference, and is tried again at the next start. */
function notInQueue(fault: unknown): string {
  return `Not every complaint could be put into the queue of staff. ${(fault as Error).message}`;
}

/** A service that cannot start says why in a sentence, and nothing else. */
function stop(error: unknown): never {
  const fault = error as NodeJS.ErrnoException;
  const isTaken = fault.code === 'EADDRINUSE';
  console.error(
    isTaken ? 'The port is taken. Set PORT to another number, or stop what uses it.' : fault.message,
  );
  process.exit(1);
}

try {
  await start(readSettings(process.env));
} catch (error) {
  stop(error);
}
