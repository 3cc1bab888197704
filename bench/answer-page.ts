/**
 * How fast the answer page is served, as a share of what bare `node:http` manages with the same bytes.
 *
 * Ours decodes a form, explains the case, draws the page and packs it. The peer reads the same form away and sends an
 * answer that was made beforehand, with the same headers. Both run in processes of their own, in turns. Prints requests
 * per second for pastes, which differ from request to request, and for a link that many open, whose answer is kept.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, createServer, type IncomingHttpHeaders, request } from 'node:http';
import { makeContext } from '../src/services/make-context.ts';
import { makeServer } from '../src/web/server.ts';

const CONNECTIONS = 16;
const SECONDS = 2;
const TURNS = 3;

type Sent = { readonly headers: IncomingHttpHeaders; readonly body: Buffer };

async function serveOurs(): Promise<void> {
  const context = makeContext({
    today: () => Temporal.PlainDate.from('2026-11-22'),
    seconds: () => performance.now() / 1_000,
    complain: (bug) => console.error(bug),
  });
  const app = makeServer(context);
  await app.listen({ port: 0, host: '127.0.0.1' });
  const address = app.server.address();
  process.send?.(typeof address === 'object' ? address?.port : 0);
}

function servePeer(): void {
  let answer: Sent = { headers: {}, body: Buffer.alloc(0) };
  const server = createServer((asked, response) => {
    asked.on('data', () => {});
    asked.on('end', () => {
      response.writeHead(200, answer.headers);
      response.end(answer.body);
    });
  });
  process.on('message', (sent: { headers: IncomingHttpHeaders; body: string }) => {
    answer = { headers: sent.headers, body: Buffer.from(sent.body, 'base64') };
    process.send?.('ready');
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    process.send?.(typeof address === 'object' ? address?.port : 0);
  });
}

/** Forms with a paste, of which no two in a row are the same: each is explained, drawn and packed anew. */
function pastes(): readonly Buffer[] {
  return Array.from({ length: 500 }, (_, index) => {
    const day = Temporal.PlainDate.from('2026-11-20')
      .subtract({ days: index % 90 })
      .toString();
    const told = ['approved', 'administrative-processing', 'documents-needed'][index % 3] ?? '';
    const facts = {
      class: 'H4',
      post: 'Nairobi',
      route: 'interview',
      'route-day': day,
      told,
      passport: 'kept',
    };
    const text = `Refused\nCase Last Updated: 0${(index % 9) + 1}-Nov-2026\nA U.S. consular officer has adjudicated and refused your visa application.  Please see the letter you received at the interview.`;
    return Buffer.from(new URLSearchParams({ ...facts, text }).toString());
  });
}

/** One set of choices without a paste, as a link that is passed on sends it: drawn for the first, sent to all. */
function sharedLink(): readonly Buffer[] {
  const facts = { page: 'refused', 'page-day': '2026-11-18', 'route-day': '2026-11-18', told: 'approved' };
  return [Buffer.from(new URLSearchParams(facts).toString())];
}

async function compare(): Promise<void> {
  const ours = await start('ours');
  const peer = await start('peer');
  for (const [name, bodies] of Object.entries({ pasted: pastes(), 'shared link': sharedLink() })) {
    console.log(name);
    for (const encoding of ['identity', 'gzip', 'br']) await compareOn(ours, peer, bodies, encoding);
  }
  for (const { child } of [ours, peer]) child.kill();
}

async function compareOn(
  ours: Started,
  peer: Started,
  bodies: readonly Buffer[],
  encoding: string,
): Promise<void> {
  const answer = await ask(ours.port, bodies[0] ?? Buffer.alloc(0), encoding, new Agent());
  const { date: _date, connection: _connection, 'keep-alive': _keep, ...headers } = answer.headers;
  peer.child.send({ headers, body: answer.body.toString('base64') });
  await once(peer.child, 'message');
  const rates = { ours: [] as number[], peer: [] as number[] };
  await rate(ours.port, bodies, encoding, 1);
  for (let turn = 0; turn < TURNS; turn += 1) {
    rates.ours.push(await rate(ours.port, bodies, encoding, SECONDS));
    rates.peer.push(await rate(peer.port, bodies, encoding, SECONDS));
  }
  const [we, they] = [median(rates.ours), median(rates.peer)];
  console.log(
    `${encoding.padEnd(8)} ${answer.body.length} bytes  ours ${we.toFixed(0)}/s  node:http ${they.toFixed(0)}/s  ratio ${(we / they).toFixed(2)}`,
  );
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

type Started = { readonly child: ChildProcess; readonly port: number };

async function start(name: string): Promise<Started> {
  const child = fork(import.meta.filename, [name]);
  const [port] = await once(child, 'message');
  return { child, port: Number(port) };
}

async function rate(
  port: number,
  bodies: readonly Buffer[],
  encoding: string,
  seconds: number,
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const end = performance.now() + seconds * 1_000;
  let done = 0;
  const one = async (from: number): Promise<void> => {
    for (let index = from; performance.now() < end; index += CONNECTIONS) {
      await ask(port, bodies[index % bodies.length] ?? Buffer.alloc(0), encoding, agent);
      done += 1;
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: CONNECTIONS }, (_, index) => one(index)));
  agent.destroy();
  return done / ((performance.now() - started) / 1_000);
}

function ask(port: number, body: Buffer, encoding: string, agent: Agent): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': body.length,
      'accept-encoding': encoding,
    };
    const asked = request(
      { port, host: '127.0.0.1', path: '/explain', method: 'POST', agent, headers },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          if (answer.statusCode !== 200) reject(new Error(`The server answered ${answer.statusCode}`));
          else resolve({ headers: answer.headers, body: Buffer.concat(parts) });
        });
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

const role = process.argv[2];
if (role === 'ours') await serveOurs();
else if (role === 'peer') servePeer();
else await compare();
