/** Lets only one piece of work at a time touch a thing; what comes later waits its turn. */

export type InTurn = <Result>(thing: string, work: () => Promise<Result>) => Promise<Result>;

/** Holds nothing of a thing that nobody works on. */
export function makeTurns(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return async (thing, work) => {
    const before = last.get(thing);
    // Whoever was before may have failed; that is theirs to tell.
    const mine = (async () => {
      await before?.catch(() => {});
      return work();
    })();
    last.set(thing, mine);
    try {
      return await mine;
    } finally {
      if (last.get(thing) === mine) last.delete(thing);
    }
  };
}
