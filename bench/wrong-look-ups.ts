/**
 * Whether the time of a look-up that matches nothing tells which of its values was wrong.
 *
 *     node bench/wrong-look-ups.ts [DATA]
 *
 * 10,000 wrong look-ups of each kind, drawn by turns at random, one after the other over HTTP among 100,000 cases, with
 * limits off. Prints for each kind the median and the mean, and how its times lie against those of all other kinds:
 * the Mann-Whitney share (0.5 when neither is slower) and the largest distance of the two distributions
 * (Kolmogorov-Smirnov) beside what chance alone exceeds once in a hundred such runs. Fails when bodies or heads differ.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { LookUpAsk } from '../src/services/look-up/look-up-keys.ts';
import { type Answer, makeAsker, requestOf } from './look-up/ask-plainly.ts';
import { askOf, CASES, fillBench } from './look-up/bench-cases.ts';

const EACH = 10_000;
const WARM_UP = 5_000;

/** What is wrong, as long as what is right where that can be: more bytes take more time to send, whatever they say. */
const KINDS = {
  post: (ask) => ({ ...ask, post: 'PRS' }),
  'unknown post': (ask) => ({ ...ask, post: 'QQQ' }),
  'case number': (ask) => ({ ...ask, caseNumber: `AA00ZZ${ask.caseNumber.slice(6)}` }),
  'malformed number': (ask) => ({ ...ask, caseNumber: `??00${ask.caseNumber.slice(4)}` }),
  'passport number': (ask) => ({ ...ask, passportNumber: `Q${ask.passportNumber.slice(1)}` }),
  surname: (ask) => ({ ...ask, surname: `OTHE${ask.surname.slice(4)}` }),
  everything: ({ caseNumber, passportNumber, surname }) => ({
    post: 'PRS',
    caseNumber: `AA00ZZ${caseNumber.slice(6)}`,
    passportNumber: `Q${passportNumber.slice(1)}`,
    surname: `OTHE${surname.slice(4)}`,
  }),
} as const satisfies Record<string, (ask: LookUpAsk) => LookUpAsk>;
type Kind = keyof typeof KINDS;

const isKind = (name: string): name is Kind => name in KINDS;
const NAMES = Object.keys(KINDS).filter(isKind);

/** Every kind as often as any other, in an order that is drawn. */
function drawTurns(): readonly Kind[] {
  const turns = NAMES.flatMap((name) => Array.from({ length: EACH }, () => ({ name, by: Math.random() })));
  return turns.toSorted((one, other) => one.by - other.by).map(({ name }) => name);
}

const shownHead = ({ head }: Answer): string => head.replace(/^date: .*$/im, 'date:');

async function askWrongly(port: number): Promise<ReadonlyMap<Kind, Float64Array>> {
  const { send, close } = makeAsker(port);
  const times = new Map(NAMES.map((name) => [name, new Float64Array(EACH)]));
  const counts = new Map(NAMES.map((name) => [name, 0]));
  const wrongAsk = (kind: Kind) => requestOf(KINDS[kind](askOf(Math.floor(Math.random() * CASES))));
  const first = await send(wrongAsk('post'));
  const turns = drawTurns();
  for (const kind of turns.slice(0, WARM_UP)) await send(wrongAsk(kind));
  for (const kind of turns) {
    const asked = wrongAsk(kind);
    const begun = performance.now();
    const answer = await send(asked);
    const took = (performance.now() - begun) * 1_000;
    const place = counts.get(kind) ?? 0;
    const list = times.get(kind);
    if (list) list[place] = took;
    counts.set(kind, place + 1);
    if (answer.status !== 404 || answer.body !== first.body || shownHead(answer) !== shownHead(first)) {
      throw new Error(`A wrong ${kind} is answered otherwise: ${answer.head} ${answer.body}`);
    }
  }
  close();
  return times;
}

type Compared = { readonly share: number; readonly distance: number };

/** Both must be sorted. */
function compareTimes(one: Float64Array, others: Float64Array): Compared {
  let [passed, below, distance] = [0, 0, 0];
  for (let index = 0; index < one.length; index += 1) {
    const time = one[index] ?? 0;
    while (passed < others.length && (others[passed] ?? 0) < time) passed += 1;
    below += passed;
    const reached = passed / others.length;
    distance = Math.max(
      distance,
      Math.abs(reached - index / one.length),
      Math.abs(reached - (index + 1) / one.length),
    );
  }
  return { share: below / (one.length * others.length), distance };
}

/** One in a hundred over all kinds together. */
function chanceDistance(one: number, others: number): number {
  const oneKind = 0.01 / NAMES.length;
  return Math.sqrt((-Math.log(oneKind / 2) / 2) * (1 / one + 1 / others));
}

function sayTimes(times: ReadonlyMap<Kind, Float64Array>): void {
  const chance = chanceDistance(EACH, EACH * (NAMES.length - 1));
  console.log(
    `${EACH} of each, bodies and heads byte for byte the same; chance explains a distance of ${chance.toFixed(4)}`,
  );
  for (const [kind, list] of times) {
    const own = list.toSorted();
    const others = Float64Array.from(
      [...times].flatMap(([name, other]) => (name === kind ? [] : [...other])),
    ).sort();
    const { share, distance } = compareTimes(own, others);
    const mean = own.reduce((sum, time) => sum + time, 0) / own.length;
    const figures = [
      `median ${(own[own.length >> 1] ?? 0).toFixed(1)} µs`,
      `mean ${mean.toFixed(1)} µs`,
      `slower than another ${share.toFixed(4)}`,
      `distance ${distance.toFixed(4)}`,
    ];
    console.log(`${kind.padEnd(18)} ${figures.join('  ')}`);
  }
}

const [given] = process.argv.slice(2);
const data = given ?? (await mkdtemp(join(tmpdir(), 'overcome-bench-')));
await fillBench(data);
const server = fork(resolve(import.meta.dirname, 'look-up/serve-bench.ts'), ['ours', data]);
const [port] = await once(server, 'message');
sayTimes(await askWrongly(port));
server.kill();
if (given === undefined) await rm(data, { recursive: true, force: true });
