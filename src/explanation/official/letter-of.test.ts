import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CaseLog, Recorded } from '../../cases/event.ts';
import { NEEDS, type Need } from '../../cases/grounds.ts';
import { accepted, onDay, post } from '../../cases/test-log.ts';
import { WORDS } from '../testing/official-case.ts';
import { letterOf } from './letter-of.ts';
import { viewOfficial } from './view-official.ts';

const OFFICE = {
  ...{ code: 'PTM', name: 'Visa section, Port Meridian', address: null, lines: ['1 Harbour Road'] },
  ...{ colour: 'lightblue', says: ['The gate opens at eight.'] },
};
const TODAY = '2021-03-03';

function letter(log: CaseLog, today = TODAY) {
  const { state, requested, diversity } = viewOfficial(log, onDay(today), WORDS);
  return letterOf({
    ...{ state, diversity, items: requested, office: OFFICE, word: 'Refused', words: WORDS },
    ...{ givenOn: TODAY, today: onDay(today) },
  });
}

const lacking = (needs: readonly Need[], immigrant: boolean, ...more: readonly Recorded[]): CaseLog =>
  accepted(
    post('2021-02-22', 'application-made', {
      ...{ post: 'PTM', immigrant, visaClass: immigrant ? 'IR1' : 'F1' },
    }),
    post(TODAY, 'interview-held'),
    post(TODAY, 'refused', { needs: [...needs] }),
    ...more,
  );

describe('the 221(g) letter', () => {
  it('has the day on which it was given, and later says that it is a copy and of which day', () => {
    const log = lacking(['documents'], false);
    assert.deepEqual([letter(log)?.writtenOnSays, letter(log)?.copySays], ['3 March 2021', null]);
    const copy = letter(log, '2021-06-01');
    assert.deepEqual([copy?.writtenOn, copy?.writtenOnSays], [TODAY, '3 March 2021']);
    assert.match(copy?.copySays ?? '', /copy, made on 1 June 2021\. The letter was given on 3 March 2021\./);
  });

  it('ticks what is missing, lists what was asked with its days, and gives the year', () => {
    const said = letter(
      lacking(
        ['documents', 'administrative-processing'],
        false,
        post(TODAY, 'item-requested', {
          item: 'photo',
          what: 'photos',
          says: 'One photo',
          due: '2021-05-01',
        }),
        post(TODAY, 'item-requested', { item: 'bank', says: 'Bank statements' }),
      ),
    );
    assert.deepEqual(
      said?.needs.filter(({ ticked }) => ticked).map(({ is }) => is),
      ['administrative-processing', 'documents'],
    );
    assert.equal(said.needs.length, NEEDS.length);
    assert.deepEqual(
      said.items.map(({ says, dueSays }) => `${says}, ${dueSays}`),
      ['One photo, by 1 May 2021', 'Bank statements, as soon as you can'],
    );
    assert.equal(said.year.by, '2022-03-03');
    assert.match(said.law[0] ?? '', /nonimmigrant visa has been refused per section 221\(g\)/);
    assert.deepEqual([said.office.colour, said.office.says], ['lightblue', ['The gate opens at eight.']]);
  });

  it('says that no year runs where the post only checks', () => {
    assert.equal(letter(lacking(['administrative-processing'], false))?.year.by, null);
    assert.equal(letter(lacking(['petition'], false))?.year.by, null);
  });

  it('speaks of the registration to immigrants', () => {
    const said = letter(lacking(['medical'], true));
    assert.match(said?.law[0] ?? '', /an immigrant visa/);
    assert.match(said?.year.says ?? '', /registration/);
  });

  it('speaks of the fiscal year to whoever was selected for a Diversity Visa, and of no other', () => {
    const log = accepted(
      post('2021-02-22', 'application-made', { post: 'PTM', immigrant: true, visaClass: 'DV' }),
      post(TODAY, 'interview-held'),
      post(TODAY, 'refused', { needs: ['documents'] }),
    );
    assert.equal(letter(log)?.year.by, '2021-09-30');
    assert.match(letter(log)?.year.says ?? '', /DV-2021 visa .* only until 30 September 2021/);
  });

  it('is readable for every set of needs: no empty part, no sentence twice', () => {
    for (let set = 1; set < 2 ** NEEDS.length; set += 1) {
      const said = letter(
        lacking(
          NEEDS.filter((_, index) => (set & (1 << index)) !== 0),
          set % 2 === 0,
        ),
      );
      assert.ok(said !== null);
      const parts = [said.title, said.plain, ...said.law, ...said.next, said.year.says, said.safety];
      assert.equal(new Set(parts).size, parts.length);
      for (const part of parts) assert.match(part, /^[A-Z][^{}<>]{10,}/);
    }
  });

  it('is written for no other refusal', () => {
    const log = accepted(
      post('2021-02-22', 'application-made'),
      post(TODAY, 'interview-held'),
      post(TODAY, 'refused', { ground: '214(b)', needs: [] }),
    );
    assert.equal(letter(log), null);
  });
});
