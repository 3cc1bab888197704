/**
 * The waits of a set as told timelines, one case a line: what `overcome import timelines` takes in again.
 *
 * A line carries both: "events", of which each is known to have happened, for whoever reads timelines; and "waits",
 * as they are kept, so that taking them in again changes nothing. The events cannot say everything: that a case was
 * last seen to wait on some day, that it was given up, or that a refusal was for good.
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

/** A case with its waits beside what happened. */
export type Timeline = ReportedCase & { readonly waits: readonly KeptWait[] };

const told = (value: 'administrative-processing' | 'documents-needed', date: string): ReportedEvent => ({
  kind: 'told',
  value,
  date,
});

const refused = (date: string, detail: string | null = null): ReportedEvent => ({
  kind: 'status',
  value: 'refused',
  ...(detail === null ? {} : { detail }),
  date,
});

/** What of a hold can be told in the words of a timeline. No slip and no colour: the waits do not know of any. */
const HELD = {
  processing: (date) => [told('administrative-processing', date)],
  documents: (date) => [told('documents-needed', date)],
  'processing-and-documents': (date) => [
    told('administrative-processing', date),
    told('documents-needed', date),
  ],
  '221(g)': (date) => [refused(date, '221(g)')],
  refused: (date) => [refused(date)],
  other: (date) => [refused(date)],
  unknown: () => [],
} as const satisfies Record<Hold, (date: string) => readonly ReportedEvent[]>;

export function timelineOf(waits: readonly KeptWait[]): Timeline {
  const find = (name: KeptWait['wait']) => waits.find(({ wait }) => wait === name);
  const [hold, given, inHand] = [find('hold-to-issued'), find('documents-to-issued'), find('issued-to-hand')];
  const toVisa = hold ?? given;
  const issued = toVisa?.ended === 'issued' ? toVisa.end : (inHand?.start ?? null);
  const over = toVisa?.ended === 'refused' ? toVisa.end : null;
  const events: readonly ReportedEvent[] = [
    ...(hold === undefined ? [] : HELD[hold.hold](hold.start)),
    ...(given === undefined ? [] : [{ kind: 'provided', value: 'documents', date: given.start } as const]),
    ...(over === null ? [] : [refused(over)]),
    ...(issued === null ? [] : [{ kind: 'status', value: 'issued', date: issued } as const]),
    ...(inHand?.end ? [{ kind: 'passport', value: 'delivered', date: inHand.end } as const] : []),
  ];
  const { visaClass = null, post = null } = toVisa ?? inHand ?? {};
  return { visaClass, post, events, waits };
}
