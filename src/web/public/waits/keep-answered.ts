/** Keeps what was answered to a question until there is something new to answer. */

export type KeepAnswered<Value> = (
  question: string,
  /** Whatever changes with what is known. */
  asOf: string | number,
  answer: () => Promise<Value>,
) => Promise<Value>;

/** More questions than are asked at the same time; then all are dropped and answered anew. */
const MOST_KEPT = 100;

export function makeKeepAnswered<Value>(most = MOST_KEPT): KeepAnswered<Value> {
  const kept = new Map<string, Promise<Value>>();
  let keptAsOf: string | number = '';
  return (question, asOf, answer) => {
    if (asOf !== keptAsOf || kept.size >= most) kept.clear();
    keptAsOf = asOf;
    const known = kept.get(question);
    if (known !== undefined) return known;
    const answered = answer();
    kept.set(question, answered);
    // What failed is asked again.
    answered.catch(() => kept.delete(question));
    return answered;
  };
}
