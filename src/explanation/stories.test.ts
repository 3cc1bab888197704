import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SituationId } from './situations/situations.ts';
import { understand } from './understand.ts';

const TODAY = Temporal.PlainDate.from('2021-02-10');

/** The situation in which somebody is who writes this on 10 February 2021; all stories are invented. */
const STORIES: readonly (readonly [string, SituationId])[] = [
  ['My F1 visa was refused under 214(b) on 20 Jan.', 'refused-214b'],
  [
    'B2 interview on 12 Jan. She gave me a letter saying section 214(b). The page says refused.',
    'refused-214b',
  ],
  ['1月10日上海面签B2被拒了，214(b)', 'refused-214b'],
  ['VO said I am denied under 212(a)(9)(B) and need a waiver. Interview was on 17 Jan.', 'refused-212a'],
  ['F1, Nairobi, 21 Jan. Officer said the visa can not be issued under 212(f). Page: Refused.', 'banned'],
  ['VO said PIMS not updated on 12 Jan and gave a white slip. Status refused.', 'petition-not-found'],
  ['My visa was revoked on 5 Feb. The page still says Issued since 3 Jan.', 'visa-revoked'],
  ['I am in AP since 5 Jan. My petition was revoked on 1 Feb.', 'plain.closed'],
  ['Interview on 5 Jan, refused under 214b. Applied again, new interview on 3 March.', 'interview-ahead'],
  ['My interview is on 22 Feb. In 2017 I got a 221g and waited 4 weeks.', 'interview-ahead'],
  ['Issued on 4 January. It is February and I still have not received my passport.', 'issued-overdue'],
  ['Got my visa in 2017. Now I had dropbox on 5 Jan 2021, status refused since 9 Jan.', 'dropbox-refused'],
];

describe('what a story tells of where the case stands', () => {
  for (const [story, situation] of STORIES)
    it(`${situation}: ${story}`, () =>
      assert.equal(understand({ today: TODAY, story }).situation, situation));
});
