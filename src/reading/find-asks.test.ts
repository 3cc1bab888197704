import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read } from './read.ts';

const ASKS = [
  ['Is this normal, or does it mean that I am refused?', ['meaning']],
  ['My page says refused since Monday. How many more weeks can this last?', ['duration']],
  ['Should I book a new appointment or wait?', ['next-step']],
  ['Where is my passport now?', ['passport']],
  ['When can I expect it back?', ['duration', 'passport']],
  ['Whom should I write to?', ['contact']],
  ['Which papers do they want from a student?', ['documents']],
  ['Has anybody with an O1 seen this?', ['other']],
  ['please tell me what to do', ['next-step']],
  ['I do not know anything, please help', ['other']],
  ['How long does it take? And whom can I call?', ['duration', 'contact']],
  ['请问一般要等多久？', ['duration']],
  ['怎么办？', ['next-step']],
  ['这是什么意思', ['meaning']],
] as const;
const TOLD = [
  'The officer asked where I work and what I study.',
  'I got my passport on Friday. Thank you all.',
  'VO问了研究方向，没给条。',
];

describe('what a person asks', () => {
  for (const [text, asks] of ASKS)
    it(`is ${asks.join(' and ')} in: ${text}`, () => assert.deepEqual(read(text).asks, asks));
  for (const text of TOLD) it(`is nothing in: ${text}`, () => assert.deepEqual(read(text).asks, []));
});
