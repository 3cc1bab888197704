/** What holds for every text, however it is made. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { scrub } from './personal/scrub.ts';
import { read } from './read.ts';

const WORDS = fc.constantFrom(
  ...'interview refused issued approved passport 221g slip check status changed to from on and but my wife H4 H1B will if you not 12/08 3.4 2021-02-30 25th Jan May 2020 yesterday later -> , . ? \n ( “ ” 面签 补 材料 护照 收到 月 日 12 31 99999999999 AP'.split(
    ' ',
  ),
);
const story = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(WORDS, { maxLength: 60 }).map((words) => words.join(' ')),
  fc.array(WORDS, { maxLength: 60 }).map((words) => words.join('')),
);
const day = fc
  .integer({ min: 0, max: 12_000 })
  .map((days) => Temporal.PlainDate.from('2000-01-01').add({ days }));

describe('reading any text', () => {
  it('never throws, keeps spans inside the text, and dates nothing after the day of writing unless planned', () => {
    fc.assert(
      fc.property(story, fc.option(day), (text, posted) => {
        for (const { events } of read(text, { posted }).cases)
          for (const { at, date, planned, certainty } of events) {
            assert.ok(at[0] >= 0 && at[0] <= at[1] && at[1] <= text.length);
            assert.ok(certainty >= 0 && certainty <= 1);
            if (posted && date && !planned) assert.ok(date <= posted.toString().slice(0, date.length));
          }
      }),
      { numRuns: 400 },
    );
  });

  it('gives every event a day that exists', () => {
    fc.assert(
      fc.property(story, day, (text, posted) => {
        for (const { events } of read(text, { posted }).cases)
          for (const { date } of events)
            if (date?.length === 10)
              assert.equal(Temporal.PlainDate.from(date, { overflow: 'reject' }).toString(), date);
      }),
      { numRuns: 200 },
    );
  });
});

describe('scrubbing any text', () => {
  it('keeps spans in order and inside the text, and everything between them', () => {
    fc.assert(
      fc.property(story, (text) => {
        const { spans } = scrub(text);
        let at = 0;
        for (const { from, to } of spans) {
          assert.ok(from >= at && to > from && to <= text.length);
          at = to;
        }
      }),
      { numRuns: 300 },
    );
  });
});
