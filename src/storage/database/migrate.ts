/** Brings a database to the tables that this program knows; forward only, each step once. */
import { sql } from 'kysely';
import { StorageProblem } from '../storage-problem.ts';
import type { Database, Db } from './database.ts';
import type { Migration } from './read-migrations.ts';

type Ran = { readonly number: number; readonly name: string; readonly hash: string };

/** All steps in one transaction that only one process can be in: a start that is cut off leaves nothing half done. */
export async function migrate(database: Database, migrations: readonly Migration[]): Promise<void> {
  await database.writeAlone(async (tx) => {
    const ran = await readRan(tx);
    refuseUnknown(ran, migrations);
    const last = ran.at(-1)?.number ?? 0;
    for (const step of migrations.filter(({ number }) => number > last)) {
      await database.runScript(tx, step.script);
      await sql`insert into migrations (number, name, hash) values (${step.number}, ${step.name}, ${step.hash})`.execute(
        tx,
      );
    }
  });
}

async function readRan(tx: Db): Promise<readonly Ran[]> {
  await sql`create table if not exists migrations (
    number bigint not null primary key, name text not null, hash text not null)`.execute(tx);
  const { rows } = await sql<Ran>`select number, name, hash from migrations order by number`.execute(tx);
  return rows;
}

function refuseUnknown(ran: readonly Ran[], migrations: readonly Migration[]): void {
  const known = new Map(migrations.map((step) => [step.number, step]));
  for (const { number, name, hash } of ran) {
    const step = known.get(number);
    if (!step) {
      throw new StorageProblem(
        `The database was made by a newer version of Overcome (step ${number}, "${name}"). Start that version.`,
      );
    }
    if (step.hash !== hash) {
      throw new StorageProblem(
        `Step ${number}, "${name}", ran on this database with another text. Restore the file as it was released.`,
      );
    }
  }
}
