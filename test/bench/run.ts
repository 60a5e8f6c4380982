import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../server.ts';
import { journeyCookie } from './journey-cookie.ts';
import { load, type Load } from './load.ts';
import { measureLodging } from './lodging.ts';
import { measureCaseload } from './caseload.ts';
import { measureQueue } from './queue.ts';
import { run, startOnOneCore } from './processes.ts';
import { weigh } from './weights.ts';

/** Prints what was promised and what was measured. Ratios are what lasts: absolute figures are this machine's. */
const dist = 'var/dist-bench';
const rounds = 3;
const clocksBody = JSON.stringify({
  procedure: 'durham',
  events: [
    { type: 'conference-held', at: '2026-03-30' },
    { type: 'requested', stage: 'stage-1', at: '2026-04-01T10:00' },
    { type: 'acknowledged', stage: 'stage-1', at: '2026-04-08' },
  ],
  now: '2026-04-20T12:00',
});

await run('astro', ['build', '--silent', '--outDir', dist], { BENCH: '1' });
await weights();
await rates();
await queue();
await caseload();
const lodging = await measureLodging();
say(
  'Durable lodging, of bare three-insert commits',
  `${lodging.ratio.toFixed(2)} (${Math.round(lodging.store)}/s of ${Math.round(lodging.bare)}/s)`,
  lodging.ratio >= 0.25,
  '≥ 0.25',
);

async function queue(): Promise<void> {
  const { filter, search } = await measureQueue(dist);
  const slowest = ({ what, time }: { what: string; time: number }) => `${Math.round(time)} ms (${what})`;
  say('The queue of 20,000, slowest filter', slowest(filter), filter.time <= 100, '≤ 100 ms');
  say('The queue of 20,000, slowest search', slowest(search), search.time <= 100, '≤ 100 ms');
}

async function caseload(): Promise<void> {
  const { first, later } = await measureCaseload(dist);
  const slowest = `${Math.round(later.time)} ms (${later.what})`;
  say('The families of an advocate, 500, slowest page', slowest, later.time <= 150, '≤ 150 ms');
  say('The same, first look after a start', `${Math.round(first)} ms`, first <= 1000, '≤ 1 s');
}

async function weights(): Promise<void> {
  const server = await startServer({ DIST_DIR: dist, SEED_DEMO: '1' });
  const [, reference = '', code = ''] =
    /Demonstration: (\S+) {2}code (\S+) {2}Durham, stage 1/.exec(server.output()) ?? [];
  const { firstVisit, laterVisit, island } = await weigh(server.url, { reference, code });
  await server.stop();
  say('A question page, first visit', `${firstVisit} bytes`, firstVisit <= 25 * 1024, '≤ 25 KB');
  say('A question page, later', `${laterVisit} bytes`, laterVisit <= 5 * 1024, '≤ 5 KB');
  say("The tracker's island, more", `${island} bytes`, island <= 8 * 1024, '≤ 8 KB');
}

async function rates(): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'bench-'));
  const ours = await startOnOneCore(join(dist, 'server', 'server.mjs'), { DIST_DIR: dist, DATA_DIR: data });
  const express = await startOnOneCore('test/bench/express-page.ts', {});
  const Cookie = await journeyCookie(ours.url);
  const session = (await fetch(`${express.url}/role`)).headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const found = {
    constant: [] as number[],
    question: [] as number[],
    express: [] as number[],
    clocks: [] as number[],
  };
  for (let round = 0; round < rounds; round += 1) {
    found.constant.push(await rate({ url: `${ours.url}/bench-constant` }));
    found.question.push(await rate({ url: `${ours.url}/complain/role`, headers: { Cookie } }));
    found.express.push(await rate({ url: `${express.url}/role`, headers: { Cookie: session } }));
    found.clocks.push(
      await rate({
        url: `${ours.url}/api/v1/clocks`,
        method: 'POST',
        body: clocksBody,
        headers: { 'Content-Type': 'application/json' },
      }),
    );
  }
  await Promise.all([ours.stop(), express.stop()]);
  rmSync(data, { recursive: true });
  const [constant, question, theirs, clocks] = Object.values(found).map(median) as [
    number,
    number,
    number,
    number,
  ];
  say(
    'A question page, of a constant page',
    `${(question / constant).toFixed(2)} (${Math.round(question)}/s of ${Math.round(constant)}/s)`,
    question / constant >= 0.4,
    '≥ 0.4',
  );
  say(
    'A question page, of Express + Nunjucks',
    `${(question / theirs).toFixed(2)} (of ${Math.round(theirs)}/s)`,
    question / theirs >= 2.5,
    '≥ 2.5',
  );
  say('POST /api/v1/clocks', `${Math.round(clocks)}/s`, clocks >= 2000, '≥ 2,000/s');
}

async function rate(wanted: Pick<Load, 'url' | 'method' | 'body' | 'headers'>): Promise<number> {
  const { perSecond, failures } = await load({ ...wanted, connections: 10, seconds: 4, core: 1 });
  if (failures > 0) throw new Error(`${wanted.url}: ${failures} requests failed.`);
  return perSecond;
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)]!;
}

function say(what: string, measured: string, isKept: boolean, budget: string): void {
  console.log(`${isKept ? 'kept  ' : 'MISSED'}  ${what}: ${measured}, budget ${budget}`);
}
