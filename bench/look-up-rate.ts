/**
 * How fast an applicant's look-up is answered among 100,000 cases on the embedded database, as a share of what bare
 * `node:http` manages with one look-up by key in `node:sqlite` and the same bytes.
 *
 *     node bench/look-up-rate.ts [DATA]
 *
 * DATA keeps the cases for the next run; without it they are taken in afresh. Ours checks the ask, hashes it with a
 * key, counts wrong ones, finds the case, opens the sealed answer and notes the look-up in the audit log. Both run in
 * processes of their own, in turns. Prints a look-up that was answered before on the day, the first look-up of the
 * day, what each costs of the processor, and the 99th percentile of the time to the answer. Asked for are 0.6 of the
 * peer's rate or more, and less than three times its 99th percentile.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { makeAsker } from './look-up/ask-plainly.ts';
import { askOf, fillBench } from './look-up/bench-cases.ts';

/** Cases that are asked for again and again; more than any cache of a page of the database would hold by chance. */
const ASKED = 10_000;
const CONNECTIONS = 32;
const SECONDS = 3;
const TURNS = 7;
/** No divisor of the number of cases: neighbours in the database are not asked one after the other. */
const STRIDE = 7_919;

type Peer = { readonly child: ChildProcess; readonly port: number };

type Measured = {
  /** Look-ups a second. */
  readonly rate: number;
  /** Milliseconds. */
  readonly p99: number;
  /** Microseconds of processor time for one look-up. */
  readonly cost: number;
};

function startServer(role: 'ours' | 'peer', data: string): ChildProcess {
  return fork(resolve(import.meta.dirname, 'look-up/serve-bench.ts'), [role, data]);
}

async function usageOf(child: ChildProcess): Promise<number> {
  child.send('usage');
  const [{ user, system }] = await once(child, 'message');
  return user + system;
}

/** Asks for cases from the index `first` on; `most` asks in all, or until the time is over. */
async function measure(
  { child, port }: Peer,
  first: number,
  most = Number.POSITIVE_INFINITY,
): Promise<Measured> {
  const used = await usageOf(child);
  const started = performance.now();
  const times: number[] = [];
  let next = 0;
  const askOnAndOn = async (): Promise<void> => {
    const { ask, close } = makeAsker(port);
    for (; next < most && performance.now() - started < SECONDS * 1_000; ) {
      const index = first + ((next * STRIDE) % ASKED);
      next += 1;
      const asked = performance.now();
      const { status, body } = await ask(askOf(index));
      if (status !== 200) throw new Error(`The server answered ${status}: ${body}`);
      times.push(performance.now() - asked);
    }
    close();
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, askOnAndOn));
  const seconds = (performance.now() - started) / 1_000;
  times.sort((a, b) => a - b);
  return {
    rate: times.length / seconds,
    p99: times[Math.floor(times.length * 0.99)] ?? 0,
    cost: ((await usageOf(child)) - used) / times.length,
  };
}

/** Asks once for every case that will be asked for again. */
async function askAll(port: number): Promise<void> {
  let next = 0;
  const askOnAndOn = async (): Promise<void> => {
    const { ask, close } = makeAsker(port);
    while (next < ASKED) {
      const index = next;
      next += 1;
      await ask(askOf(index));
    }
    close();
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, askOnAndOn));
}

async function bodyOf(port: number, index: number): Promise<string> {
  const { ask, close } = makeAsker(port);
  const { body } = await ask(askOf(index));
  close();
  return body;
}

async function startBoth(data: string): Promise<{ readonly ours: Peer; readonly peer: Peer }> {
  const our = startServer('ours', data);
  const [port] = await once(our, 'message');
  const body = await bodyOf(port, 1);
  console.log(`answer of ${body.length} bytes`);
  const their = startServer('peer', data);
  await once(their, 'message');
  their.send(body);
  const [theirPort] = await once(their, 'message');
  return { ours: { child: our, port }, peer: { child: their, port: theirPort } };
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

function medianOf(turns: readonly Measured[]): Measured {
  return {
    rate: median(turns.map(({ rate }) => rate)),
    p99: median(turns.map(({ p99 }) => p99)),
    cost: median(turns.map(({ cost }) => cost)),
  };
}

function say(name: string, { rate, p99, cost }: Measured, peer: Measured): void {
  const figures = [
    `${rate.toFixed(0)}/s (${(rate / peer.rate).toFixed(2)} of the peer's)`,
    `99th percentile ${p99.toFixed(1)} ms (${(p99 / peer.p99).toFixed(2)} times)`,
    `processor ${cost.toFixed(0)} µs (${(peer.cost / cost).toFixed(2)})`,
  ];
  console.log(`${name.padEnd(24)} ${figures.join('  ')}`);
}

async function compare(data: string): Promise<void> {
  const { ours, peer } = await startBoth(data);
  const first = await measure(ours, Math.floor(Math.random() * 8 + 1) * ASKED, ASKED);
  await askAll(ours.port);
  const turns: { readonly we: Measured; readonly they: Measured }[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    turns.push({ we: await measure(ours, 0), they: await measure(peer, 0) });
  }
  const they = medianOf(turns.map((turn) => turn.they));
  say('node:http', they, they);
  say('asked again on the day', medianOf(turns.map(({ we }) => we)), they);
  say('asked first on the day', first, they);
  for (const { child } of [ours, peer]) child.kill();
}

const [given] = process.argv.slice(2);
const data = given ?? (await mkdtemp(join(tmpdir(), 'overcome-bench-')));
await fillBench(data);
await compare(data);
if (given === undefined) await rm(data, { recursive: true, force: true });
