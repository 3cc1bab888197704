import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { englishWords } from '../../language/words.ts';
import { explain } from '../explain.ts';
import { askOf } from '../testing/told-case.ts';
import type { SituationId } from './situations.ts';

const words = englishWords();
const DROPBOX = { route: 'dropbox' } as const;
const IMMIGRANT = { visaClass: 'IR1', immigrant: true } as const;
type Facts = Parameters<typeof askOf>[2];

/** A sentence about a case, its events as of a day, and the situation that must be found. */
const CASES: readonly (readonly [string, string, readonly string[], SituationId, Facts?])[] = [
  [
    'approved at the window and the page shows Refused',
    '2021-03-12',
    ['interview 2021-03-08', 'told approved 2021-03-08', 'status refused 2021-03-08: short'],
    'approved-page-refused',
  ],
  [
    'approved at the window and the page shows Administrative Processing',
    '2021-03-12',
    ['interview 2021-03-08', 'told approved 2021-03-08', 'status administrative-processing 2021-03-09'],
    'approved-page-processing',
  ],
  [
    'approved at the window and nothing known of the page',
    '2021-03-12',
    ['interview 2021-03-08', 'told approved 2021-03-08'],
    'told-approved',
  ],
  [
    'Refused with the long text after an interview',
    '2021-03-12',
    ['interview 2021-03-08', 'status refused 2021-03-08: long'],
    'refused-long',
  ],
  [
    'Refused with the short text after an interview',
    '2021-03-12',
    ['interview 2021-03-08', 'status refused 2021-03-08: short'],
    'refused-short',
  ],
  [
    'Refused while the word still had a meaning of its own',
    '2020-02-12',
    ['interview 2020-02-08', 'status refused 2020-02-08'],
    'refused-before-change',
  ],
  [
    'Administrative Processing after Refused',
    '2021-04-12',
    ['interview 2021-03-08', 'status refused 2021-03-08', 'status administrative-processing 2021-04-10'],
    'processing-after-refused',
  ],
  [
    'the date changed and the word did not',
    '2021-04-12',
    ['interview 2021-03-08', 'status refused 2021-03-08: long', 'touched 2021-04-10'],
    'date-changed',
  ],
  [
    'told that a check is needed',
    '2021-04-12',
    ['interview 2021-03-08', 'told administrative-processing 2021-03-08', 'status refused 2021-03-08'],
    'told-processing',
  ],
  [
    'papers handed in without an interview, and Refused',
    '2021-03-12',
    ['dropbox 2021-03-05', 'status refused 2021-03-10: long'],
    'dropbox-refused',
    DROPBOX,
  ],
  [
    'papers handed in without an interview, and an interview is called',
    '2021-03-12',
    ['dropbox 2021-03-05', 'status refused 2021-03-10', 'requested interview 2021-03-11'],
    'dropbox-interview',
    DROPBOX,
  ],
  [
    'an interview called with a passport that they hold',
    '2021-03-12',
    [
      'dropbox 2021-03-05',
      'passport kept 2021-03-05',
      'requested interview 2021-03-11',
      'requested passport 2021-03-11',
      'interview 2021-03-20 planned',
    ],
    'bring-passport-they-hold',
    DROPBOX,
  ],
  [
    'a second interview is asked',
    '2021-03-12',
    ['interview 2021-02-05', 'status refused 2021-02-05', 'requested interview 2021-03-11'],
    'interview-asked',
  ],
  [
    'papers are asked',
    '2021-03-12',
    [
      'interview 2021-03-08',
      'slip uncoloured 2021-03-08',
      'requested documents 2021-03-08',
      'status refused 2021-03-09',
    ],
    'documents-asked',
  ],
  [
    'a new medical report is asked',
    '2021-03-12',
    ['interview 2020-03-08', 'status refused 2020-03-08', 'requested medical 2021-03-09'],
    'medical-asked',
    IMMIGRANT,
  ],
  [
    'papers given and silence',
    '2021-05-12',
    [
      'interview 2021-03-08',
      'requested documents 2021-03-08',
      'provided documents 2021-03-10',
      'status refused 2021-03-09',
    ],
    'documents-given',
  ],
  [
    'the petition is not in their system',
    '2021-03-12',
    [
      'interview 2021-03-08',
      'told administrative-processing 2021-03-08: petition not found in PIMS',
      'slip white 2021-03-08',
    ],
    'petition-not-found',
  ],
  [
    'told yes, and the petition is not in their system',
    '2021-03-12',
    [
      'interview 2021-03-08',
      'told approved 2021-03-08: petition not found in PIMS',
      'status refused 2021-03-08',
    ],
    'petition-not-found',
  ],
  [
    'the passport is asked for',
    '2021-03-12',
    ['interview 2021-01-08', 'status refused 2021-01-08', 'requested passport 2021-03-10'],
    'passport-asked',
  ],
  [
    'the passport was asked for and given',
    '2021-03-22',
    [
      'interview 2021-01-08',
      'status refused 2021-01-08',
      'requested passport 2021-03-10',
      'provided passport 2021-03-15',
    ],
    'passport-given',
  ],
  [
    'a passport is asked for that they kept',
    '2021-03-12',
    [
      'interview 2021-01-08',
      'passport kept 2021-01-08',
      'status refused 2021-01-08',
      'requested passport 2021-03-10',
    ],
    'passport-they-hold',
  ],
  [
    'the page shows Approved',
    '2021-03-12',
    ['interview 2021-01-08', 'status refused 2021-01-08', 'status approved 2021-03-11'],
    'page-approved',
  ],
  [
    'Issued and no passport yet',
    '2021-03-12',
    ['interview 2021-03-01', 'status issued 2021-03-10'],
    'issued',
  ],
  [
    'Issued and no passport after ten working days',
    '2021-03-26',
    ['interview 2021-03-01', 'status issued 2021-03-10'],
    'issued-overdue',
  ],
  [
    'the visa is in hand although the page says Refused',
    '2021-03-26',
    ['interview 2021-03-01', 'status refused 2021-03-02', 'passport delivered 2021-03-20'],
    'delivered',
  ],
  [
    'refused under 214(b)',
    '2021-03-12',
    ['interview 2021-03-08', 'told refused 2021-03-08: section 214(b)'],
    'refused-214b',
  ],
  [
    'refused under 212(a)',
    '2021-03-12',
    ['interview 2021-03-08', 'told refused 2021-03-08: 212(a)(6)(C)'],
    'refused-212a',
  ],
  [
    'told that it is refused, no section named',
    '2021-03-12',
    ['interview 2021-03-08', 'told refused 2021-03-08'],
    'told-refused',
  ],
  [
    'approved and then a ban',
    '2025-07-12',
    ['interview 2025-05-20', 'told approved 2025-05-20', 'told refused 2025-07-01: proclamation'],
    'banned',
    IMMIGRANT,
  ],
  [
    'approved and then refused',
    '2021-03-22',
    ['interview 2021-03-08', 'told approved 2021-03-08', 'told refused 2021-03-20'],
    'approved-then-refused',
  ],
  [
    'Ready again after Refused',
    '2021-05-22',
    ['interview 2021-03-08', 'slip white 2021-03-08', 'status refused 2021-03-08', 'status ready 2021-05-08'],
    'ready-again',
    IMMIGRANT,
  ],
  ['Ready before the interview', '2021-03-22', ['status ready 2021-03-08'], 'ready', IMMIGRANT],
  [
    'Ready, and the first interview is ahead',
    '2021-03-22',
    ['status ready 2021-03-08', 'interview 2021-04-12 planned'],
    'ready',
  ],
  ['an interview ahead, and no word', '2021-03-22', ['interview 2021-04-12 planned'], 'interview-ahead'],
  [
    'told yes and no on one day, and nobody knows which came first',
    '2021-03-22',
    ['interview 2021-03-08', 'told approved 2021-03-08', 'told refused 2021-03-08'],
    'told-refused',
  ],
  ['At NVC', '2021-03-22', ['status at-nvc 2021-03-08'], 'at-nvc', IMMIGRANT],
  ['In Transit', '2021-03-22', ['status in-transit 2021-03-08'], 'in-transit', IMMIGRANT],
  ['Application Received', '2021-03-22', ['status application-received 2021-03-08'], 'received'],
  ['the word alone', '2021-03-22', ['status refused'], 'cannot-tell', { route: null }],
];

describe('a page that says Expiring Soon', () => {
  it('is a warning to act on, not a word to wait under', () => {
    const today = Temporal.PlainDate.from('2021-03-12');
    const { headline, actions } = explain(
      { today, statusText: 'Expiring Soon', case: { visaClass: 'F2A', immigrant: true } },
      words,
    );
    assert.equal(headline, words.say('explanation.headline.expiring-soon'));
    assert.deepEqual(
      actions.map((action) => [action.do, action.source !== null]),
      [['contact-post', true]],
    );
  });
});

describe('the situations of the readers', () => {
  for (const [sentence, today, lines, situation, facts] of CASES)
    it(`knows: ${sentence}`, () => {
      const { headline, standing } = explain(askOf(today, lines, facts), words);
      const sure = ['very', 'likely', 'other'];
      const expected = sure.map((value) => words.say(`explanation.headline.${situation}`, { sure: value }));
      assert.ok(
        expected.some((said) => headline.endsWith(said)),
        `said "${headline}", believing ${standing[0]?.is}`,
      );
    });
});
