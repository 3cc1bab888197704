import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { sampleContext } from './sample-context.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import { makeServer } from './server.ts';

describe('a request that is none', () => {
  const app = makeServer(sampleContext());
  let port = 0;
  before(async () => {
    port = Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port);
  });
  after(() => app.close());

  async function send(bytes: string): Promise<string> {
    const socket = connect(port, '127.0.0.1');
    socket.setEncoding('utf8');
    const parts: string[] = [];
    socket.on('data', (part: string) => parts.push(part));
    socket.end(bytes);
    await once(socket, 'close');
    return parts.join('');
  }

  it('is answered with 400, one line, and the headers of every page', async () => {
    const answer = await send('this is not http\r\n\r\n');
    assert.match(answer, /^HTTP\/1\.1 400 /);
    for (const name of Object.keys(SECURITY_HEADERS)) assert.ok(answer.includes(`${name}: `), name);
    assert.match(answer, /Open the page again\.$/);
  });

  it('with headers without end is answered with 431', async () => {
    const answer = await send(`GET / HTTP/1.1\r\nhost: x\r\n${`x: ${'y'.repeat(1000)}\r\n`.repeat(40)}\r\n`);
    assert.match(answer, /^HTTP\/1\.1 431 /);
  });
});
