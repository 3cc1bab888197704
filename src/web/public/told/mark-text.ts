/** The person's own words with what was understood marked in them; what was not understood stays as it is. */
import { type Html, html } from '../../html/html.ts';

/** Where something stands in the text: UTF-16 units, the end exclusive. */
export type Span = readonly [number, number];

/** Spans may touch, overlap and come in any order; the marks do not. Lines of the text stay lines. */
export function markText(text: string, spans: readonly Span[]): Html {
  const parts: Html[] = [];
  let at = 0;
  for (const [from, to] of joined(spans, text.length)) {
    parts.push(html`${text.slice(at, from)}<mark>${text.slice(from, to)}</mark>`);
    at = to;
  }
  return html`<p class="story">${parts}${text.slice(at)}</p>`;
}

function joined(spans: readonly Span[], length: number): readonly Span[] {
  const sorted = spans
    .map(([from, to]): Span => [Math.max(0, from), Math.min(length, to)])
    .filter(([from, to]) => from < to)
    .toSorted((a, b) => a[0] - b[0]);
  const whole: Span[] = [];
  for (const span of sorted) {
    const last = whole.at(-1);
    if (last !== undefined && span[0] <= last[1])
      whole[whole.length - 1] = [last[0], Math.max(last[1], span[1])];
    else whole.push(span);
  }
  return whole;
}
