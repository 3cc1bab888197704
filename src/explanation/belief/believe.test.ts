import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { REPORTED_KINDS, REPORTED_VALUES, type ReportedEvent } from '../../cases/reported.ts';
import { STANDINGS, type Standing } from '../../cases/standing.ts';
import { englishWords } from '../../language/words.ts';
import { type Belief, believe } from './believe.ts';
import type { EvidenceEvent } from './evidence.ts';
import { messageOf, ROW_IDS } from './evidence-rows.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { FLOOR } from './score-standings.ts';
import { WEIGHTS } from './weights.ts';

const today = Temporal.PlainDate.from('2024-06-20');
const of = (...events: readonly EvidenceEvent[]): Belief => believe(gatherEvidence({ events }, null, today));
const leading = (belief: Belief): Standing | undefined => belief.standing[0]?.is;
const chance = (belief: Belief, standing: Standing): number =>
  belief.standing.find(({ is }) => is === standing)?.probability ?? Number.NaN;

const interview: ReportedEvent = { kind: 'interview', date: '2024-06-03' };
const refused: ReportedEvent = { kind: 'status', value: 'refused', date: '2024-06-04' };
const approved: ReportedEvent = { kind: 'told', value: 'approved', date: '2024-06-03' };
const askedPapers: ReportedEvent = { kind: 'requested', value: 'documents', date: '2024-06-03' };
const gavePapers: ReportedEvent = { kind: 'provided', value: 'documents', date: '2024-06-07' };

const anyEvent: fc.Arbitrary<EvidenceEvent> = fc.constantFrom(...REPORTED_KINDS).chain((kind) => {
  const values: readonly (string | null)[] = REPORTED_VALUES[kind] ?? [null];
  return fc.record({
    kind: fc.constant(kind),
    value: fc.constantFrom(...values),
    detail: fc.constantFrom(null, 'long', 'short', '214(b)', 'withdrawn'),
    date: fc.constantFrom(null, '2023', '2024-05', '2024-06-01', '2024-06-19', '2024-07-02'),
    planned: fc.boolean(),
    certainty: fc.double({ min: 0, max: 1, noNaN: true }),
  }) as unknown as fc.Arbitrary<EvidenceEvent>;
});

