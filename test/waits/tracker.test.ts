/** The pages over a real collection, held against numbers that are counted here without any curve. */
import assert from 'node:assert/strict';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { startImport } from '../../src/services/waits/import/start-import.ts';
import { type OpenPortal, openPortal, PORTAL_DAY } from '../portal/open-portal.ts';

const SHARED = process.env['OVERCOME_SHARED'] ?? new URL('../../../shared/', import.meta.url).pathname;
const FILE = `${SHARED}/data/tracker/cleared_2009_2015.csv`;
const skip = existsSync(FILE) ? false : 'the shared tracker data is not there';

/** Days from check to completion of a kind of case, shortest first: all of them have ended. */
function countedDays(visa: string, consulate: string): readonly number[] {
  const [, ...rows] = readFileSync(FILE, 'utf8').trim().split(/\r?\n/);
  return rows
    .map((row) => row.split(','))
    .filter((cells) => cells[0] === visa && cells[2] === consulate)
    .map((cells) => Temporal.PlainDate.from(cells[5] ?? '').until(cells[6] ?? '').days)
    .filter((days) => days >= 0)
    .toSorted((one, other) => one - other);
}

describe('the pages of waits over a real collection', { skip }, () => {
  let open: OpenPortal;
  before(async () => {
    open = await openPortal();
    const { storage, forecasts } = open.office;
    const set = { id: 'tracker', name: 'A wait tracker', source: 'https://example.org/', licence: 'MIT' };
    const ask = { form: 'tracker', set, today: PORTAL_DAY, asOf: null, now: 1_790_000_000_000 } as const;
    await Array.fromAsync(startImport(storage.waits, createReadStream(FILE), ask));
    await forecasts.refresh(storage.waits, PORTAL_DAY);
  });
  after(() => open.close());

  it('say the middle, the slowest tenth and the number of cases as they are counted by hand', async () => {
    const days = countedDays('F1', 'BeiJing');
    const { body } = await open.server.inject('/waits?post=BEJ&class=F1');
    const half = days[Math.ceil(days.length / 2) - 1];
    const slowest = days[Math.ceil(days.length * 0.9) - 1];
    assert.ok(days.length > 1000);
    assert.ok(body.includes(`${days.length.toLocaleString('en')} cases, none of them still waiting`));
    assert.ok(body.includes(`Half of such cases were issued within ${half} days.`), `half: ${half}`);
    assert.ok(body.includes(`One in ten waited more than ${slowest} days.`), `slowest: ${slowest}`);
    assert.match(body, /Every case that is known here ended with a visa/);
  });

  it('show on it what an average hid, and how good the forecast was', async () => {
    const { body } = await open.server.inject('/waits/how');
    assert.match(body, /Worked out today from the cases that are kept here/);
    assert.doesNotMatch(body, /collections of others/);
    assert.match(body, /On 1 August 2013 the average of ended cases was 41 days/);
    assert.equal(body.match(/<svg class="plot square"/g)?.length, 1);
  });
});
