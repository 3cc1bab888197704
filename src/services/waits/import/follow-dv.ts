/**
 * Follows Diversity Visa cases through the rows of a file and says how long they were held.
 *
 * | difficulty | what is done |
 * |---|---|
 * | the day of a status is refreshed while the word stays | only a change of word is an event |
 * | a case is held, then held otherwise | the wait began with the first hold and is of its kind: what came later must not choose the cohort |
 * | "Refused" on another ground than 221(g) | an end only when no other word follows |
 * | a file writes only changes | a case was seen to wait until the file's last day |
 * | 30 September | ends every case of the fiscal year: whoever was not issued by then was refused for good |
 */
import { createHash } from 'node:crypto';
import { postByCode } from '../../../catalogue/posts.ts';
import type { CaseWaits, Hold, KeptWait } from '../../ports/waits.ts';
import type { DvRow } from './dv-row.ts';

type Followed = {
  readonly year: number;
  post: string | null;
  /** Word of the row before. */
  word: string;
  hold: { readonly on: string; readonly kind: Hold } | null;
  /** Set by the first "Issued" after the hold. */
  issued: string | null;
  /** Set while the case shows a refusal that is no hold. */
  refused: string | null;
};

export type DvFollower = {
  /** Rows come in the order in which they were seen. Says what is wrong with a row that cannot be followed. */
  readonly add: (row: DvRow) => string | null;
  /** The waits of every case that was held. */
  readonly cases: () => Iterable<CaseWaits>;
};

export function followDv(): DvFollower {
  const cases = new Map<string, Followed>();
  let lastSeen = '';
  return {
    add: (row) => {
      if (row.snapshot > lastSeen) lastSeen = row.snapshot;
      const known = cases.get(row.number) ?? newlyFollowed(row.year);
      cases.set(row.number, known);
      return follow(known, row);
    },
    cases: function* () {
      for (const [number, followed] of cases) {
        const wait = waitOf(followed, lastSeen);
        if (wait !== null) yield { key: keyOf(number), waits: [wait] };
      }
    },
  };
}

const newlyFollowed = (year: number): Followed => ({
  ...{ year, post: null, word: '', hold: null, issued: null, refused: null },
});

function follow(known: Followed, { word: { step, hold }, on, snapshot, post }: DvRow): string | null {
  known.post = post ?? known.post;
  const word = `${step} ${hold}`;
  if (step === 'gone' || word === known.word) return null;
  known.word = word;
  known.refused = step === 'refused' ? (on ?? snapshot) : null;
  if (step === 'held') known.hold ??= { on: on ?? snapshot, kind: hold ?? 'unknown' };
  if (step !== 'issued' || known.hold === null || known.issued !== null) return null;
  const day = on ?? snapshot;
  if (day < known.hold.on)
    return `it was issued on ${day}, before it was held on ${known.hold.on}. The end is left out.`;
  known.issued = day;
  return null;
}

const DV = 'DV';

function waitOf({ hold, issued, refused, year, post }: Followed, lastSeen: string): KeptWait | null {
  const lastDay = `${year}-09-30`;
  if (hold === null || hold.on > lastDay) return null;
  const place = { post, region: post === null ? null : (postByCode(post)?.region ?? null) };
  const fixed = {
    wait: 'hold-to-issued',
    ...place,
    visaClass: DV,
    hold: hold.kind,
    field: null,
    entry: null,
  } as const;
  const wait = { ...fixed, start: hold.on };
  if (issued !== null && issued <= lastDay) return { ...wait, end: issued, ended: 'issued', seen: issued };
  if (refused !== null && refused >= hold.on && refused <= lastDay) {
    return { ...wait, end: refused, ended: 'refused', seen: refused };
  }
  if (lastSeen > lastDay) return { ...wait, end: lastDay, ended: 'refused', seen: lastDay };
  return { ...wait, end: null, ended: null, seen: lastSeen < hold.on ? hold.on : lastSeen };
}

/** The number stays out of what is kept. */
const keyOf = (number: string): string =>
  createHash('sha256').update(`diversity ${number}`).digest('base64url').slice(0, 22);
