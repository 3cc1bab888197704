import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Terminal } from './command.ts';
import { inputProblem } from './input-problem.ts';
import { openInput } from './open-input.ts';

const terminal: Terminal = {
  input: new PassThrough(),
  output: new PassThrough(),
  errors: new PassThrough(),
  today: () => Temporal.PlainDate.from('2021-03-05'),
  environment: {},
};

/** Reads a file of the name with the content, or says what is wrong with it. */
async function read(name: string, content: Uint8Array): Promise<string | null> {
  const folder = await mkdtemp(join(tmpdir(), 'overcome-'));
  try {
    await writeFile(join(folder, name), content);
    const opened = await openInput(terminal, [join(folder, name)]);
    return opened.ok ? await text(opened.input) : opened.problem;
  } catch (error) {
    return inputProblem(error);
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('a file that is named', () => {
  it('is unpacked when its name ends in .gz', async () => {
    assert.equal(await read('a.gz', gzipSync('Refused')), 'Refused');
  });

  it('is said not to be whole when it is no gzip file, or breaks off', async () => {
    assert.match((await read('a.gz', Buffer.from('Refused'))) ?? '', /^The file is not whole/);
    const packed = gzipSync('Refused '.repeat(1000));
    assert.match((await read('a.gz', packed.subarray(0, packed.length - 9))) ?? '', /^The file is not whole/);
  });

  it('breaks nothing when it breaks off before anybody reads it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'overcome-'));
    const path = join(folder, 'half.gz');
    await writeFile(path, gzipSync('Refused '.repeat(1000)).subarray(0, 20));
    const opened = await openInput(terminal, [path]);
    assert.ok(opened.ok);
    opened.input.resume();
    while (!opened.input.destroyed) await sleep(1);
    await sleep(1);
    await assert.rejects(text(opened.input), { code: 'Z_BUF_ERROR' });
    await rm(folder, { recursive: true });
  });

  it('is said to be a folder, or not to be there', async () => {
    const folder = await openInput(terminal, [tmpdir()]);
    assert.match(folder.ok ? '' : folder.problem, /is a folder/);
    const missing = await openInput(terminal, [join(tmpdir(), 'no such file')]);
    assert.match(missing.ok ? '' : missing.problem, /^There is no file/);
  });
});

describe('what is wrong with an input', () => {
  it('is not said of a mistake of our own', () => {
    assert.equal(inputProblem(new TypeError('x is not a function')), null);
    assert.equal(inputProblem('text'), null);
  });
});
