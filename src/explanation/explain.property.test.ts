import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { STANDINGS } from '../cases/standing.ts';
import { SOURCES } from '../catalogue/sources.ts';
import { englishWords } from '../language/words.ts';
import { readAsk } from './asking/ask.ts';
import { explain } from './explain.ts';
import type { Explanation } from './explanation.ts';
import { EVERY_EVENT } from './testing/told-case.ts';

const words = englishWords();
const TODAY = Temporal.PlainDate.from('2021-06-15');
const REAL_SOURCES: ReadonlySet<string> = new Set(Object.keys(SOURCES));

const day = fc.integer({ min: -500, max: 20 }).map((days) => TODAY.add({ days }).toString());
const date = fc.oneof(
  day,
  day.map((iso) => iso.slice(0, 7)),
  day.map((iso) => iso.slice(0, 4)),
  fc.constant(null),
);
const detail = fc.constantFrom(
  null,
  'long',
  'short',
  '214(b)',
  '212(a)',
  '221(g)',
  'proclamation',
  'PIMS',
  'Jane Roe <b>{x}',
);
const event = fc
  .tuple(fc.constantFrom(...EVERY_EVENT), date, detail, fc.boolean())
  .map(([shape, on, said, planned]) => ({
    ...shape,
    date: on,
    detail: said,
    ...(planned && shape.kind === 'interview' ? { planned } : {}),
  }));
const told = fc.record({
  visaClass: fc.constantFrom('H1B', 'H4', 'CR1', 'B1/B2', 'DV', 'DV2020', null, 'spouse {visa}'),
  immigrant: fc.constantFrom(true, false, null),
  post: fc.constantFrom('Hyderabad', 'Manila', 'Bogota', 'Port-au-Prince', 'Atlantis', null),
  route: fc.constantFrom('interview', 'dropbox', null),
  events: fc.array(event, { maxLength: 12 }),
});
const statusText = fc.constantFrom(
  undefined,
  'Refused. A U.S. consular officer has adjudicated and refused your visa application. Please see the letter you received at the interview.',
  'Application Received',
  'Issued Case Created: 02-Mar-2021 Case Last Updated: 09-Apr-2021',
  'Frobnicated',
);
const asks = fc.record({ today: fc.constant(TODAY.toString()), case: told, statusText });

function everySentence({ drafts, sources, notes, notToWorry, ...answer }: Explanation): readonly string[] {
  return [
    ...[answer.headline, answer.meaning, ...notes, ...notToWorry],
    ...[...answer.reasons, ...answer.actions, ...answer.clocks, ...sources].map(({ says }) => says),
    ...drafts.flatMap(({ title, subject, body }) => [title, subject, ...body]),
  ];
}

const holds = (check: (answer: Explanation) => void): void =>
  fc.assert(
    fc.property(asks, (json) => {
      const read = readAsk(json);
      assert.ok(read.ok);
      check(explain(read.ask, words));
    }),
    { numRuns: 300 },
  );

describe('whatever is told', () => {
  it('the nine standings sum to one, the most probable first', () => {
    holds(({ standing, outcome }) => {
      assert.deepEqual(standing.map(({ is }) => is).toSorted(), [...STANDINGS].sort());
      const shares = standing.map(({ probability }) => probability);
      assert.ok(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) < 1e-9);
      assert.deepEqual(
        shares,
        shares.toSorted((one, other) => other - one),
      );
      assert.ok(outcome.issued >= 0 && outcome.issued <= 1);
    });
  });

  it('every sentence is whole: not empty, no message id, no brace left over', () => {
    holds((answer) => {
      for (const sentence of everySentence(answer)) {
        assert.ok(sentence.trim().length > 0);
        assert.doesNotMatch(
          sentence,
          /[{}]|undefined|null|NaN|\b(?:advice|clock|draft|explanation)\.[a-z]/,
          sentence,
        );
        assert.doesNotMatch(sentence, / {2}| [.,;]/, sentence);
      }
    });
  });

  it('nothing that a person wrote comes back', () => {
    holds((answer) =>
      assert.doesNotMatch(everySentence(answer).join(' '), /Jane|Frobnicated|Atlantis|spouse \{/),
    );
  });

  it('there is something to do today, and it comes first', () => {
    holds(({ actions }) => {
      const [first] = actions;
      assert.ok(first !== undefined);
      assert.ok(first.notBefore === undefined || first.notBefore <= TODAY.toString());
    });
  });

  it('the days of what to do later are in order, and days are days', () => {
    holds(({ actions }) => {
      const later = actions.slice(1).map(({ notBefore }) => notBefore ?? '');
      assert.deepEqual(later, later.toSorted());
      for (const { notBefore, by } of actions)
        for (const iso of [notBefore, by])
          if (iso !== undefined) Temporal.PlainDate.from(iso, { overflow: 'reject' });
    });
  });

  it('every source that is named exists and is listed once', () => {
    holds(({ sources, actions, clocks }) => {
      const ids = sources.map(({ id }) => id);
      const named = [
        ...actions.map(({ source }) => source),
        ...clocks.flatMap(({ readings }) => readings.map(({ source }) => source)),
      ];
      assert.equal(new Set(ids).size, ids.length);
      for (const id of ids) assert.ok(REAL_SOURCES.has(id));
      for (const id of named) assert.ok(id === null || ids.includes(id));
    });
  });

  it('the day of a clock is one of its readings', () => {
    holds(({ clocks }) => {
      for (const clock of clocks)
        assert.ok(clock.day === null || clock.readings.some((reading) => reading.day === clock.day));
    });
  });
});
