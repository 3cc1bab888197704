/** Runs in a thread of its own: executes statements on a connection of its own, each in a transaction, in order. */
import { constants, platform, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { connectSqlite } from './connect-sqlite.ts';
import type { FromWriter, ToWriter } from './writer-messages.ts';

const port = parentPort;
if (port === null) throw new Error('write-thread.ts runs in a thread that write-beside.ts starts.');

// On Linux a priority is that of the thread alone: whoever is answered in the meantime goes first.
if (platform() === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

const file: unknown = workerData;
const { raw } = connectSqlite(String(file));
raw.exec('pragma synchronous = normal');
// It only adds at the end of its tables: 2 MB of pages are plenty.
raw.exec('pragma cache_size = -2000');

const say = (said: FromWriter): void => port.postMessage(said);

port.on('message', (asked: ToWriter) => {
  if (asked.is === 'end') {
    raw.close();
    port.close();
    return;
  }
  const { number, statement, values } = asked;
  try {
    raw.prepare(statement).run(...values);
    say({ number, error: null });
  } catch (error) {
    say({ number, error });
  }
});
