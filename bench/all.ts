/** Runs every benchmark, each in a process of its own, and prints what it prints. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const BENCHES = [
  'start-time',
  'explain-rate',
  'answer-page',
  'hostile-text',
  'recognise-accuracy',
  'read-rate',
  'paper-rate',
] as const;

for (const name of BENCHES) {
  console.log(`\n${name}`);
  const { status } = spawnSync(process.execPath, [resolve(import.meta.dirname, `${name}.ts`)], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
