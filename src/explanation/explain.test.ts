import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { englishWords } from '../language/words.ts';
import { explain } from './explain.ts';
import type { Action, Explanation } from './explanation.ts';
import { askOf } from './testing/told-case.ts';

const words = englishWords();
const explained = (...asked: Parameters<typeof askOf>): Explanation => explain(askOf(...asked), words);
const doing = ({ actions }: Explanation, kind: Action['do']): readonly Action[] =>
  actions.filter((action) => action.do === kind);
const IMMIGRANT = { visaClass: 'CR1', immigrant: true } as const;
const APPROVED = [
  'interview 2021-03-08',
  'told approved 2021-03-08',
  'status refused 2021-03-08: short',
] as const;
const CHECKED = [
  'interview 2021-03-08',
  'told administrative-processing 2021-03-08',
  'status refused 2021-03-08',
] as const;

describe('what to do and when', () => {
  it('is to wait when the officer said yes, and to ask after ten days', () => {
    const answer = explained('2021-03-12', APPROVED);
    assert.equal(answer.actions[0]?.do, 'wait');
    const [question] = doing(answer, 'contact-post');
    assert.equal(question?.notBefore, '2021-03-18');
    assert.equal(question?.source, 'redbus2us-221g');
    assert.match(question?.says ?? '', /embassy in Riga/);
  });

  it('is to ask today when those ten days have passed', () => {
    assert.equal(explained('2021-03-20', APPROVED).actions[0]?.do, 'contact-post');
  });

  it('is to ask again a month after a message, not before', () => {
    const answer = explained('2021-03-26', [...APPROVED, 'contacted 2021-03-22']);
    assert.equal(answer.actions[0]?.do, 'wait');
    assert.deepEqual(
      doing(answer, 'contact-post').map(({ notBefore }) => notBefore),
      ['2021-04-21'],
    );
  });

  it('counts the wait for a check by the rule of the post itself', () => {
    const answer = explained('2021-03-12', CHECKED, { post: 'Bogota' });
    const question = doing(answer, 'contact-post').find(({ notBefore }) => notBefore !== undefined);
    assert.equal(question?.notBefore, '2021-07-06');
    assert.equal(question?.source, 'co-administrative-process');
    assert.match(question?.says ?? '', /it asks people to wait 120 days/);
  });

  it('takes the longest wait that is known when the post has no rule, and shows every reading', () => {
    const answer = explained('2021-03-12', CHECKED);
    const clock = answer.clocks.find(({ is }) => is === 'inquiry');
    assert.equal(clock?.day, '2021-09-04');
    assert.ok(new Set(clock?.readings.map(({ day }) => day)).size > 1);
    assert.ok(clock?.readings.every(({ day }) => day <= '2021-09-04'));
  });

  it('is to give what was asked, before the registration of an immigrant ends', () => {
    const lines = ['interview 2021-03-08', 'slip white 2021-03-08', 'requested documents 2021-03-08'];
    const [first] = explained('2021-03-12', lines, IMMIGRANT).actions;
    assert.equal(first?.do, 'provide');
    assert.equal(first?.by, '2022-03-08');
    assert.equal(first?.source, '22-cfr-42-83');
  });

  it('never gives a worker the rule of immigrants', () => {
    const lines = ['interview 2021-03-08', 'slip white 2021-03-08', 'requested documents 2021-03-08'];
    const answer = explained('2021-03-12', lines);
    assert.deepEqual(
      answer.clocks.map(({ is }) => is),
      ['documents'],
    );
    assert.doesNotMatch(JSON.stringify(answer), /22-cfr-42-83/);
  });

  it('says that no year runs while they check something and ask nothing', () => {
    const answer = explained('2021-03-12', CHECKED);
    const clock = answer.clocks.find(({ is }) => is === 'no-limit');
    assert.equal(clock?.day, null);
    assert.ok(answer.sources.some(({ id, grade }) => id.startsWith('usvisa-info') && grade === 'post'));
  });

  it('is to go to the appointment that is planned', () => {
    const lines = [
      'interview 2021-03-08',
      'status refused 2021-03-08',
      'requested interview 2021-03-20',
      'interview 2021-04-14 planned',
    ];
    const [visit] = doing(explained('2021-03-25', lines), 'attend');
    assert.equal(visit?.by, '2021-04-14');
  });

  it('counts ten working days from Issued before asking for the passport', () => {
    const answer = explained('2021-07-02', ['interview 2021-06-01', 'status issued 2021-07-01']);
    // 5 July 2021 was a federal holiday.
    assert.equal(doing(answer, 'contact-post')[0]?.notBefore, '2021-07-16');
  });

  it('asks a refused person to ask for a waiver, a lawyer or a new form by what the letter names', () => {
    const told = (detail: string) =>
      explained('2021-03-12', ['interview 2021-03-08', `told refused 2021-03-08: ${detail}`]);
    assert.equal(told('214(b)').actions[0]?.do, 'reapply');
    assert.equal(told('212(a)(9)(B)').actions[0]?.do, 'seek-waiver');
    assert.equal(told('proclamation').actions[0]?.do, 'seek-lawyer');
  });

  it('never advises to wait out a refusal that waiting does not cure', () => {
    const answer = explained('2021-03-12', ['interview 2021-03-08', 'told refused 2021-03-08: 214(b)']);
    assert.deepEqual(doing(answer, 'wait'), []);
  });

  it('tells whoever has the visa to look at it and how to answer later forms', () => {
    const lines = ['interview 2021-03-01', 'status refused 2021-03-01', 'passport delivered 2021-03-20'];
    const answer = explained('2021-03-22', lines);
    assert.deepEqual(
      answer.actions.map(({ do: kind }) => kind),
      ['none', 'none'],
    );
  });
});

