import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { describe, it } from 'node:test';
import { readText } from './read-text.ts';

const outcomeOf = async (bytes: Uint8Array | string) =>
  readText(Readable.from([Buffer.from(bytes)]), 'Nothing is in it.');
const textOf = async (bytes: Uint8Array | string): Promise<string> => {
  const read = await outcomeOf(bytes);
  return read.ok ? read.text : read.problem;
};

describe('the text that a command is given', () => {
  it('may hold what people and editors put into texts', async () => {
    for (const text of [
      'Refused 😟🙏',
      '签证状态 Refused',
      'a\tb\r\nc\f',
      '\u001B[1mRefused\u001B[0m',
      'ré\u200Bfusé',
    ]) {
      assert.equal(await textOf(text), text);
    }
    assert.equal(await textOf('\uFEFFRefused'), 'Refused');
  });

  it('may be UTF-16 with its mark', async () => {
    const little = Buffer.from('\uFEFFRefused 签', 'utf16le');
    assert.equal(await textOf(little), 'Refused 签');
    assert.equal(await textOf(Buffer.from(little).swap16()), 'Refused 签');
  });

  it('may break off in the middle of a character', async () => {
    assert.equal(await textOf(Buffer.from('Refused 签').subarray(0, -1)), 'Refused ');
  });

  it('is said not to be text when it is none', async () => {
    const noise = Buffer.from(Array.from({ length: 3_000 }, (_, at) => (at * 7919 + 13) % 256));
    for (const bytes of [noise, 'Refused\0\0', Buffer.from([0xe9, 0x20, 0x61]), '\u0001\u0002 a\u0003']) {
      assert.match(await textOf(bytes), /^The input is not text\./);
    }
  });

  it('is said to be empty, or too long', async () => {
    assert.equal(await textOf(' \n'), 'Nothing is in it.');
    assert.match(await textOf('a'.repeat(8_000_001)), /longer than/);
  });
});
