/** Invented waits for the tests of pages: a few small groups whose curves are known by construction. */
import type { CaseWaits, KeptWait, NewDataSet, Waits } from '../../src/services/ports/waits.ts';

/** The last day on which anything is known of them. */
export const INVENTED_UNTIL = '2026-11-20';

const SET: NewDataSet = {
  ...{ id: 'invented', name: 'Invented waits', kind: 'imported', source: 'https://example.org/waits' },
  ...{ licence: 'CC0-1.0', mayDownload: true, importedAt: 1_790_000_000_000 },
};

type Group = Pick<KeptWait, 'post' | 'region' | 'visaClass' | 'hold'> & {
  readonly count: number;
  /** First day of the first; the others begin `apart` days after each other. */
  readonly from: string;
  readonly apart: number;
  /** Of the case at a place: in how many days it was issued, or what else became of it. */
  readonly ends: (at: number) => { readonly issued: number } | { readonly refused: number } | 'waits';
};

const F1 = { visaClass: 'F1', hold: 'processing' } as const;
const SLOW = (at: number) => (at % 10 === 9 ? 'waits' : { issued: 70 + at });
const FAST = (at: number) =>
  at % 10 === 9 ? 'waits' : at % 10 === 8 ? { refused: 90 } : { issued: 20 + (at % 40) };

/** London and Frankfurt wait alike, Paris longer; Prague has four cases; November is young in London. */
const GROUPS: readonly Group[] = [
  { ...F1, post: 'LND', region: 'western-europe', count: 60, from: '2025-05-01', apart: 4, ends: FAST },
  { ...F1, post: 'FRN', region: 'western-europe', count: 60, from: '2025-05-02', apart: 4, ends: FAST },
  { ...F1, post: 'PRS', region: 'western-europe', count: 60, from: '2025-05-03', apart: 4, ends: SLOW },
  {
    ...{ ...F1, post: 'LND', region: 'western-europe', count: 30, from: '2026-11-02', apart: 0 },
    ends: (at) => (at < 10 ? { issued: at } : 'waits'),
  },
  {
    ...{ post: 'PRG', region: 'eastern-europe', visaClass: 'B1/B2', hold: 'documents' },
    ...{ count: 4, from: '2025-06-01', apart: 3, ends: () => ({ issued: 30 }) },
  },
  {
    ...{ post: 'WRW', region: 'eastern-europe', visaClass: 'B1/B2', hold: 'documents' },
    ...{ count: 12, from: '2025-06-01', apart: 3, ends: (at) => ({ issued: 10 + at }) },
  },
];

/** `more` changes how the set is described. */
export async function fillInventedWaits(
  waits: Waits,
  more: Partial<Omit<NewDataSet, 'id'>> = {},
): Promise<void> {
  await waits.describeSet({ ...SET, ...more });
  await waits.put(
    SET.id,
    GROUPS.flatMap((group, at) => casesOf(group, `${at}`)),
  );
}

function casesOf({ count, from, apart, ends, ...kind }: Group, key: string): readonly CaseWaits[] {
  return Array.from({ length: count }, (_, at) => {
    const start = Temporal.PlainDate.from(from).add({ days: at * apart });
    const end = ends(at);
    const fixed = {
      ...kind,
      wait: 'hold-to-issued',
      field: null,
      entry: null,
      start: start.toString(),
    } as const;
    const on = (days: number): string => start.add({ days }).toString();
    const wait: KeptWait =
      end === 'waits'
        ? { ...fixed, end: null, ended: null, seen: INVENTED_UNTIL }
        : 'issued' in end
          ? { ...fixed, end: on(end.issued), ended: 'issued', seen: on(end.issued) }
          : { ...fixed, end: on(end.refused), ended: 'refused', seen: on(end.refused) };
    return { key: `${key}-${at}`, waits: [wait] };
  });
}
