/** Takes the waits of the office's own cases from their logs: of those alone whose log went on since. */

import { officePost } from '../office-posts.ts';
import type { Storage } from '../ports/storage.ts';
import type { CaseWaits, KeptWait, NewDataSet, Waits } from '../ports/waits.ts';
import { waitsOfLog } from './waits-of-log.ts';

export const OFFICIAL_SET = 'official';
export const FICTIONAL_SET = 'fictional';

const SETS: readonly NewDataSet[] = (['official', 'fictional'] as const).map((kind) => ({
  ...{ id: kind, kind, source: null, licence: null, mayDownload: false, importedAt: 0 },
  name: kind === 'official' ? 'Cases of this office' : 'Cases of the fictional embassy',
}));

/** Cases read at a time. */
const TOGETHER = 64;

export type OfficialAsk = {
  /** ISO. */
  readonly today: string;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Asked between batches: whoever stops meanwhile goes on another time. */
  readonly isStopped?: () => boolean;
  /** Awaited before each case, so that whoever asks something now comes first. */
  readonly turn?: () => Promise<void>;
};

const atOnce = async (): Promise<void> => {};

/** How many cases were looked at. */
export async function takeOfficialWaits(
  { cases, waits }: Pick<Storage, 'cases' | 'waits'>,
  { today, now, isStopped = () => false, turn = atOnce }: OfficialAsk,
): Promise<number> {
  let looked = 0;
  for (;;) {
    const due = await waits.dueCases(TOGETHER);
    if (due.length === 0 || isStopped()) return looked;
    if (looked === 0) for (const set of SETS) await waits.describeSet({ ...set, importedAt: now });
    const [real, madeUp, none]: CaseWaits[][] = [[], [], []];
    for (const { id } of due) {
      await turn();
      const found = await cases.read(id);
      if (found === null) continue;
      const log = found.log.map(({ event }) => event);
      const fictional = officePost(found.record.post)?.fictional === true;
      (fictional ? madeUp : real)?.push({ key: id, waits: waitsOfLog(log, today) });
      none?.push({ key: id, waits: [] });
    }
    await waits.put(OFFICIAL_SET, [...(none ?? []), ...(real ?? [])]);
    await waits.put(FICTIONAL_SET, [...(none ?? []), ...(madeUp ?? [])]);
    await waits.tookCases(due);
    looked += due.length;
  }
}

/**
 * Says of every official case that waits still that it does so today: the office knows it without anything being
 * recorded, and waits that were left where they were last touched would look shorter than they are.
 */
export async function confirmOfficialWaits(waits: Waits, today: string, turn = atOnce): Promise<void> {
  for (const set of [OFFICIAL_SET, FICTIONAL_SET]) {
    const stale = new Map<string, KeptWait[]>();
    for await (const { set: _, key, ...wait } of waits.rows(set)) {
      const own = stale.get(key) ?? [];
      stale.set(key, [...own, wait.ended === null && wait.seen < today ? { ...wait, seen: today } : wait]);
      if (stale.size <= TOGETHER) continue;
      await turn();
      // The rows come in order of case: all but the last are whole.
      const whole = [...stale].slice(0, -1);
      for (const [done] of whole) stale.delete(done);
      await waits.put(
        set,
        whole.map(([one, own]) => ({ key: one, waits: own })),
      );
    }
    if (stale.size > 0)
      await waits.put(
        set,
        [...stale].map(([key, own]) => ({ key, waits: own })),
      );
  }
}

/** Drops what was taken and takes it anew from every log. How many cases were looked at. */
export async function rebuildOfficialWaits(
  storage: Pick<Storage, 'cases' | 'waits'>,
  ask: OfficialAsk,
): Promise<number> {
  await storage.waits.forget([OFFICIAL_SET, FICTIONAL_SET]);
  return takeOfficialWaits(storage, ask);
}
