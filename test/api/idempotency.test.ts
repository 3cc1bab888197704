/** A write that is repeated, at the same moment and after a server was killed, over two servers on one database. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { makeIdempotent, type Repeated } from '../../src/api/idempotent.ts';
import type { Answer } from '../../src/api/route.ts';
import type { OfficeContext } from '../../src/services/office-context.ts';
import { openCase } from '../../src/services/record/open-case.ts';
import { describeStorage, type Fixture } from '../../src/storage/testing/describe-storage.ts';
import { openApi } from './open-api.ts';

/** Two servers; each keeps what it does in its own memory. */
async function twoServers({ open, newPlace }: Fixture) {
  const place = await newPlace();
  const offices: OfficeContext[] = [];
  for (let server = 0; server < 2; server += 1) {
    const { office } = await openApi((await open(place)).storage);
    offices.push(office);
  }
  const [one, other] = offices;
  assert.ok(one !== undefined && other !== undefined);
  return { one, other };
}

/** Another number each time, so that nothing but the key can prevent a second case. */
const opens = (office: OfficeContext, number: number) => async (): Promise<Answer> => {
  const outcome = await openCase(office, {
    identity: {
      ...{ caseNumber: `AA00${String(number).padStart(6, '0')}`, surname: 'Rivera', givenName: 'Ana' },
      ...{ dateOfBirth: '1990-01-31', passportNumber: `X${number}`, email: null },
    },
    application: {
      ...{ on: '2026-03-20', form: 'ds-160', visaClass: 'F1', immigrant: false, post: 'LND' },
      family: null,
    },
    by: 'officer:tester',
  });
  assert.ok(outcome.ok);
  return { status: 201, body: { id: outcome.id, seq: outcome.seq } };
};

const ASK = { key: 'k-1', actor: 'a', request: ['POST', '/cases', '{}'] };

const codeOf = ({ answer }: Repeated): string => ('problem' in answer ? answer.problem : 'done');

describeStorage('one key at two servers', (fixture) => {
  it('writes once when both get it at the same moment', async () => {
    const { one, other } = await twoServers(fixture);
    const [first, second] = [makeIdempotent(one), makeIdempotent(other)];
    for (let round = 1; round <= 20; round += 1) {
      const ask = { ...ASK, key: `round-${round}` };
      const answers = await Promise.all([
        first(ask, opens(one, 2 * round)),
        second(ask, opens(other, 2 * round + 1)),
      ]);
      assert.equal((await one.storage.cases.counts()).cases, round);
      const done = answers.filter((answer) => codeOf(answer) === 'done');
      const written = done.filter(({ replayed }) => !replayed);
      assert.equal(written.length, 1);
      assert.ok(answers.every((answer) => ['done', 'key-in-use'].includes(codeOf(answer))));
    }
  });

  it('is answered as the first time by the other', async () => {
    const { one, other } = await twoServers(fixture);
    const first = await makeIdempotent(one)(ASK, opens(one, 1));
    const again = await makeIdempotent(other)(ASK, opens(other, 2));
    assert.deepEqual(again, { answer: first.answer, replayed: true });
    const changed = await makeIdempotent(other)(
      { ...ASK, request: ['POST', '/cases', '[]'] },
      opens(other, 2),
    );
    assert.equal(codeOf(changed), 'key-used-before');
    assert.equal((await one.storage.cases.counts()).cases, 1);
  });

  it('writes nothing again when the first was cut off between its write and its answer', async () => {
    const { one, other } = await twoServers(fixture);
    const cutOff = async (): Promise<Answer> => {
      await opens(one, 1)();
      throw new Error('cut off');
    };
    await assert.rejects(makeIdempotent(one)(ASK, cutOff), /cut off/);
    const again = await makeIdempotent(other)(ASK, opens(other, 2));
    assert.equal(codeOf(again), 'key-in-use');
    assert.equal((await one.storage.cases.counts()).cases, 1);
  });

  it('may be used again where the first was cut off before its write, or refused', async () => {
    const { one, other } = await twoServers(fixture);
    const early = async (): Promise<Answer> => {
      throw new Error('cut off');
    };
    await assert.rejects(makeIdempotent(one)(ASK, early), /cut off/);
    const refuse = async (): Promise<Answer> => ({ problem: 'not-valid', detail: 'No.' });
    assert.equal(codeOf(await makeIdempotent(one)(ASK, refuse)), 'not-valid');
    assert.equal(codeOf(await makeIdempotent(other)(ASK, opens(other, 1))), 'done');
  });
});
