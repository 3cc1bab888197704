import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read } from '../read.ts';
import { scrub } from './scrub.ts';

const PERSONAL = [
  ['an e-mail address', 'write to mira.patel+visa@example.org please', 'write to [email] please'],
  ['a link', 'see https://example.org/a?b=1.', 'see [link].'],
  ['a telephone number', 'call +91 98450 12345 now', 'call [phone] now'],
  ['a passport number', 'my passport number is K7654321', 'my passport number is [passport number]'],
  ['a case number', 'case KRC2020615004 at NVC', 'case [case number] at NVC'],
  ['a receipt number', 'receipt WAC-21-123-45678', 'receipt [receipt number]'],
  ['a greeted name', 'Hello Zubeida,\nany news', 'Hello [name],\nany news'],
  ['a signature', 'Any news?\nThanks,\nZubeida', 'Any news?\nThanks,\n[name]'],
  ['a name that is told', 'My name is Zubeida Rahmani and I wait', 'My name is [name] and I wait'],
  ['a Chinese name', '我叫王小明，在等', '我叫[name]，在等'],
] as const;

describe('scrub', () => {
  for (const [what, text, expected] of PERSONAL)
    it(`blanks ${what}`, () => assert.equal(scrub(text).text, expected));

  it('leaves dates, classes, sections and places alone', () => {
    const text =
      'H1B interview 12/08/2020 in Hyderabad, 221(g), DS-160, 2020-12-09 10:30, I-797, 3 to 5 weeks';
    assert.deepEqual(scrub(text), { text, spans: [] });
  });

  it('tells where the data stood', () => {
    const text = 'Hi Zubeida, mail a@example.org';
    assert.deepEqual(
      scrub(text).spans.map(({ kind, from, to }) => [kind, text.slice(from, to)]),
      [
        ['name', 'Zubeida'],
        ['email', 'a@example.org'],
      ],
    );
  });

  it('loses no event', () => {
    const text =
      'Hi Zubeida,\nmy passport K7654321 was returned on 3 May 2021 and the status of KRC2020615004 is refused.';
    const options = { posted: Temporal.PlainDate.from('2021-05-20') };
    const told = (story: string) =>
      read(story, options).cases.flatMap(({ events }) =>
        events.map(({ kind, value, date }) => [kind, value, date]),
      );
    assert.deepEqual(told(scrub(text).text), told(text));
    assert.ok(told(text).length >= 2);
  });
});
