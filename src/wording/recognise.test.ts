import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recognise } from './recognise.ts';
import type { Recognised } from './recognised.ts';

const OPENING = 'A U.S. consular officer has adjudicated and refused your visa application.';
const SHORT = `${OPENING} Please see the letter you received at the interview.`;
const PREFIX = 'ctl00_ContentPlaceHolder1_ucApplicationStatusView_';

function found(paste: string): Recognised {
  const got = recognise(paste);
  assert.ok(got !== null, 'nothing was recognised');
  return got;
}
const wordOf = (paste: string): readonly unknown[] => [found(paste).is, found(paste).text];

describe('recognising a whole page', () => {
  it('reads the word, the text, the edition, the two days and the post', () => {
    const got = found(
      `NONIMMIGRANT VISA APPLICATION\nRefused\nApplication ID or Case Number: AA00B1C2D3\nCase Created: 02-Mar-2021\nCase Last Updated: 09-Mar-2021\n\n${SHORT} For more information, please visit U.S. Embassy London.`,
    );
    assert.deepEqual(
      [got.is, got.text, got.edition, got.created, got.updated, got.post],
      ['refused', 'short', 'refused-short-2020-03', '2021-03-02', '2021-03-09', 'LND'],
    );
    assert.ok(got.confidence > 0.95);
  });

  it('reads the elements of the page by their ids, whatever the order of attributes', () => {
    const got = found(
      `<table><tr><td><span class='a' id='${PREFIX}lblStatus'>Issued</span></td><td><span id="${PREFIX}lblSubmitDate" class="b">14-May-2013</span><SPAN ID="${PREFIX}lblStatusDate">12-Aug-2013</SPAN>`,
    );
    assert.deepEqual([got.is, got.created, got.updated], ['issued', '2013-05-14', '2013-08-12']);
  });

  it('reads HTML that is cut in the middle of a tag, and HTML that was escaped', () => {
    assert.equal(
      found('sView_lblStatus">Administrative&nbsp;Processing</span><span id="x').is,
      'administrative-processing',
    );
    assert.equal(found(`&lt;span id="${PREFIX}lblStatus"&gt;Issued&lt;/span&gt;`).is, 'issued');
  });

  it('takes the chosen line of the drop-down for the post', () => {
    const got = found(
      `<select><option value="ABJ">COTE D'IVOIRE, ABIDJAN</option><option selected="selected" value="BMB">INDIA, MUMBAI</option></select><span id="${PREFIX}lblStatus">Refused</span>`,
    );
    assert.equal(got.post, 'BMB');
  });

  it('reads a record of a program', () => {
    const got = found(
      "{'status': 'Issued', 'case_created': '30-Aug-2022', 'case_last_updated': '19-Oct-2022'}",
    );
    assert.deepEqual([got.is, got.created, got.updated], ['issued', '2022-08-30', '2022-10-19']);
  });

  it('reads two labels before two days', () => {
    const got = found('Refused\nCase Created\tCase Last Updated\n02-Mar-2021\t09-Mar-2021');
    assert.deepEqual([got.created, got.updated], ['2021-03-02', '2021-03-09']);
  });

  for (const day of ['08-Jan-2021', '8 January 2021', 'Jan 8, 2021', '2021-01-08', '08 JAN 2021']) {
    it(`reads the day in "${day}"`, () =>
      assert.equal(found(`Refused\nCase Last Updated: ${day}`).updated, '2021-01-08'));
  }

  it('leaves a day open that two calendars read differently', () => {
    assert.equal(found('Refused\nCase Last Updated: 03/02/2021').updated, null);
  });
});

describe('which text of "Refused"', () => {
  it('is long by any sentence of its own', () => {
    assert.deepEqual(wordOf('your case will remain refused while undergoing such processing'), [
      'refused',
      'long',
    ]);
    assert.deepEqual(wordOf('You will receive another adjudication once such processing is complete.'), [
      'refused',
      'long',
    ]);
  });
  it('is short by the letter', () => assert.deepEqual(wordOf(SHORT), ['refused', 'short']));
  it('cannot be told from the sentence that both have', () =>
    assert.deepEqual(wordOf(OPENING), ['refused', null]));
  it('cannot be told from the word', () => {
    assert.deepEqual(wordOf('Refused'), ['refused', null]);
    assert.equal(found('Refused').edition, null);
  });
  it('is known with a word left out, an "and" sign and slips', () => {
    assert.deepEqual(
      wordOf(
        'a consular oficer has adjudicated & refused your aplication, please see the letter you recieved at the interveiw',
      ),
      ['refused', 'short'],
    );
  });
});

describe('the word as people type it by itself', () => {
  for (const text of [
    'Refused (INA 221(g))',
    'Refused under section 221(g)',
    '签证状态 Refused',
    '签证状态：Refused',
  ]) {
    it(`is read in "${text}"`, () => assert.equal(found(text).is, 'refused'));
  }

  it('is guessed when it is "Denied", which no page says', () => {
    const got = found('Denied');
    assert.equal(got.is, 'refused');
    assert.ok(got.confidence < 0.5);
  });

  it('is not guessed from a sentence', () => {
    assert.equal(recognise('My friend was denied a loan.'), null);
    assert.equal(recognise('Entry denied'), null);
  });
});

describe('several pages in one paste', () => {
  const page = (word: string, day: string): string =>
    `NONIMMIGRANT VISA APPLICATION\n${word}\nCase Last Updated: ${day}\n`;

  it('reads the one that was updated last, wherever it stands', () => {
    const newFirst = found(page('Issued', '09-Mar-2021') + page('Refused', '02-Feb-2021'));
    const newLast = found(page('Refused', '02-Feb-2021') + page('Issued', '09-Mar-2021'));
    assert.deepEqual([newFirst.is, newFirst.updated], ['issued', '2021-03-09']);
    assert.deepEqual([newLast.is, newLast.updated], ['issued', '2021-03-09']);
    assert.ok(newFirst.confidence < 0.8);
  });

  it('is unsure when two full texts stand side by side', () => {
    const got = found(
      `${SHORT}\n\nYour visa is in final processing. If you have not received it in more than 10 working days, please see the webpage`,
    );
    assert.ok(got.confidence < 0.5);
  });
});

describe('a word that no edition knows', () => {
  it('is shown as it stands', () => {
    const got = found(`<span id="${PREFIX}lblStatus">Case Terminated</span>`);
    assert.deepEqual([got.is, got.shown], ['unknown', 'Case Terminated']);
  });

  it('is not shown when it may be a name', () => {
    const got = found(`<span id="${PREFIX}lblStatus">Maria Fernandez</span>`);
    assert.deepEqual([got.is, got.shown], ['unknown', null]);
  });
});

describe('what somebody tells in a sentence', () => {
  it('gives the word with little confidence', () => {
    for (const told of [
      'my page says Refused',
      'Since Monday the ceac status is showing as Administrative Processing',
    ]) {
      assert.ok(found(told).confidence < 0.7);
    }
  });
});
