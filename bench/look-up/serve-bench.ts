/**
 * The two servers that are compared, each in a process of its own: `node serve-bench.ts ours|peer DATA [VERSION]`.
 *
 * Tells its port to its parent, and what it has used of the processor whenever it is asked.
 */
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { apiRoutes } from '../../src/api/api-routes.ts';
import { makeContext } from '../../src/services/make-context.ts';
import { makeServer } from '../../src/web/server.ts';
import { askOf, CASES, openBench } from './bench-cases.ts';

function tellPort(server: Server): void {
  const address = server.address();
  process.send?.(typeof address === 'object' ? address?.port : 0);
  process.on('message', (asked) => {
    if (asked === 'usage') process.send?.(process.cpuUsage());
  });
}

async function serveOurs(data: string, version?: string): Promise<void> {
  const { context } = await openBench(data, version);
  const { today, complain } = context;
  const pages = makeContext({ today, complain, seconds: () => performance.now() / 1_000 });
  const beside = [{ prefix: '/api/v1', routes: apiRoutes(context) }];
  const app = makeServer(pages, { office: context, beside });
  await app.listen({ port: 0, host: '127.0.0.1' });
  tellPort(app.server);
}

/** Bare `node:http` with one look-up by key: the answer that ours gives, in the same number of rows. */
function servePeer(data: string): void {
  process.once('message', (body: string) => {
    const database = new DatabaseSync(join(data, 'peer.db'));
    database.exec('pragma journal_mode = wal');
    database.exec('drop table if exists answers');
    database.exec('create table answers (key text primary key, body blob) without rowid');
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
        const { caseNumber }: { readonly caseNumber: string } = JSON.parse(Buffer.concat(parts).toString());
        const found = find.get(caseNumber)?.['body'];
        const answer = found instanceof Uint8Array ? found : bytes;
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length });
        response.end(answer);
      });
    });
    server.listen(0, '127.0.0.1', () => tellPort(server));
  });
  process.send?.('ready');
}

const [, , role, data = '', version] = process.argv;
if (role === 'ours') await serveOurs(data, version);
else servePeer(data);