describe('what is believed of a case', () => {
  for (const { title, events, leads } of [
    {
      title: 'the officer said approved and the page says refused',
      events: [interview, approved, refused],
      leads: 'approved-finishing',
    },
    { title: 'a paper was asked for', events: [interview, askedPapers, refused], leads: 'applicant-to-act' },
    {
      title: 'the paper was given',
      events: [interview, askedPapers, refused, gavePapers],
      leads: 'under-review',
    },
    {
      title: 'the officer spoke of processing',
      events: [interview, { kind: 'told', value: 'administrative-processing' }, refused],
      leads: 'processing',
    },
    {
      title: 'papers were handed in without an interview and the page says refused',
      events: [{ kind: 'dropbox', date: '2024-06-01' }, refused],
      leads: 'processing',
    },
    {
      title: 'the page says issued',
      events: [interview, refused, { kind: 'status', value: 'issued', date: '2024-06-18' }],
      leads: 'issued',
    },
    {
      title: 'the page said issued last year',
      events: [{ kind: 'status', value: 'issued', date: '2023' }],
      leads: 'delivered',
    },
    {
      title: 'the passport arrived with the visa',
      events: [interview, { kind: 'passport', value: 'delivered', date: '2024-06-19' }],
      leads: 'delivered',
    },
    {
      title: 'the page waits for an interview',
      events: [{ kind: 'status', value: 'ready' }],
      leads: 'undecided',
    },
    {
      title: 'an interview was asked for',
      events: [refused, { kind: 'requested', value: 'interview', date: '2024-06-10' }],
      leads: 'applicant-to-act',
    },
    {
      title: 'the officer said refused and gave nothing',
      events: [interview, { kind: 'told', value: 'refused', date: '2024-06-03' }],
      leads: 'refused-final',
    },
    {
      title: 'the letter names 214(b)',
      events: [
        interview,
        refused,
        { kind: 'slip', value: 'uncoloured', detail: 'refused under section 214(b)' },
      ],
      leads: 'refused-final',
    },
    {
      title: 'the application was withdrawn',
      events: [interview, refused, { kind: 'told', value: 'refused', detail: 'withdrawn by me' }],
      leads: 'closed',
    },
    {
      title: 'a refusal told months after the papers',
      events: [askedPapers, gavePapers, { kind: 'told', value: 'refused', date: '2024-06-18' }],
      leads: 'refused-final',
    },
    {
      title: 'a refusal told together with an ask',
      events: [interview, { kind: 'told', value: 'refused', date: '2024-06-03' }, askedPapers],
      leads: 'applicant-to-act',
    },
  ] as const satisfies readonly { title: string; events: readonly EvidenceEvent[]; leads: Standing }[])
    it(`leads with ${leads} when ${title}`, () => assert.equal(leading(of(...events)), leads));

  it('raises approved-finishing by the officer’s word', () =>
    assert.ok(
      chance(of(interview, approved, refused), 'approved-finishing') >
        3 * chance(of(interview, refused), 'approved-finishing'),
    ));

  it('is moved less by what is less surely told', () => {
    const sure = of(interview, approved);
    const unsure = of(interview, { ...approved, certainty: 0.4 });
    assert.ok(chance(unsure, 'approved-finishing') < chance(sure, 'approved-finishing'));
  });

  it('does not read the colour of a slip', () => {
    const withSlip = (value: 'white' | 'pink') => of(interview, { kind: 'slip', value }, refused);
    assert.deepEqual(withSlip('white'), withSlip('pink'));
  });

  it('cannot tell from nothing, nor from the bare word, and keeps a real refusal in view', () => {
    assert.equal(of().canTell, false);
    for (const detail of ['short', 'long', null]) {
      const belief = of({ kind: 'status', value: 'refused', detail });
      assert.equal(belief.canTell, false);
      assert.ok(chance(belief, 'refused-final') > 0.04);
    }
    assert.equal(of(interview, approved, refused).canTell, true);
  });

  it('expects a visa far more after an approval than after a refusal under 214(b)', () => {
    assert.ok(of(interview, approved).outcome.issued > 0.85);
    assert.ok(of({ kind: 'told', value: 'refused', detail: '214b' }).outcome.issued < 0.15);
  });

  it('gives all nine standings, none below the floor, summing to one, whatever was told', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 12 }), (events) => {
        const { standing, outcome, rows } = of(...events);
        assert.deepEqual(new Set(standing.map(({ is }) => is)), new Set(STANDINGS));
        const sum = standing.reduce((total, { probability }) => total + probability, 0);
        assert.ok(Math.abs(sum - 1) < 1e-9);
        for (const { probability } of standing) assert.ok(probability >= FLOOR - 1e-12);
        assert.ok(
          standing.every(
            (one, place) => place === 0 || one.probability <= (standing[place - 1]?.probability ?? 0),
          ),
        );
        assert.ok(outcome.issued > 0 && outcome.issued < 1);
        assert.ok(rows.length > 0 && rows.every(({ weight }) => Number.isFinite(weight)));
      }),
    );
  });

  it('gives rows strongest first, and the leading row of a plain case speaks for it', () => {
    const { rows } = of(interview, approved, refused);
    const sizes = rows.map(({ weight }) => Math.abs(weight));
    assert.deepEqual(
      sizes,
      sizes.toSorted((one, other) => other - one),
    );
    assert.equal(rows[0]?.row, 'told-approved');
    assert.ok((rows[0]?.weight ?? 0) > 1.5);
  });
});

describe('the table of evidence', () => {
  it('has nine weights and a sentence for every row', () => {
    const words = englishWords();
    for (const row of ROW_IDS) {
      assert.equal(WEIGHTS[row].length, STANDINGS.length, row);
      assert.match(words.say(messageOf(row), { days: 3 }), /^[A-Z].*\.$/, row);
    }
  });
});
