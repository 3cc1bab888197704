/** What the demonstration offers to look up: every standing, at every start, as long as it is there. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { STANDINGS } from '../../src/cases/standing.ts';
import { demoLookUps } from '../../src/services/demo/demo-look-ups.ts';
import { describeStorage, TEST_KEYRING } from '../../src/storage/testing/describe-storage.ts';
import { sayDemo } from '../../src/wiring/say-demo.ts';
import { openPortal, post, typedOf } from './open-portal.ts';

describeStorage('the look-ups of the demonstration', (fixture) => {
  it('show each of the nine standings, and each opens its case', async (test) => {
    const open = await openPortal(null, (await fixture.open()).storage);
    test.after(open.close);
    const shown = await demoLookUps(open.office);
    assert.deepEqual(
      shown.map(({ standing }) => standing),
      [...STANDINGS],
    );
    for (const one of shown) {
      assert.equal((await post(open, '/status', typedOf(one))).statusCode, 303, one.standing);
    }
  });

  it('are the same at a later start, also in another year', async (test) => {
    const open = await openPortal(null, (await fixture.open()).storage);
    test.after(open.close);
    const now = await demoLookUps(open.office);
    const later = Temporal.PlainDate.from('2027-01-02');
    assert.deepEqual(await demoLookUps({ ...open.office, today: () => later }), now);
    const [first, again] = [sayDemo(now, true).join('\n'), sayDemo(now, false).join('\n')];
    for (const { caseNumber, passportNumber } of now)
      for (const said of [first, again])
        assert.ok(said.includes(caseNumber) && said.includes(passportNumber));
    assert.ok(again.length < first.length);
  });

  it('are none where other cases are kept', async () => {
    const { storage } = await fixture.open();
    const today = () => Temporal.PlainDate.from('2026-11-23');
    assert.deepEqual(await demoLookUps({ storage, keyring: TEST_KEYRING, today }), []);
    assert.deepEqual(sayDemo([], false), []);
  });
});
