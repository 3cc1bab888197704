import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request } from 'node:http';
import { describe, it } from 'node:test';
import { listenWith } from './listen.ts';
import { sampleContext } from './sample-context.ts';

describe('listening', () => {
  it('answers at the address it gives, and lets an answer in flight finish when told to stop', async () => {
    const listening = await listenWith(sampleContext())({ port: 0, host: '127.0.0.1' });
    assert.ok(listening.ok);
    const before = await fetch(`${listening.address}/health`);
    assert.equal(before.status, 200);
    const body = 'text=Refused';
    const asked = request(`${listening.address}/explain`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': body.length,
        expect: '100-continue',
      },
    });
    asked.flushHeaders();
    // The server has the head of the form and waits for the rest.
    await once(asked, 'continue');
    process.emit('SIGTERM');
    asked.end(body);
    const [answer] = await once(asked, 'response');
    assert.equal(answer.statusCode, 200);
    answer.resume();
    await listening.stopped;
    await assert.rejects(fetch(`${listening.address}/health`));
  });

  it('says what to do when the port is taken', async () => {
    const first = await listenWith(sampleContext())({ port: 0, host: '127.0.0.1' });
    assert.ok(first.ok);
    const port = Number(new URL(first.address).port);
    const second = await listenWith(sampleContext())({ port, host: '127.0.0.1' });
    assert.deepEqual(second, {
      ok: false,
      problem: `Port ${port} is taken. Stop what listens there, or give another with --port.`,
    });
    process.emit('SIGTERM');
    await first.stopped;
  });
});
