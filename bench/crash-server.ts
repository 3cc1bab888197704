/**
 * Kills the server without warning while 2,000 events are being recorded over HTTP, and looks whether anything that it
 * had acknowledged is gone.
 *
 *     node bench/crash-server.ts [ROUNDS] [WRITES]
 *
 * Each round starts the server as a user does, sends WRITES events (2,000 unless told) to 100 cases at once, kills it
 * at a place of its own, opens the storage, looks for every acknowledged entry and checks every chain.
 */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadKey } from '../src/storage/keyring/load-key.ts';
import { makeKeyring } from '../src/storage/keyring/make-keyring.ts';
import { openStorage } from '../src/storage/open-storage.ts';
import type { TestPlace } from '../src/storage/testing/describe-storage.ts';
import { startPostgres } from '../src/storage/testing/start-postgres.ts';
import { makeAdminToken, type RunningServer, startServer } from '../test/start-server.ts';

const [rounds = 30, writes = 2_000] = process.argv.slice(2).map(Number);
const CASES = 100;

type Acknowledged = { readonly caseId: string; readonly seq: number; readonly item: string };
type Tally = { acknowledged: number; lost: number; problems: number; unanswered: number };

async function crashRounds(place: TestPlace): Promise<Tally> {
  const tally: Tally = { acknowledged: 0, lost: 0, problems: 0, unanswered: 0 };
  const token = makeAdminToken(place);
  for (let round = 0; round < rounds; round += 1) {
    const killAfter = 1 + Math.floor(((round + 0.5) / rounds) * (writes - 2));
    const server = await startServer(place, ['--empty']);
    const acknowledged = await recordUntilKilled(server, token, round, killAfter);
    const { lost, problems } = await look(place, acknowledged);
    tally.acknowledged += acknowledged.length;
    tally.unanswered += writes - acknowledged.length;
    tally.lost += lost;
    tally.problems += problems;
  }
  return tally;
}

async function recordUntilKilled(
  { address, process: server }: RunningServer,
  token: string,
  round: number,
  killAfter: number,
): Promise<readonly Acknowledged[]> {
  const send = async (path: string, body: unknown): Promise<Record<string, unknown> | null> => {
    try {
      const answer = await fetch(`${address}/api/v1${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      const read: unknown = await answer.json();
      return answer.status === 201 ? { ...Object(read) } : null;
    } catch {
      return null;
    }
  };
  const opened = await Promise.all(
    Array.from({ length: CASES }, (_, index) => send('/desk/cases', newCase(round * CASES + index))),
  );
  const ids = opened.map((made) => String(made?.['id']));
  const acknowledged: Acknowledged[] = [];
  await Promise.all(
    Array.from({ length: writes }, async (_, index) => {
      const caseId = ids[index % CASES] ?? '';
      const item = `paper-${round}-${index}`;
      const event = { kind: 'item-requested', item, what: 'documents', says: 'A paper' };
      const made = await send(`/desk/cases/${caseId}/events`, { event });
      if (made === null) return;
      acknowledged.push({ caseId, seq: Number(made['seq']), item });
      if (acknowledged.length === killAfter) server.kill('SIGKILL');
    }),
  );
  if (server.exitCode === null && server.signalCode === null) {
    server.kill('SIGKILL');
    await once(server, 'exit');
  }
  return acknowledged;
}

function newCase(number: number) {
  const applicant = { surname: 'Crash', givenName: 'Ada', dateOfBirth: '1990-01-31', passportNumber: 'X123' };
  const caseNumber = `AA00${String(number).padStart(6, '0')}`;
  return { post: 'LND', caseNumber, visaClass: 'F1', immigrant: false, applicant };
}

async function look(
  place: TestPlace,
  acknowledged: readonly Acknowledged[],
): Promise<{ readonly lost: number; readonly problems: number }> {
  const key = await loadKey({ environment: undefined, data: place.data, make: false });
  if (!key.ok) throw new Error(key.problem);
  const storage = await openStorage({ ...place, keyring: makeKeyring(key.master), complain: console.error });
  try {
    const logs = new Map<string, ReadonlyMap<number, string>>();
    let lost = 0;
    for (const { caseId, seq, item } of acknowledged) {
      const known = logs.get(caseId) ?? (await itemsOf(storage, caseId));
      logs.set(caseId, known);
      if (known.get(seq) !== item) lost += 1;
    }
    return { lost, problems: (await Array.fromAsync(storage.cases.verify())).length };
  } finally {
    await storage.close();
  }
}

async function itemsOf(
  storage: Awaited<ReturnType<typeof openStorage>>,
  caseId: string,
): Promise<ReadonlyMap<number, string>> {
  const log = (await storage.cases.read(caseId))?.log ?? [];
  return new Map(
    log.flatMap(({ seq, event }) => (event.kind === 'item-requested' ? [[seq, event.item] as const] : [])),
  );
}

const folder = await mkdtemp(join(tmpdir(), 'overcome-crash-'));
const postgres = await startPostgres({ sync: true });
try {
  const places = {
    SQLite: { data: join(folder, 'sqlite'), databaseUrl: null },
    PostgreSQL: { data: join(folder, 'postgres'), databaseUrl: await postgres.newDatabase() },
  };
  for (const [engine, place] of Object.entries(places)) {
    const { acknowledged, lost, problems, unanswered } = await crashRounds(place);
    console.log(
      `${engine}: ${rounds} rounds of ${writes} events over HTTP, ${acknowledged} acknowledged, ${unanswered} cut off, ${lost} lost, ${problems} problems in the chains`,
    );
    if (lost > 0 || problems > 0) process.exitCode = 1;
  }
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}
