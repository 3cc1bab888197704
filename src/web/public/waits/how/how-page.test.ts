import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { englishWords } from '../../../../language/words.ts';
import type { Proof } from '../../../../services/waits/learning/proof.ts';
import { RECORDED_PROOF } from '../../../../services/waits/learning/recorded-proof.ts';
import { textOf } from '../../../html/html.ts';
import { howPage, type ProofHere } from './how-page.ts';

const words = englishWords();
const page = (here: ProofHere): string => textOf(howPage(words, here, RECORDED_PROOF).main);

const SET = { name: 'Cases of this office', source: null, licence: null };
const OWN: Proof = {
  checks: [
    {
      ...{ sets: [SET, SET], chosenOnThese: false },
      check: {
        ...{ days: 1, from: '2026-08-01', to: '2026-08-01', asks: 200, calibrationError: 0.004 },
        bins: [
          { said: 0.2, happened: 0.3, n: 100 },
          { said: 0.7, happened: 0.5, n: 100 },
        ],
        brier: { forecast: 0.2, endedOnly: 0.16, pooled: 0.2 },
      },
    },
  ],
  examples: [
    {
      set: SET,
      misleads: {
        on: {
          ...{ asOf: '2026-06-01', begun: 200, issued: 80, waiting: 120, meanOfEnded: 1.2, half: null },
          ...{ halfNow: 50, meanNow: 44.6, neverIssued: 1, issuedByMean: 0.001 },
        },
        days: [{ asOf: '2026-06-01', meanOfEnded: 1.2, meanNow: 44.6 }],
      },
    },
  ],
};

describe('the page about how we count', () => {
  it('says that nothing is kept here, and shows what was measured on collections of others', () => {
    const shown = page({ is: 'none' });
    assert.match(shown, /No cases are kept here yet/);
    assert.equal(shown.match(/Measured on 23 November 2026 on collections of others/g)?.length, 2);
    assert.match(shown, /chosen on this very collection/);
  });

  it('says that it is being worked out, and that the cases are too few', () => {
    assert.match(page({ is: 'working' }), /This is being worked out now/);
    const few = page({ is: 'done', proof: { checks: [], examples: OWN.examples } });
    assert.match(few, /too few to show all of this/);
    assert.match(few, /Worked out today from the cases that are kept here/);
    assert.match(few, /Measured on .* on collections of others/);
  });

  it('shows what came on the cases that are kept here, and when it was worse than simple methods', () => {
    const own = page({ is: 'done', proof: OWN });
    assert.doesNotMatch(own, /collections of others|class="warn"/);
    assert.match(own, /the average of ended cases was 1 day\. Fewer than 1 of 100 was issued/);
    assert.match(own, /the same day already told that half was not within sight/);
    assert.match(own, /One was never seen to be issued/);
    assert.match(own, /When it said 70 of 100, 50 of 100 were issued/);
    assert.match(own, /off by less than 1 of 100/);
    assert.match(own, /Its error was 25% larger than that of ended cases alone/);
    assert.match(own, /It was the same as that of one line for everybody/);
    assert.equal(own.match(/Cases of this office/g)?.length, 2);
  });

  it('says everything in the picture in words, too', () => {
    assert.match(
      page({ is: 'done', proof: OWN }),
      /aria-label="What the forecast said, and how many of 100 were issued: said 20, issued 30 and said 70, issued 50\./,
    );
  });
});
