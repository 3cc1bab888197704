/** Chooses which of the cases of a story is answered. */
import type { ReportedEvent } from '../../cases/reported.ts';
import type { ReadCase } from '../../reading/reading.ts';

export type Chosen = {
  /** Null when none was read. */
  readonly own: ReadCase | null;
  readonly relatives: readonly ReadCase[];
};

/** What a person sees of any case whose page they look at, and what they do for it. */
const SEEN_OR_DONE: ReadonlySet<ReportedEvent['kind']> = new Set(['status', 'touched', 'contacted']);
/** What makes a case more than an appointment. */
const VISITS: ReadonlySet<ReportedEvent['kind']> = new Set(['interview', 'dropbox', 'contacted']);

/**
 * The person's own is chosen. Who tells of one relative's interview and then of a page, without a visit of their own,
 * looked at the relative's page; and who only came along has no case to be answered. Cases of friends come last.
 */
export function chooseCase(cases: readonly ReadCase[]): Chosen {
  const near = cases.filter(({ who }) => who !== 'friend');
  const self = near.find(({ who }) => who === 'self');
  const others = near.filter((other) => other !== self);
  const [first] = others;
  if (self === undefined || first === undefined) {
    const own = self ?? first ?? cases[0] ?? null;
    return { own, relatives: near.filter((one) => one !== own) };
  }
  const owns = self.visaClass !== null || self.route !== null;
  if (others.length === 1 && !owns && all(self, SEEN_OR_DONE) && has(first, VISITS))
    return { own: { ...first, events: [...first.events, ...self.events] }, relatives: [] };
  if (all(self, VISITS) && !all(first, VISITS))
    return { own: first, relatives: near.filter((one) => one !== first) };
  return { own: self, relatives: others };
}

const all = ({ events }: ReadCase, kinds: typeof VISITS): boolean =>
  events.every(({ kind }) => kinds.has(kind));
const has = ({ events }: ReadCase, kinds: typeof VISITS): boolean =>
  events.some(({ kind }) => kinds.has(kind));
