// Run by load.ts in a process of its own: reads a `Load` from standard input, prints what it `Measured`.
import { Agent, request } from 'node:http';
import { createHistogram } from 'node:perf_hooks';
import { json } from 'node:stream/consumers';
import type { Load, Measured } from './load.ts';

const WARM_UP_MS = 1000;

const wanted = (await json(process.stdin)) as Load;
const agent = new Agent({ keepAlive: true, maxSockets: wanted.connections });
const { method = 'GET', body, headers = {} } = wanted;
const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
const options = { agent, method, headers: { ...headers, ...length } };
const times = createHistogram();
let failures = 0;

/** Sends one request and waits for the whole answer. */
function ask(): Promise<boolean> {
  return new Promise((resolve) => {
    const sent = request(wanted.url, options, (response) => {
      response.once('error', () => resolve(false));
      response.once('end', () => resolve((response.statusCode ?? 500) < 400));
      response.resume();
    });
    sent.once('error', () => resolve(false));
    sent.end(body);
  });
}

/** One of the connections: asks until `until`, and counts only when told to. */
async function keepAsking(until: number, counts: boolean): Promise<void> {
  for (let start = performance.now(); start < until; start = performance.now()) {
    const isGood = await ask();
    if (!counts) continue;
    if (isGood) times.record(Math.max(1, Math.round((performance.now() - start) * 1000)));
    else failures += 1;
  }
}

async function askFor(milliseconds: number, counts: boolean): Promise<void> {
  const until = performance.now() + milliseconds;
  await Promise.all(Array.from({ length: wanted.connections }, () => keepAsking(until, counts)));
}

await askFor(WARM_UP_MS, false);
const start = performance.now();
await askFor(wanted.seconds * 1000, true);
const seconds = (performance.now() - start) / 1000;
agent.destroy();
const measured: Measured = { perSecond: times.count / seconds, p99: times.percentile(99) / 1000, failures };
console.log(JSON.stringify(measured));
