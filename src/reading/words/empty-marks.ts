/** Marks on the tokens, clauses or lines of a text. */

/** One number a token. A plain list: short typed arrays cost more to make than to fill. */
export function emptyMarks(size: number): number[] {
  const marks = new Array<number>(size);
  for (let at = 0; at < size; at += 1) marks[at] = 0;
  return marks;
}
