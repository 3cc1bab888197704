import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { linesOf } from './testing/lines-of.ts';

/** What is told of a passport after an interview on 5 January; all sentences are invented. */
const TOLD: Readonly<Record<string, readonly (readonly [string, string | null])[]>> = {
  'is still at the post': [
    ['Passport tracking says still with consulate.', 'kept'],
    ['The passport tracker shows that it is at the embassy.', 'kept'],
    ['She put my passport in a drawer.', 'kept'],
    ['My passport is still there.', 'kept'],
    ['Passport with them.', 'kept'],
    ['My passport they still have it.', 'kept'],
    ['She said the passport stays here.', 'kept'],
    ['They have not given my passport back.', 'kept'],
    ['I have not received my passport back.', 'kept'],
  ],
  'came back without a visa': [
    ['He let me keep my passport.', 'returned'],
    ['I have my passport with me.', 'returned'],
    ['The courier brought my passport without any stamp.', 'returned'],
    ['Received my passport, no visa inside.', 'returned'],
  ],
  'is on its way or in hand': [
    ['Mine arrived by courier.', 'delivered'],
    ['Mine got stuck as well.', null],
    ['Issued 8 Jan, 12 Jan DHL.', 'delivered'],
    ['Issued 8 Jan, 12 Jan visa on hand!', 'delivered'],
    ['They called me to pick up my passport.', 'in-transit'],
    ['Issued 8 Jan, passport by post 12 Jan.', 'delivered'],
    ['Issued 8 Jan, 12 Jan passport by post.', 'delivered'],
    ['12 Jan DHL says there is no parcel.', null],
    ['Got a message to collect my passport.', 'in-transit'],
    ['My passport was handed over to DHL.', 'in-transit'],
    ['I have my stamped passport with me.', 'delivered'],
    ['My H1B was stamped last month.', 'delivered'],
    ['I need to get my H1B stamped.', null],
  ],
  'is of a country': [['I hold a Kenyan passport.', null]],
};

describe('a passport', () => {
  for (const [where, sentences] of Object.entries(TOLD))
    it(where, () => {
      for (const [sentence, value] of sentences) {
        const lines = linesOf(`My interview was on 5 Jan. ${sentence}`);
        const passports = lines.filter((line) => line.startsWith('passport'));
        assert.deepEqual(
          passports.map((line) => line.split(' ')[1]),
          value === null ? [] : [value],
          sentence,
        );
      }
    });
});
