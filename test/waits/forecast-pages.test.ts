/** "You have waited so many days", on the answer to anybody and on the applicant's own page. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  asForm,
  FROM_HERE,
  type OpenPortal,
  openPortal,
  PORTAL_DAY,
  visitCase,
} from '../portal/open-portal.ts';
import { fillInventedWaits } from './invented-waits.ts';

const HELD = {
  ...{ class: 'F1', post: 'London', told: 'administrative-processing', route: 'interview' },
  'route-day': '2026-10-20',
};

describe('the forecast on pages', () => {
  let open: OpenPortal;
  let told: string;
  let own: string;
  const tell = async (fields: Readonly<Record<string, string>> = HELD): Promise<string> => {
    const payload = asForm(fields);
    const answer = await open.server.inject({ method: 'POST', url: '/explain', headers: FROM_HERE, payload });
    assert.equal(answer.statusCode, 200);
    return answer.body;
  };
  const see = async (shows: RegExp): Promise<string> => (await visitCase(open, shows)).body;

  before(async () => {
    open = await openPortal();
    const { storage, forecasts } = open.office;
    [told, own] = [await tell(), await see(/^approved in words/)];
    await fillInventedWaits(storage.waits);
    await forecasts.refresh(storage.waits, PORTAL_DAY);
  });
  after(() => open.close());

  it('is not there while nothing is known of others', () => {
    for (const page of [told, own]) assert.doesNotMatch(page, /You have waited/);
  });

  it('is there as soon as something was learned, on a page that was kept before, too', async () => {
    const page = await tell();
    assert.match(page, /You have waited 34 days, counted from 20 October 2026\./);
    assert.match(page, /This comes from 226 cases as they were known on 20 November 2026\./);
    assert.match(page, /href="\/waits\?post=LND&amp;class=F1&amp;hold=processing"/);
  });

  it('stands on the applicant’s own page in the words of the office', async () => {
    assert.match(await see(/^approved in words/), /You have waited 9 days/);
    const slow = await see(/half a year/);
    assert.match(slow, /It is not likely that you will hear within the next month/);
    assert.match(slow, /Ask us here\./);
  });

  it('is not there while the applicant has to act: how long others took says nothing of that', async () => {
    assert.doesNotMatch(await see(/documents asked for/), /You have waited|We cannot tell how long/);
  });

  it('is not there for a case that does not wait', async () => {
    assert.doesNotMatch(await see(/214\(b\)/), /You have waited/);
    assert.doesNotMatch(await tell({ ...HELD, page: 'issued', 'page-day': '2026-11-20' }), /You have waited/);
  });
});