describe('what is not said', () => {
  it('is the change of words before it came', () => {
    const lines = ['interview 2020-02-10', 'status refused 2020-02-10'];
    assert.doesNotMatch(explained('2020-02-20', lines).meaning, /Since 3 March 2020/);
    assert.match(explained('2020-03-20', lines).meaning, /Since 3 March 2020/);
  });

  it('is a meaning of a colour', () => {
    const slips = ['white', 'pink', 'blue', 'yellow', 'green', 'orange'].map((colour) =>
      explained('2021-03-12', [
        'interview 2021-03-08',
        `slip ${colour} 2021-03-08`,
        'status refused 2021-03-09: long',
      ]),
    );
    const [first, ...others] = slips;
    for (const other of others) assert.deepEqual(other, first);
    assert.ok(first?.notToWorry.some((line) => line.startsWith('The colour of your letter')));
  });

  it('is that the short text is final', () => {
    const lines = ['interview 2021-03-08', 'told approved 2021-03-08', 'status refused 2021-03-08: short'];
    assert.ok(explained('2021-03-12', lines).notToWorry.some((line) => line.startsWith('The short text')));
  });

  it('is an event that lies after today', () => {
    const answer = explained('2021-03-12', [...CHECKED, 'told refused 2021-04-01: 214(b)']);
    const without = explained('2021-03-12', CHECKED);
    assert.deepEqual(answer.standing, without.standing);
    assert.deepEqual(answer.clocks, without.clocks);
    assert.match(answer.notes.join(' '), /One event lies after today/);
  });
});

