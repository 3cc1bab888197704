/** From starting the process to the first answered request, against starting Node with a bare server. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

const MAIN = resolve(import.meta.dirname, '../src/main.ts');
const BARE = `require('node:http').createServer((q, a) => a.end('ok')).listen(0, '127.0.0.1', function () { console.log('answers at http://127.0.0.1:' + this.address().port) })`;

/** Milliseconds from spawn to the end of the first answer. */
async function firstAnswer(args: readonly string[]): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = await once(child.stdout, 'data');
  const address = /http:\/\/\S+/.exec(String(said))?.[0];
  if (address === undefined) throw new Error(`no address in: ${said}`);
  await (await fetch(address)).text();
  const took = performance.now() - start;
  child.kill('SIGTERM');
  await once(child, 'exit');
  return took;
}

async function median(args: readonly string[]): Promise<number> {
  await firstAnswer(args);
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) times.push(await firstAnswer(args));
  return times.sort((a, b) => a - b)[2] ?? 0;
}

const ours = await median([MAIN, 'serve', '--port', '0']);
const bare = await median(['-e', BARE]);
console.log(
  `start: first answer after ${Math.round(ours)} ms (asked: 1500); a bare server: ${Math.round(bare)} ms; ratio ${(ours / bare).toFixed(1)}`,
);
