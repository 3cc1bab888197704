/**
 * How fast an applicant's look-up is answered among 100,000 cases on the embedded database, as a share of what bare
 * `node:http` manages with one look-up by key in `node:sqlite` and the same bytes.
 *
 * Ours checks the ask, hashes it with a key, counts wrong ones, finds the case, opens the sealed answer and notes the
 * look-up in the audit log. Both run in processes of their own, in turns. Prints a look-up that was answered before on
 * the day, the first look-up of the day, and the 99th percentile of the time to the answer.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fastify } from 'fastify';
import { apiRoutes } from '../src/api/api-routes.ts';
import { importLines } from '../src/services/record/import-lines.ts';
import { openOffice } from '../src/wiring/open-office.ts';

const CASES = 100_000;
/** Cases that are asked for again and again; more than any cache of a page of the database would hold by chance. */
const ASKED = 10_000;
const CONNECTIONS = 32;
const SECONDS = 3;
const TURNS = 5;
const TODAY = '2026-11-23';

type Ask = {
  readonly post: string;
  readonly caseNumber: string;
  readonly passportNumber: string;
  readonly surname: string;
};

function askOf(index: number): Ask {
  const number = index.toString(36).toUpperCase().padStart(6, '0');
  return {
    post: 'LND',
    caseNumber: `AA00${number}`,
    passportNumber: `P${number}`,
    surname: `NAME${'ABCDEFGHIJ'[index % 10]}`,
  };
}

function* caseLines(): Generator<string> {
  for (let index = 0; index < CASES; index += 1) {
    const { surname, passportNumber, ...rest } = askOf(index);
    const on = Temporal.PlainDate.from('2026-10-01')
      .add({ days: index % 40 })
      .toString();
    const events = [
      { kind: 'interview-held', on },
      { kind: 'passport-kept', on },
      { kind: 'refused', on, ground: '221(g)', needs: ['administrative-processing', 'documents'] },
      { kind: 'letter-given', on, colour: 'white' },
      { kind: 'item-requested', on, item: 'cv', what: 'documents', says: 'Your CV and list of publications' },
      ...(index % 2 === 0 ? [{ kind: 'item-provided', on, item: 'cv' }] : []),
    ];
    const applicant = { surname, passportNumber, givenName: 'Asha', dateOfBirth: '1990-01-02' };
    yield JSON.stringify({ ...rest, visaClass: 'H1B', immigrant: false, on, applicant, events });
  }
}

async function openIn(data: string) {
  const office = await openOffice({
    ...{ data, databaseUrl: null, key: undefined, wrongLookUps: null, version: 'bench' },
    ...{ today: () => Temporal.PlainDate.from(TODAY), now: () => Date.now(), complain: console.error },
  });
  if (!office.ok) throw new Error(office.problem);
  return office;
}

async function* linesOf() {
  let number = 0;
  for (const text of caseLines()) {
    number += 1;
    yield [{ number, text, tooLong: false }];
  }
}

async function fill(data: string): Promise<void> {
  const { context, close } = await openIn(data);
  const started = performance.now();
  for await (const reports of importLines(context, linesOf(), 'bench')) {
    const bad = reports.find(({ ok }) => !ok);
    if (bad) throw new Error(JSON.stringify(bad));
  }
  await close();
  const rate = CASES / ((performance.now() - started) / 1_000);
  console.log(`${CASES} cases taken in, ${rate.toFixed(0)} cases a second`);
}

async function serveOurs(data: string): Promise<void> {
  const { context } = await openIn(data);
  const app = fastify();
  app.register(apiRoutes(context), { prefix: '/api/v1' });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const address = app.server.address();
  process.send?.(typeof address === 'object' ? address?.port : 0);
}

