import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { NO_SCANNER } from '../../services/ports/papers.ts';
import { type ClamdAddress, readClamdAddress } from './clamd-address.ts';
import { scanWithClamd } from './scan-with-clamd.ts';

/** The harmless text that every scanner reports, put together so that none reports this file. */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

const folder = mkdtempSync(join(tmpdir(), 'clamd-'));
const servers: Server[] = [];
after(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

/** A server on a socket of its own, with what it does to each connection. */
async function listening(
  meets: (socket: Socket) => void,
  place: 'tcp' | 'path' = 'path',
): Promise<ClamdAddress> {
  const server = createServer(meets);
  servers.push(server);
  const path = join(folder, `${servers.length}.ctl`);
  await new Promise<void>((resolve) => {
    if (place === 'path') server.listen(path, resolve);
    else server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  return address !== null && typeof address === 'object'
    ? { host: '127.0.0.1', port: address.port }
    : { path };
}

/** Speaks the protocol as clamd does: it answers only when every piece came with its true length. */
function likeClamd(socket: Socket): void {
  let heard = Buffer.alloc(0);
  socket.on('error', () => {});
  socket.on('data', (data: Buffer) => {
    heard = Buffer.concat([heard, data]);
    if (heard.toString('latin1') === 'zPING\0') return void socket.end('PONG\0');
    const file = fileIn(heard);
    if (file !== null)
      socket.end(file.includes(EICAR) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0');
  });
}

function fileIn(heard: Buffer): Buffer | null {
  const pieces: Buffer[] = [];
  if (!heard.toString('latin1', 0, 10).startsWith('zINSTREAM\0')) return null;
  for (let at = 10; at + 4 <= heard.length; ) {
    const length = heard.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(heard.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

const SMALL = Buffer.from('a letter');
const LARGE = Buffer.alloc(3_000_000, 'page ');

describe('a scanner', () => {
  for (const place of ['tcp', 'path'] as const) {
    it(`finds what is harmful, and nothing else, by ${place}`, async () => {
      const { scan, answers } = scanWithClamd(await listening(likeClamd, place));
      assert.equal(await scan(SMALL), 'clean');
      assert.equal(await scan(LARGE), 'clean');
      assert.equal(await scan(Buffer.from(EICAR)), 'infected');
      assert.equal(await scan(Buffer.concat([LARGE, Buffer.from(EICAR)])), 'infected');
      assert.equal(await answers(), true);
    });
  }

  it('can be asked by many at once', async () => {
    const { scan } = scanWithClamd(await listening(likeClamd));
    const files = Array.from({ length: 40 }, (_, index) => (index % 3 === 0 ? Buffer.from(EICAR) : SMALL));
    assert.deepEqual(
      await Promise.all(files.map(scan)),
      files.map((file) => (file === SMALL ? 'clean' : 'infected')),
    );
  });

  const FAILURES: Readonly<Record<string, (socket: Socket) => void>> = {
    'says nothing': () => {},
    'closes before it answers': (socket) => socket.end(),
    'breaks the connection': (socket) => socket.destroy(),
    'answers half': (socket) => socket.end('stream: O'),
    'answers that the file is too large': (socket) => socket.end('INSTREAM size limit exceeded. ERROR\0'),
    'answers something else': (socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n\0'),
    'answers without end': (socket) => {
      socket.on('error', () => {});
      socket.write('stream: '.repeat(10_000));
    },
    'answers a letter at a time': (socket) => {
      socket.on('error', () => {});
      const timer = setInterval(() => socket.write('s'), 20);
      socket.on('close', () => clearInterval(timer));
    },
  };
  for (const [what, meets] of Object.entries(FAILURES)) {
    it(`that ${what} failed, and the file is not clean`, async () => {
      const address = await listening((socket) => {
        socket.on('error', () => {});
        meets(socket);
      });
      assert.equal(await scanWithClamd(address, 400).scan(LARGE), 'scanner-failed');
    });
  }

  it('that is not there failed', async () => {
    const { scan, answers } = scanWithClamd({ path: join(folder, 'nobody.ctl') });
    assert.equal(await scan(SMALL), 'scanner-failed');
    assert.equal(await answers(), false);
  });

  it('that nobody configured scans nothing, and says so', async () => {
    assert.equal(await NO_SCANNER.scan(SMALL), 'not-scanned');
    assert.equal(await NO_SCANNER.answers(), null);
  });
});

describe('the address of a scanner', () => {
  it('is a host and a port, or a path', () => {
    const read = (given: string) => {
      const address = readClamdAddress(given);
      return address.ok ? address.address : address.problem.slice(0, 8);
    };
    assert.deepEqual(read('tcp://scanner:3311'), { host: 'scanner', port: 3311 });
    assert.deepEqual(read('tcp://127.0.0.1'), { host: '127.0.0.1', port: 3310 });
    assert.deepEqual(read('tcp://[::1]:3310'), { host: '::1', port: 3310 });
    assert.deepEqual(read('/run/clamav/clamd.ctl'), { path: '/run/clamav/clamd.ctl' });
    for (const wrong of ['', 'scanner:3310', 'http://scanner:3310', 'tcp://', 'tcp://scanner:0', 'tcp://a/b'])
      assert.equal(read(wrong), 'CLAMD is', wrong);
  });
});
