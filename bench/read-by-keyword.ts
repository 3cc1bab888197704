/** The plain way to read a story, to compare with: chrono-node's dates, each tied to the nearest keyword. */
import * as chrono from 'chrono-node';

type Found = { readonly kind: string; readonly value: string | null; readonly at: number };
type Case = { readonly events: readonly { kind: string; value: string | null; date: string | null }[] };

const KEYWORDS: readonly (readonly [RegExp, string, string | null])[] = [
  [/\binterview\w*|面签/gi, 'interview', null],
  [/\bdrop ?box/gi, 'dropbox', null],
  [/\b221 ?\(?g\)?/gi, 'slip', 'uncoloured'],
  [/\brefused\b/gi, 'status', 'refused'],
  [/\badministrative processing\b|\badp\b/gi, 'status', 'administrative-processing'],
  [/\bapproved?\b/gi, 'status', 'approved'],
  [/\bissued?\b/gi, 'status', 'issued'],
  [/\b(?:submitted|sent) (?:my )?documents\b/gi, 'provided', 'documents'],
  [/\bsubmitted (?:my )?passport\b/gi, 'provided', 'passport'],
  [/\breceived (?:my )?passport\b/gi, 'passport', 'delivered'],
];

export function readByKeyword(text: string, posted: Temporal.PlainDate): { readonly cases: readonly Case[] } {
  const now = new Date(Date.UTC(posted.year, posted.month - 1, posted.day, 12));
  const dates = chrono
    .parse(text, now)
    .map(({ index, start }) => ({ at: index, date: start.date().toISOString().slice(0, 10) }));
  const found: Found[] = KEYWORDS.flatMap(([pattern, kind, value]) =>
    [...text.matchAll(pattern)].map((match) => ({ kind, value, at: match.index })),
  );
  const events = found.map(({ kind, value, at }) => {
    const near = dates.toSorted((one, other) => Math.abs(one.at - at) - Math.abs(other.at - at))[0];
    return { kind, value, date: near && Math.abs(near.at - at) < 120 ? near.date : null };
  });
  return { cases: events.length === 0 ? [] : [{ events }] };
}