/** The answer that ours gives, under the same key in the same number of rows. */
function servePeer(data: string): void {
  process.once('message', (body: string) => {
    const database = new DatabaseSync(join(data, 'peer.db'));
    database.exec(
      'pragma journal_mode = wal; create table answers (key text primary key, body blob) without rowid',
    );
    const put = database.prepare('insert into answers values (?, ?)');
    const bytes = Buffer.from(body);
    database.exec('begin');
    for (let index = 0; index < CASES; index += 1) put.run(askOf(index).caseNumber, bytes);
    database.exec('commit');
    const find = database.prepare('select body from answers where key = ?');
    const server = createServer((asked, response) => {
      const parts: Buffer[] = [];
      asked.on('data', (part: Buffer) => parts.push(part));
      asked.on('end', () => {
        const { caseNumber }: Ask = JSON.parse(Buffer.concat(parts).toString());
        const found = find.get(caseNumber);
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(found?.['body']);
      });
    });
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      process.send?.(typeof address === 'object' ? address?.port : 0);
    });
  });
  process.send?.('ready');
}

type Measured = { readonly rate: number; readonly p99: number };

/** @param first the first index, each connection taking its own; `most` asks in all, or until the time is over. */
async function measure(port: number, first: number, most: number): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const started = performance.now();
  const times: number[] = [];
  const one = async (from: number): Promise<void> => {
    for (let done = from; done < most && performance.now() - started < SECONDS * 1_000; done += CONNECTIONS) {
      const asked = performance.now();
      // A stride that is no divisor, so that neighbours in the database are not asked one after the other.
      await ask(port, askOf(first + ((done * 7_919) % ASKED)), agent);
      times.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, (_, index) => one(index)));
  agent.destroy();
  times.sort((a, b) => a - b);
  return {
    rate: times.length / ((performance.now() - started) / 1_000),
    p99: times[Math.floor(times.length * 0.99)] ?? 0,
  };
}

function ask(port: number, asked: Ask, agent: Agent): Promise<string> {
  const body = JSON.stringify(asked);
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(
      { port, host: '127.0.0.1', path: '/api/v1/status', method: 'POST', agent, headers },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () =>
          answer.statusCode === 200
            ? resolve(Buffer.concat(parts).toString())
            : reject(new Error(`The server answered ${answer.statusCode}: ${Buffer.concat(parts)}`)),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

async function start(role: string, data: string): Promise<ChildProcess> {
  return fork(import.meta.filename, [role, data]);
}

async function compare(): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), 'overcome-bench-'));
  await fill(data);
  const ours = await start('ours', data);
  const [port] = await once(ours, 'message');
  const body = await ask(port, askOf(1), new Agent());
  const peer = await start('peer', data);
  await once(peer, 'message');
  peer.send(body);
  const [peerPort] = await once(peer, 'message');
  const firsts = await measure(port, 50_000, ASKED);
  console.log(`answer of ${body.length} bytes`);
  await measureAll(port);
  const turns: { readonly we: Measured; readonly they: Measured }[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    turns.push({
      we: await measure(port, 0, Number.POSITIVE_INFINITY),
      they: await measure(peerPort, 0, Number.POSITIVE_INFINITY),
    });
  }
  const of = (pick: (turn: (typeof turns)[number]) => number) =>
    turns.map(pick).toSorted((a, b) => a - b)[TURNS >> 1] ?? 0;
  const they = of((turn) => turn.they.rate);
  const say = (name: string, rate: number) =>
    console.log(
      `${name.padEnd(30)} ${rate.toFixed(0)}/s  node:http ${they.toFixed(0)}/s  ratio ${(rate / they).toFixed(2)}`,
    );
  say(
    'asked again on the day',
    of((turn) => turn.we.rate),
  );
  say('asked first on the day', firsts.rate);
  const [p99, peerP99] = [of((turn) => turn.we.p99), of((turn) => turn.they.p99)];
  console.log(
    `99th percentile ${p99.toFixed(2)} ms, node:http ${peerP99.toFixed(2)} ms, ratio ${(p99 / peerP99).toFixed(2)}`,
  );
  for (const child of [ours, peer]) child.kill();
  await rm(data, { recursive: true, force: true });
}

/** Asks once for every case that will be asked for again. */
async function measureAll(port: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const one = async (from: number): Promise<void> => {
    for (let index = from; index < ASKED; index += CONNECTIONS) await ask(port, askOf(index), agent);
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, (_, index) => one(index)));
  agent.destroy();
}

const [, , role, data = ''] = process.argv;
if (role === 'ours') await serveOurs(data);
else if (role === 'peer') servePeer(data);
else await compare();
