import assert from 'node:assert/strict';
import { it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import type { CaseEvent } from '../../cases/event.ts';
import type { Appended } from '../../services/ports/case-records.ts';
import type { Storage } from '../../services/ports/storage.ts';
import { describeStorage } from '../testing/describe-storage.ts';
import { openSample, sampleStep } from '../testing/sample-case.ts';

/** What one writer does: before each try it waits, then expects the end it last heard of, or a stale or future one. */
type Try = { readonly wait: number; readonly off: -1 | 0 | 1 };

const writers = fc.array(
  fc.array(
    fc.record({ wait: fc.integer({ min: 0, max: 2 }), off: fc.constantFrom<(-1 | 0 | 1)[]>(0, 0, 0, -1, 1) }),
    { minLength: 1, maxLength: 6 },
  ),
  { minLength: 1, maxLength: 6 },
);

const eventOf = (writer: number, turn: number): CaseEvent => ({
  witness: 'post',
  kind: 'revoked',
  on: '2021-06-01',
  reason: `writer ${writer}, turn ${turn}`,
});

type Heard = { readonly event: CaseEvent; readonly outcome: Appended };

describeStorage('many writers of one log', ({ open }) => {
  it('leave a log of exactly what was acknowledged, in that order', async () => {
    const { storage, place } = await open();
    const { storage: second } = await open(place);
    let cases = 0;
    await fc.assert(
      fc.asyncProperty(writers, async (all) => {
        cases += 1;
        const id = `case-${cases}`;
        await openSample(storage, id);
        const heard = await Promise.all(
          all.map((tries, writer) => write(writer % 2 === 0 ? storage : second, { id, writer, tries })),
        );
        await holds(storage, id, heard.flat());
      }),
      { numRuns: 40 },
    );
    assert.deepEqual(await Array.fromAsync(storage.cases.verify()), []);
  });
});

type Writing = { readonly id: string; readonly writer: number; readonly tries: readonly Try[] };

async function write(storage: Storage, { id, writer, tries }: Writing): Promise<readonly Heard[]> {
  const heard: Heard[] = [];
  let known = 1;
  for (const [turn, { wait, off }] of tries.entries()) {
    if (wait > 0) await sleep(wait);
    const event = eventOf(writer, turn);
    const outcome = await storage.cases.append(sampleStep(id, Math.max(0, known + off), event));
    if ('seq' in outcome) known = outcome.seq;
    heard.push({ event, outcome });
  }
  return heard;
}

async function holds(storage: Storage, id: string, heard: readonly Heard[]): Promise<void> {
  const acknowledged = heard.flatMap(({ event, outcome }) =>
    outcome.ok ? [{ seq: outcome.seq, event }] : [],
  );
  const inOrder = acknowledged.toSorted((a, b) => a.seq - b.seq);
  const whole = await storage.cases.read(id);
  assert.deepEqual(
    whole?.log.slice(1).map(({ seq, event }) => ({ seq, event })),
    inOrder,
  );
  assert.equal(whole?.record.seq, inOrder.length + 1);
  assert.equal((await storage.statuses.find(`look-up-${id}`))?.seq, inOrder.length + 1);
  for (const { outcome } of heard) {
    if (!outcome.ok) assert.equal(outcome.reason, 'conflict');
  }
}