describe('what stands behind it', () => {
  it('is a list of sources, each once, with those of every action and reading', () => {
    const answer = explained('2021-03-12', CHECKED);
    const ids = answer.sources.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const { source } of answer.actions) assert.ok(source === null || ids.includes(source));
    for (const { readings } of answer.clocks)
      for (const { source } of readings) assert.ok(ids.includes(source));
  });

  it('shows a guide as secondary and a notice of the State Department as primary', () => {
    const { sources } = explained('2021-03-12', APPROVED);
    const gradeOf = (id: string) => sources.find((source) => source.id === id)?.grade;
    assert.equal(gradeOf('redbus2us-221g'), 'secondary');
    assert.equal(gradeOf('ceac-word-change'), 'primary');
  });

  it('is reasons for and against, the strongest first', () => {
    const lines = ['interview 2020-03-08', 'told approved 2020-03-08', 'status refused 2020-03-08: long'];
    const weights = explained('2021-03-12', lines).reasons.map(({ weight }) => Math.abs(weight));
    assert.deepEqual(
      weights,
      weights.toSorted((one, other) => other - one),
    );
    assert.ok(explained('2021-03-12', lines).reasons.some(({ weight }) => weight < 0));
  });

  it('is the post of the case, and general advice with a note when it is not known', () => {
    assert.deepEqual(explained('2021-03-12', APPROVED).contact?.slug, 'riga');
    const lost = explained('2021-03-12', APPROVED, { post: 'Atlantis' });
    assert.equal(lost.contact, null);
    assert.match(lost.notes.join(' '), /do not know the embassy or consulate/);
  });
});

describe('a pasted page', () => {
  const paste = (statusText: string, lines: readonly string[] = [], facts = {}) =>
    explain({ ...askOf('2021-03-12', lines, facts), statusText }, words);

  it('is recognised and gives its text and days to the answer', () => {
    const page =
      'Refused Case Created: 02-Mar-2021 Case Last Updated: 09-Mar-2021 A U.S. consular officer has adjudicated and refused your visa application. Please see the letter you received at the interview.';
    const answer = paste(page, ['interview 2021-03-08', 'told approved 2021-03-08']);
    assert.equal(answer.word?.text, 'short');
    assert.match(answer.headline, /not a denial/);
    assert.match(
      answer.drafts[0]?.body.join(' ') ?? '',
      /Since 9 March 2021 the status page has shown “Refused”/,
    );
  });

  it('is said not to be known when its words are not', () => {
    const answer = paste('Status: Frobnicated');
    assert.match(`${answer.meaning} ${answer.notes.join(' ')}`, /do not know the word|not recognised/);
  });

  it('of tomorrow comes from where it is tomorrow already; of a later day it counts without its day', () => {
    const page = (updated: string) =>
      `Administrative Processing Case Created: 02-Mar-2021 Case Last Updated: ${updated}`;
    for (const updated of ['13-Mar-2021', '20-Mar-2021']) {
      const { standing, notes } = paste(page(updated));
      assert.equal(standing[0]?.is, 'processing');
      assert.equal(/lies after today/.test(notes.join(' ')), updated === '20-Mar-2021');
    }
  });

  it('that found nothing is no refusal', () => {
    assert.match(paste('Your search did not return any data.').headline, /That is no decision\.$/);
  });

  it('of a passport tracker speaks of the way to the embassy, not back', () => {
    const answer = paste('In Transit to Post', ['interview 2021-01-08', 'requested passport 2021-03-08']);
    assert.match(answer.meaning, /not one that comes back to you/);
  });

  it('names the post when nobody told it', () => {
    const answer = paste('Refused. For more information, please visit U.S. Embassy London.', [], {
      post: null,
    });
    assert.equal(answer.contact?.slug, 'london');
  });
});

describe('a family', () => {
  const lines = ['interview 2021-03-08', 'status refused 2021-03-08: long'];

  it('is told that one visa can come before the other', () => {
    const family = [{ events: [{ kind: 'status', value: 'issued' } as const] }];
    const answer = explain({ ...askOf('2021-03-12', lines), family }, words);
    assert.match(answer.meaning, /Another person of your family has the visa already/);
    assert.doesNotMatch(explained('2021-03-12', lines).meaning, /Another person of your family/);
  });
});

describe('an old medical report', () => {
  it('is worth a question, a new one is not', () => {
    const waiting = (given: string) =>
      explained(
        '2021-12-12',
        ['interview 2021-03-08', 'requested medical 2021-03-08', `provided medical ${given}`],
        IMMIGRANT,
      );
    assert.match(waiting('2021-03-20').meaning, /Medical reports run out/);
    assert.ok(
      waiting('2021-03-20').actions.some(({ says }) => says.includes('medical report must be renewed')),
    );
    assert.doesNotMatch(waiting('2021-11-20').meaning, /Medical reports run out/);
  });
});

