/** The program as a user starts it: in a process of its own, over a place of its own. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { TestPlace } from '../src/storage/testing/describe-storage.ts';

const MAIN = resolve(import.meta.dirname, '../src/main.ts');

export type RunningServer = {
  readonly process: ChildProcess;
  readonly address: string;
  readonly said: string;
};

function environmentOf({ data, databaseUrl }: TestPlace): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, OVERCOME_KEY: _key, ...environment } = process.env;
  return {
    ...environment,
    OVERCOME_DATA: data,
    ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }),
  };
}

export function makeAdminToken(place: TestPlace, role = 'officer'): string {
  const made = spawnSync(process.execPath, [MAIN, 'admin', 'token', '--role', role], {
    env: environmentOf(place),
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(made.stderr);
  return made.stdout.trim();
}

/** Resolves when it says where it answers. */
export function startServer(place: TestPlace, options: readonly string[] = []): Promise<RunningServer> {
  const child = spawn(process.execPath, [MAIN, 'serve', '--port', '0', ...options], {
    env: environmentOf(place),
  });
  let said = '';
  let complained = '';
  return new Promise((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /answers at (\S+)/.exec(said)?.[1];
      if (address !== undefined && said.includes('Everything is kept'))
        resolve({ process: child, address, said });
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complained += text;
    });
    child.on('exit', () => reject(new Error(`The server ended: ${complained}`)));
  });
}
