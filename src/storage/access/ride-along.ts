/**
 * Lets a row be written in the same transaction as what somebody else writes next.
 *
 * A key of a repeated write has to stand or fall with the write, and is no business of those who write: the ports say
 * nothing of it. So it rides along: the first transaction that begins while an act runs takes it in. The act is known
 * by the asynchronous context in which it runs (`AsyncLocalStorage`), as several run at once.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Database, Db } from '../database/database.ts';

export type Rider = (tx: Db) => Promise<void>;

export type RideAlong = {
  /** Whose writes take riders in. What works in the background uses the database itself. */
  readonly database: Database;
  /** Runs the act; its first transaction that is committed has what the rider writes, or is undone if that throws. */
  readonly carry: <T>(rider: Rider, act: () => Promise<T>) => Promise<T>;
};

type Ride = { readonly rider: Rider; waits: boolean };

export function rideAlong(database: Database): RideAlong {
  const rides = new AsyncLocalStorage<Ride>();

  const taking =
    (write: Database['write']): Database['write'] =>
    async (act, durability) => {
      const ride = rides.getStore();
      if (ride === undefined || !ride.waits) return write(act, durability);
      const written = await write(async (tx) => {
        await ride.rider(tx);
        return act(tx);
      }, durability);
      // Only now: a transaction that was undone, and is tried again, takes it in again.
      ride.waits = false;
      return written;
    };

  return {
    database: {
      ...database,
      write: taking(database.write),
      writeAlone: (act) => taking((one) => database.writeAlone(one))(act),
    },
    carry: async (rider, act) => {
      const ride: Ride = { rider, waits: true };
      try {
        return await rides.run(ride, act);
      } finally {
        // What the act left running in the background is not part of it.
        ride.waits = false;
      }
    },
  };
}
