/**
 * Runs every benchmark, each in a process of its own, and prints what it prints. With `--large` those that fill
 * databases first and take minutes each.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const QUICK = [
  'start-time',
  'explain-rate',
  'answer-page',
  'hostile-text',
  'recognise-accuracy',
  'read-rate',
  'paper-rate',
] as const;

const LARGE = [
  'append-rate',
  'look-up-rate',
  'wrong-look-ups',
  'look-up-growth',
  'crash-safety',
  'crash-server',
  'cohort-rate',
] as const;

const BENCHES = process.argv.includes('--large') ? LARGE : QUICK;
for (const name of BENCHES) {
  console.log(`\n${name}`);
  const { status } = spawnSync(process.execPath, [resolve(import.meta.dirname, `${name}.ts`)], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
