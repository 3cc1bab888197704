import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { englishWords } from '../../language/words.ts';
import { explain } from '../explain.ts';
import type { Draft } from '../explanation.ts';
import { askOf } from '../testing/told-case.ts';

const words = englishWords();
const draftsOf = (...asked: Parameters<typeof askOf>): readonly Draft[] =>
  explain(askOf(...asked), words).drafts;
const kinds = (drafts: readonly Draft[]): readonly string[] => drafts.map(({ is }) => is);
const textOf = (draft: Draft | undefined): string => [draft?.subject, ...(draft?.body ?? [])].join('\n');

const APPROVED = [
  'interview 2021-03-08',
  'told approved 2021-03-08',
  'passport kept 2021-03-08',
  'slip none 2021-03-08',
  'status refused 2021-03-09: short',
];

describe('the messages to the embassy', () => {
  it('say what happened on which day, as it was told', () => {
    const [draft] = draftsOf('2021-03-12', APPROVED, { visaClass: 'H4' });
    assert.equal(draft?.is, 'status');
    for (const said of [
      'H4 visa interview in Riga on 8 March 2021',
      'visa was approved',
      'passport was kept',
      'given no letter',
      'Since 9 March 2021 the status page has shown “Refused”',
    ])
      assert.ok(textOf(draft).includes(said), said);
  });

  it('leave a blank for everything that identifies a person and for what nobody told', () => {
    const text = textOf(
      draftsOf('2021-03-12', ['interview', 'status refused'], { visaClass: null, post: null })[0],
    );
    for (const blank of [
      '[your name as in the passport]',
      '[kind of visa]',
      '[city]',
      '[day]',
      '[as on your confirmation page, AA and more]',
    ])
      assert.ok(text.includes(blank), blank);
  });

  it('never repeat free text of the case', () => {
    const lines = [
      'interview 2021-03-08: with Jane Roe',
      'told administrative-processing 2021-03-08: number AA00EXAMPL',
    ];
    const said = JSON.stringify(draftsOf('2021-03-12', lines, { visaClass: 'Jane Roe AA00' }));
    assert.doesNotMatch(said, /Jane|AA00/);
  });

  it('ask for a confirmation first when papers were given', () => {
    const lines = ['interview 2021-03-08', 'requested documents 2021-03-08', 'provided documents 2021-03-10'];
    const [first] = draftsOf('2021-03-12', lines);
    assert.equal(first?.is, 'documents-sent');
    assert.match(textOf(first), /I gave what was asked \(papers\) on 10 March 2021/);
  });

  it('correct a message that asks for a passport that they hold', () => {
    const lines = [
      'dropbox 2021-03-01',
      'passport kept 2021-03-01',
      'requested interview 2021-03-10',
      'requested passport 2021-03-10',
    ];
    const [first] = draftsOf('2021-03-12', lines, { route: 'dropbox' });
    assert.equal(first?.is, 'correction');
    assert.match(textOf(first), /You have it already, since 1 March 2021/);
  });

  it('ask where the passport is once the visa is issued', () => {
    assert.equal(
      draftsOf('2021-03-12', ['interview 2021-03-08', 'status issued 2021-03-10'])[0]?.is,
      'passport',
    );
  });

  it('ask for the section when the visa was refused', () => {
    const [first] = draftsOf('2021-03-12', ['interview 2021-03-08', 'told refused 2021-03-08']);
    assert.match(textOf(first), /which section of the law/);
  });

  it('hold the question how the case stands, and the withdrawal last; a visa in hand needs none', () => {
    const drafts = kinds(draftsOf('2021-03-12', APPROVED));
    assert.ok(drafts.includes('status'));
    assert.equal(drafts.at(-1), 'withdrawal');
    assert.deepEqual(kinds(draftsOf('2021-03-12', ['passport delivered 2021-03-11'])), []);
  });

  it('are not to be sent before the day from which one may ask', () => {
    assert.equal(draftsOf('2021-03-12', APPROVED)[0]?.notBefore, '2021-03-18');
  });

  it('speak of no interview before the first one', () => {
    const text = textOf(
      draftsOf('2021-03-22', ['status at-nvc 2021-03-08'], { visaClass: 'IR1', immigrant: true })[0],
    );
    assert.match(text, /I have applied for the IR1 visa in Riga/);
    assert.doesNotMatch(text, /interview/);
  });

  it('say nothing of a passport that would be false', () => {
    const back = ['interview 2021-03-08', 'passport kept 2021-03-08', 'passport returned 2021-03-09'];
    const asked = draftsOf('2021-04-22', [
      ...back,
      'status refused 2021-03-08',
      'requested passport 2021-04-20',
    ]);
    assert.deepEqual(
      kinds(asked).filter((is) => is === 'correction' || is === 'passport'),
      [],
    );
    const called = ['dropbox 2021-03-05', 'status refused 2021-03-10', 'requested interview 2021-03-11'];
    assert.ok(!kinds(draftsOf('2021-03-12', called, { route: 'dropbox' })).includes('correction'));
  });

  it('leave blank what was given and when, while nothing is known to be given', () => {
    const drafts = draftsOf('2021-03-12', ['interview 2021-03-08', 'requested documents 2021-03-08']);
    assert.equal(drafts[0]?.is, 'status');
    const draft = drafts.find(({ is }) => is === 'documents-sent');
    assert.match(textOf(draft), /I gave what was asked \(\[what you gave\]\) on \[day\]/);
  });

  it('ask for the way to a waiver where the section is known to be 212(a)', () => {
    const [draft] = draftsOf('2021-03-12', ['interview 2021-03-08', 'told refused 2021-03-08: 212(a)(6)(C)']);
    assert.match(textOf(draft), /can be waived, and which form/);
  });
});
