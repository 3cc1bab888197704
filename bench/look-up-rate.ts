/**
 * How fast an applicant's look-up is answered among 100,000 cases on the embedded database, as a share of what bare
 * `node:http` manages with one look-up by key in `node:sqlite` and the same bytes.
 *
 *     node bench/look-up-rate.ts [DATA]
 *
 * DATA keeps the cases for the next run; without it they are taken in afresh. Ours is served as `overcome serve` does:
 * it checks the ask, hashes it with a key, counts wrong ones, finds the case, opens the sealed answer and notes the
 * look-up in the audit log. Both run in processes of their own, in turns, and are asked for cases drawn at random from
 * all. Measured are look-ups whose answer is ready though nobody asked for the case on the day (it was made when the
 * case was recorded), those of cases that were asked for before, and the same where nothing is ready, as when another
 * version of the program has just been started. Prints the rate, the 99th percentile of the time to the answer, and
 * what each costs of the processor, threads beside it included. Asked for are 0.6 of the peer's rate or more, and less
 * than three times its 99th percentile.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeAsker } from './look-up/ask-plainly.ts';
import { askOf, CASES, fillBench } from './look-up/bench-cases.ts';

const CONNECTIONS = 32;
const SECONDS = 3;
const TURNS = 7;
/** Cases that are asked for again; the peer has a row for each of all. */
const ASKED_AGAIN = 10_000;
type Peer = { readonly child: ChildProcess; readonly port: number };

type Measured = {
  /** Look-ups a second. */
  readonly rate: number;
  /** Milliseconds. */
  readonly p99: number;
  /** Microseconds of processor time for one look-up. */
  readonly cost: number;
};

function startServer(role: 'ours' | 'peer', data: string, ...more: readonly string[]): ChildProcess {
  return fork(resolve(import.meta.dirname, 'look-up/serve-bench.ts'), [role, data, ...more]);
}

async function usageOf(child: ChildProcess): Promise<number> {
  child.send('usage');
  const [{ user, system }] = await once(child, 'message');
  return user + system;
}

/** Asks for the cases that `next` gives until the time is over. */
async function measure({ child, port }: Peer, next: () => number): Promise<Measured> {
  const used = await usageOf(child);
  const started = performance.now();
  const times: number[] = [];
  const askOnAndOn = async (): Promise<void> => {
    const { ask, close } = makeAsker(port);
    while (performance.now() - started < SECONDS * 1_000) {
      const index = next();
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

/** Every case once, in an order that is drawn; when all were drawn, in another order. */
function drawEach(): () => number {
  const order = Uint32Array.from({ length: CASES }, (_, at) => at);
  let left = 0;
  return () => {
    if (left === 0) left = CASES;
    const at = Math.floor(Math.random() * left);
    left -= 1;
    const [drawn = 0, last = 0] = [order[at], order[left]];
    order[at] = last;
    order[left] = drawn;
    return drawn;
  };
}

const drawAny = (): number => Math.floor(Math.random() * CASES);
const drawAgain = (): number => Math.floor(Math.random() * ASKED_AGAIN);

async function bodyOf(port: number, index: number): Promise<string> {
  const { ask, close } = makeAsker(port);
  const { body } = await ask(askOf(index));
  close();
  return body;
}

/** Waits for what a server does when it has just been started. */
const STARTED = 3_000;

async function startOurs(data: string, ...version: readonly string[]): Promise<Peer> {
  const child = startServer('ours', data, ...version);
  const [port] = await once(child, 'message');
  await sleep(STARTED);
  return { child, port };
}

async function startPeer(data: string, body: string): Promise<Peer> {
  const child = startServer('peer', data);
  await once(child, 'message');
  child.send(body);
  const [port] = await once(child, 'message');
  return { child, port };
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
  const ours = await startOurs(data);
  const body = await bodyOf(ours.port, 1);
  console.log(`answer of ${body.length} bytes`);
  const peer = await startPeer(data, body);
  const drawFirst = drawEach();
  const turns: (readonly Measured[])[] = [];
  // Both have compiled what they run all the time before anything counts.
  await measure(peer, drawAny);
  await measure(ours, drawFirst);
  for (let turn = 0; turn < TURNS; turn += 1) {
    const they = await measure(peer, drawAny);
    turns.push([they, await measure(ours, drawFirst), await measure(ours, drawAgain)]);
  }
  ours.child.kill();
  const bare = await startOurs(data, `bench ${Date.now()}`);
  const nothing = await measure(bare, drawEach());
  for (const { child } of [bare, peer]) child.kill();
  const of = (at: number) => medianOf(turns.flatMap((turn) => turn[at] ?? []));
  say('node:http', of(0), of(0));
  say('first of the day, ready', of(1), of(0));
  say('asked again', of(2), of(0));
  say('nothing ready', nothing, of(0));
}

const [given] = process.argv.slice(2);
const data = given ?? (await mkdtemp(join(tmpdir(), 'overcome-bench-')));
await fillBench(data);
await compare(data);
if (given === undefined) await rm(data, { recursive: true, force: true });
