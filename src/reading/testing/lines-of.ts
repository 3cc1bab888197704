/** The events of a reading as short lines, for tests: "requested documents 2021-01-05", "interview 2021-03-02 planned". */
import { read } from '../read.ts';

/** Kinds that a story's dates are not measured by. */
const ASIDE: ReadonlySet<string> = new Set(['contacted', 'touched', 'petition']);

/** Sorted, without what the writer called or wrote, and without mere touches of the page. */
export function linesOf(text: string, posted = '2021-02-10'): readonly string[] {
  const { cases } = read(text, { posted: Temporal.PlainDate.from(posted) });
  return cases
    .flatMap(({ events }) => events)
    .filter(({ kind }) => !ASIDE.has(kind))
    .map(({ kind, value, date, planned }) =>
      [kind, value, date, planned && 'planned'].filter(Boolean).join(' '),
    )
    .toSorted();
}
