/**
 * A process of its own that appends as fast as it can and prints each entry once it was acknowledged: "CASE SEQ".
 *
 * It is started by `start-appender.ts`, to be killed or to compete with another.
 */
import type { Storage } from '../../services/ports/storage.ts';
import { makeKeyring } from '../keyring/make-keyring.ts';
import { openStorage } from '../open-storage.ts';
import { APPLIED, entry, sampleCase, sampleStatus, sampleStep } from './sample-case.ts';
import type { Appending } from './start-appender.ts';

const ask: Appending = JSON.parse(process.argv[2] ?? '');
const keyring = makeKeyring(Buffer.from(ask.master, 'base64'));
const storage = await openStorage({ ...ask.place, keyring, complain: console.error });

const ids = Array.from({ length: ask.cases }, (_, at) => `${ask.prefix}-${at}`);
await Promise.all(
  ids.map((id) =>
    storage.cases.create(sampleCase(id), { entries: [entry(APPLIED)], status: sampleStatus(id, 1) }),
  ),
);
process.stdout.write('ready\n');
await Promise.all(ids.map((id) => appendTo(storage, id)));
await storage.close();

async function appendTo({ cases }: Storage, id: string): Promise<void> {
  let known = 1;
  for (let written = 0; written < ask.each; ) {
    const reason = `${ask.name} ${written}`;
    const event = { witness: 'post', kind: 'revoked', on: '2021-06-01', reason } as const;
    const outcome = await cases.append(sampleStep(id, known, event));
    if (!('seq' in outcome)) throw new Error(`There is no case ${id}.`);
    known = outcome.seq;
    if (!outcome.ok) continue;
    process.stdout.write(`${id} ${outcome.seq} ${reason}\n`);
    written += 1;
  }
}