describe('a story', () => {
  const tell = (story: string, lines: readonly string[] = []) =>
    explain(
      { ...askOf('2021-03-12', lines, { visaClass: null, post: null, immigrant: null }), story },
      words,
    );

  it('is read for what happened, where and when', () => {
    const answer = tell(
      'I had my H4 visa interview in Mumbai on March 8th. The officer said my visa is approved and kept my passport. The status shows refused.',
    );
    assert.match(answer.headline, /not a denial/);
    assert.equal(answer.contact?.slug, 'mumbai');
    assert.match(answer.drafts[0]?.body.join(' ') ?? '', /H4 visa interview in Mumbai on 8 March 2021/);
  });

  it('gives way to what was told as events', () => {
    const story = 'I had my interview on March 8th and the officer said approved.';
    const answer = tell(story, ['interview 2021-03-09']);
    assert.match(answer.drafts[0]?.body.join(' ') ?? '', /on 9 March 2021/);
  });

  it('that tells no case is said to tell none', () => {
    assert.match(tell('Thank you all.').notes.join(' '), /could not find a case/);
  });
});

describe('the days for asking', () => {
  it('are not two that contradict each other where papers were handed in', () => {
    const told = ['dropbox 2021-03-05', 'status refused 2021-03-08'];
    const { clocks } = explain(askOf('2021-03-10', told, { route: 'dropbox' }), words);
    const asking = clocks.filter(({ is }) => is === 'inquiry' || is === 'courtesy');
    assert.deepEqual(
      asking.map(({ is, day }) => [is, day]),
      [['courtesy', '2021-03-15']],
    );
  });
});

describe('the one-year limit', () => {
  it('is called no worry only to somebody who was never asked for anything', () => {
    const calm = words.say('explanation.calm.no-year-limit');
    const told = [
      'interview 2021-03-08',
      'told administrative-processing 2021-03-08',
      'status refused 2021-03-08',
    ];
    const asked = [
      ...told,
      'requested photos 2021-03-09',
      'slip yellow 2021-04-02',
      'told administrative-processing 2021-04-02',
    ];
    assert.ok(explain(askOf('2021-04-10', told), words).notToWorry.includes(calm));
    assert.ok(!explain(askOf('2021-04-10', asked), words).notToWorry.includes(calm));
  });
});

describe('a story that ended without a visa', () => {
  for (const end of [
    'I withdrew my application on 10 March 2021.',
    'My registration was terminated on 10 March 2021.',
  ])
    it(`is closed: ${end}`, () => {
      const story = `I had my interview on 2 March 2021 and was given a white 221(g) slip. ${end}`;
      const { standing } = explain({ today: Temporal.PlainDate.from('2021-03-12'), story }, words);
      assert.equal(standing[0]?.is, 'closed');
    });
});

describe('the order of an answer to a story', () => {
  const answer = (question: string): Explanation =>
    explain(
      {
        today: Temporal.PlainDate.from('2021-03-12'),
        story: `I had my interview in Riga on 8 March 2021. The officer said that it needs administrative processing. ${question}`,
      },
      words,
    );

  it('begins with advice to write, and its first day, for who asks whom to write to', () => {
    assert.equal(answer('').actions[0]?.do, 'wait');
    const [first] = answer('Whom can I contact?').actions;
    assert.equal(first?.do, 'contact-post');
    assert.notEqual(first?.notBefore, undefined);
  });

  it('holds the same for everybody, whatever was asked', () => {
    const said = ({ actions, clocks }: Explanation): readonly string[] =>
      [...actions, ...clocks].map(({ says }) => says).toSorted();
    for (const question of ['How long does it take?', 'Whom can I contact?', 'Which documents do they want?'])
      assert.deepEqual(said(answer(question)), said(answer('')));
  });
});
