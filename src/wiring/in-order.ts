/** Runs acts one after the other, in the order in which they came. */

export type InOrder = (act: () => Promise<unknown>) => Promise<void>;

export function makeInOrder(): InOrder {
  let last: Promise<void> = Promise.resolve();
  return (act) => {
    const done = last.then(act).then(() => undefined);
    last = done.catch(() => undefined);
    return done;
  };
}
