/** Where a ClamAV daemon listens, from the setting CLAMD. */

export type ClamdAddress =
  | { readonly host: string; readonly port: number }
  /** Of a Unix socket. */
  | { readonly path: string };

export type ClamdAddressRead =
  | { readonly ok: true; readonly address: ClamdAddress }
  | { readonly ok: false; readonly problem: string };

/** "tcp://127.0.0.1:3310" or "/run/clamav/clamd.ctl"; the port may be left out. */
export function readClamdAddress(given: string): ClamdAddressRead {
  if (given.startsWith('/')) return { ok: true, address: { path: given } };
  const url = URL.parse(given);
  const port = url === null || url.port === '' ? 3310 : Number(url.port);
  const plain = url !== null && ['', '/'].includes(url.pathname) && url.search === '' && url.username === '';
  if (url?.protocol === 'tcp:' && url.hostname !== '' && plain && port > 0)
    return { ok: true, address: { host: url.hostname.replace(/^\[(.*)\]$/, '$1'), port } };
  return {
    ok: false,
    problem: `CLAMD is "${given}". Give tcp://HOST:PORT or the path of a socket, such as tcp://127.0.0.1:3310 or /run/clamav/clamd.ctl.`,
  };
}
