/** Runs the same spec of the applicant's pages over SQLite and over PostgreSQL, where one portal serves several tests. */
import { after, before, describe } from 'node:test';
import { type RunningPostgres, startPostgres } from '../../src/storage/testing/start-postgres.ts';
import { type OpenPortal, openPortal } from './open-portal.ts';

/** Opens a portal of its own, filled with the demonstration; whoever opens it closes it. */
export type Open = (wrongLookUps?: number) => Promise<OpenPortal>;

export function describePortal(name: string, spec: (open: Open) => void): void {
  describe(`${name}, on SQLite`, () => spec((wrongLookUps) => openPortal(wrongLookUps ?? null)));
  describe(`${name}, on PostgreSQL`, () => {
    let server: RunningPostgres | null = null;
    before(async () => {
      server = await startPostgres();
    });
    after(() => server?.stop());
    // Its own suite: what it opens is closed before the server stops.
    describe('its pages', () =>
      spec(async (wrongLookUps) => {
        if (server === null) throw new Error('PostgreSQL was not started.');
        return openPortal(wrongLookUps ?? null, null, await server.newDatabase());
      }));
  });
}
