import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read } from '../read.ts';

const posted = Temporal.PlainDate.from('2021-06-20');
const told = (text: string): readonly (readonly unknown[])[] =>
  read(text, { posted }).cases.flatMap(({ events }) =>
    events.map(({ kind, value, detail, date }) => [kind, value, detail, date]),
  );

describe('the end of a case', () => {
  it('is read when the application was withdrawn', () => {
    assert.deepEqual(told('I withdrew my application on 3 May 2021.'), [
      ['contacted', null, 'withdrawn', '2021-05-03'],
    ]);
  });

  it('is read when the registration was terminated', () => {
    assert.deepEqual(told('My registration was terminated on 3 May 2021.'), [
      ['status', 'other', 'registration terminated', '2021-05-03'],
    ]);
  });

  it('is none in a question, a plan or a denial', () => {
    for (const text of [
      'Should I withdraw my application?',
      'If my registration is terminated, what can I do?',
      'My case was not closed.',
    ])
      assert.deepEqual(told(text), []);
  });
});

describe('a petition', () => {
  it('is read with what became of it, and is no word of the case', () => {
    assert.deepEqual(told('My H1B petition was approved on 3 May 2021.'), [
      ['petition', 'approved', null, '2021-05-03'],
    ]);
    // The day on which a paper ends is no day on which something happened.
    assert.deepEqual(told('My petition expired on 3 May 2021.'), [['petition', 'expired', null, null]]);
  });
});
