/**
 * The waits of a set as told timelines, one case a line: what `overcome import timelines` takes in again.
 *
 * Only what the waits know comes back: the first hold, what was given, the visa, the passport. A case that waits still
 * is last heard of by asking ("contacted") on the day it was last seen to wait.
 */
import type { ReportedCase, ReportedEvent } from '../../cases/reported.ts';
import type { Hold, KeptWait, Waits } from '../ports/waits.ts';

const TOGETHER = 500;

export async function* writeTimelines(waits: Waits, set: string): AsyncGenerator<string> {
  let lines: string[] = [];
  let own: KeptWait[] = [];
  let last = '';
  const finish = () => {
    if (own.length > 0) lines.push(`${JSON.stringify({ id: last, ...timelineOf(own) })}\n`);
    own = [];
  };
  for await (const { set: _, key, ...wait } of waits.rows(set)) {
    if (key !== last) finish();
    last = key;
    own.push(wait);
    if (lines.length < TOGETHER) continue;
    yield lines.join('');
    lines = [];
  }
  finish();
  if (lines.length > 0) yield lines.join('');
}

const told = (value: 'administrative-processing' | 'documents-needed', date: string): ReportedEvent => ({
  kind: 'told',
  value,
  date,
});

/** What of a hold can be told in the words of a timeline. */
const HELD = {
  processing: (date) => [told('administrative-processing', date)],
  documents: (date) => [told('documents-needed', date)],
  'processing-and-documents': (date) => [
    told('administrative-processing', date),
    told('documents-needed', date),
  ],
  '221(g)': (date) => [{ kind: 'slip', value: 'uncoloured', date }],
  refused: (date) => [{ kind: 'status', value: 'refused', date }],
  other: (date) => [{ kind: 'status', value: 'refused', date }],
  unknown: (date) => [{ kind: 'status', value: 'refused', date }],
} as const satisfies Record<Hold, (date: string) => readonly ReportedEvent[]>;

export function timelineOf(waits: readonly KeptWait[]): ReportedCase {
  const find = (name: KeptWait['wait']) => waits.find(({ wait }) => wait === name);
  const [hold, given, inHand] = [find('hold-to-issued'), find('documents-to-issued'), find('issued-to-hand')];
  const toVisa = hold ?? given;
  const issued = toVisa?.ended === 'issued' ? toVisa.end : (inHand?.start ?? null);
  const seen = waits
    .flatMap(({ ended, seen: day }) => (ended === 'issued' ? [] : [day]))
    .toSorted()
    .at(-1);
  const events: readonly ReportedEvent[] = [
    ...(hold === undefined ? [] : HELD[hold.hold](hold.start)),
    ...(given === undefined ? [] : [{ kind: 'provided', value: 'documents', date: given.start } as const]),
    ...(issued === null ? [] : [{ kind: 'status', value: 'issued', date: issued } as const]),
    ...(inHand?.end ? [{ kind: 'passport', value: 'delivered', date: inHand.end } as const] : []),
    ...(seen === undefined ? [] : [{ kind: 'contacted', date: seen } as const]),
  ];
  return { visaClass: toVisa?.visaClass ?? inHand?.visaClass ?? null, post: toVisa?.post ?? null, events };
}
