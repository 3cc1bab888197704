/** Lets only so many pieces of work touch a thing at the same time, and turns the next away at once. */
export type Gate = <Result>(thing: string, work: () => Promise<Result>) => Promise<Result | null>;

export function makeGate(most: number): Gate {
  const inside = new Map<string, number>();
  return async (thing, work) => {
    const before = inside.get(thing) ?? 0;
    if (before >= most) return null;
    inside.set(thing, before + 1);
    try {
      return await work();
    } finally {
      const now = (inside.get(thing) ?? 1) - 1;
      if (now === 0) inside.delete(thing);
      else inside.set(thing, now);
    }
  };
}
