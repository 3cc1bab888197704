/**
 * What the articles tell of, from both sides on both databases: the office records over HTTP, and the applicant sees
 * it in a browser after each step.
 */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Page } from 'playwright-core';
import { apiRoutes } from '../../src/api/api-routes.ts';
import { englishWords } from '../../src/language/words.ts';
import { makeToken } from '../../src/services/access/make-token.ts';
import { makeContext } from '../../src/services/make-context.ts';
import { makeOfficeContext } from '../../src/services/make-office-context.ts';
import type { Storage } from '../../src/services/ports/storage.ts';
import { describeStorage, TEST_KEYRING } from '../../src/storage/testing/describe-storage.ts';
import { makeServer } from '../../src/web/server.ts';
import { openChromium } from './open-browser.ts';

type Step = readonly [event: Readonly<Record<string, unknown>>, headline: RegExp, word: string];
type Flow = {
  readonly name: string;
  readonly visaClass: string;
  readonly immigrant?: true;
  readonly steps: readonly Step[];
};

const HELD = { kind: 'interview-held' };
const refused = (...needs: readonly string[]) => ({ kind: 'refused', ground: '221(g)', needs });
const ISSUED: Step = [{ kind: 'issued' }, /visa is issued/, 'Issued'];

const FLOWS: readonly Flow[] = [
  {
    name: 'approved at the window',
    visaClass: 'B1/B2',
    steps: [
      [HELD, /has still to decide/, 'Application Received'],
      [{ kind: 'approved' }, /visa is approved/, 'Administrative Processing'],
      ISSUED,
      [{ kind: 'passport-dispatched' }, /on its way to you/, 'Issued'],
      [{ kind: 'passport-delivered' }, /is with you/, 'Issued'],
    ],
  },
  {
    name: 'administrative processing',
    visaClass: 'F1',
    steps: [
      [HELD, /has still to decide/, 'Application Received'],
      [refused('administrative-processing'), /you need do nothing/, 'Refused'],
      [{ kind: 'processing-completed' }, /The check is done/, 'Refused'],
      ISSUED,
    ],
  },
  {
    name: 'documents, not accepted and given again',
    visaClass: 'J1',
    steps: [
      [HELD, /has still to decide/, 'Application Received'],
      [refused('documents'), /need papers from you/, 'Refused'],
      [
        { kind: 'item-requested', item: 'cv', what: 'documents', says: 'Your CV' },
        /need a paper from you/,
        'Refused',
      ],
      [{ kind: 'item-provided', item: 'cv' }, /done your part/, 'Refused'],
      [{ kind: 'item-rejected', item: 'cv', reason: 'A page is missing.' }, /from you again/, 'Refused'],
      [{ kind: 'item-provided', item: 'cv' }, /done your part/, 'Refused'],
      [{ kind: 'item-accepted', item: 'cv' }, /have what we asked for/, 'Refused'],
      ISSUED,
    ],
  },
  {
    name: 'dropbox, then an interview',
    visaClass: 'H1B',
    steps: [
      [{ kind: 'interview-waived' }, /hand in your passport and papers/, 'Application Received'],
      [refused('interview'), /need to see you/, 'Refused'],
      [HELD, /been to the interview/, 'Refused'],
      ISSUED,
    ],
  },
  {
    name: 'a petition that is not in PIMS',
    visaClass: 'L1',
    steps: [
      [HELD, /has still to decide/, 'Application Received'],
      [{ kind: 'petition-checked', result: 'not-found' }, /not found your petition/, 'Application Received'],
      [refused('petition'), /petition is not in the records/, 'Refused'],
      [{ kind: 'petition-checked', result: 'found-later' }, /petition is found/, 'Refused'],
      ISSUED,
    ],
  },
  {
    name: 'really refused, 214(b)',
    visaClass: 'B1/B2',
    steps: [
      [HELD, /has still to decide/, 'Application Received'],
      [{ kind: 'refused', ground: '214(b)' }, /visa is refused/, 'Refused'],
    ],
  },
  {
    name: 'an immigrant whose medical report is missing',
    visaClass: 'IR1',
    immigrant: true,
    steps: [
      [HELD, /has still to decide/, 'Ready'],
      [refused('medical'), /need a medical report/, 'Refused'],
      [
        { kind: 'item-requested', item: 'm', what: 'medical', says: 'The report' },
        /need a medical report/,
        'Refused',
      ],
      [{ kind: 'item-provided', item: 'm' }, /done your part/, 'Refused'],
      [{ kind: 'item-accepted', item: 'm' }, /have what we asked for/, 'Refused'],
      ISSUED,
    ],
  },
];

async function openBoth(storage: Storage) {
  const complain = (bug: unknown): void => console.error(bug);
  const today = () => Temporal.PlainDate.from('2026-11-23');
  const office = makeOfficeContext({
    ...{ storage, keyring: TEST_KEYRING, words: englishWords(), today, complain, wrongLookUps: null },
    ...{ now: () => Date.now(), version: 'test', wakeDelivery: () => undefined },
  });
  const server = makeServer(makeContext({ today, seconds: () => 0, complain }), {
    office,
    beside: [{ prefix: '/api/v1', routes: apiRoutes(office) }],
  });
  const token = await makeToken(office, 'officer', 'window 3');
  const { address, visit, close } = await openChromium(server);
  const send = async (path: string, body: unknown): Promise<Record<string, unknown>> => {
    const answer = await fetch(`${address}/api/v1${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const read: unknown = await answer.json();
    assert.ok(answer.ok, `${path} answered ${answer.status}: ${JSON.stringify(read)}`);
    return { ...Object(read) };
  };
  const shut = async (): Promise<void> => {
    await close();
    await server.close();
  };
  return { visit, send, shut };
}

async function lookUp(page: Page, caseNumber: string, passportNumber: string): Promise<void> {
  await page.goto('/status');
  await page.selectOption('#post', 'LND');
  await page.fill('#caseNumber', caseNumber);
  await page.fill('#passportNumber', passportNumber);
  await page.fill('#surname', 'WALKE');
  await Promise.all([page.waitForURL('**/status/case'), page.locator('main button.button').click()]);
}

describeStorage('what the articles tell of, in a browser', (fixture) => {
  it('is seen as it is after every step, above the word that the page says', async () => {
    const { storage } = await fixture.open();
    const { visit, send, shut } = await openBoth(storage);
    try {
      const { page, complaints } = await visit();
      for (const [index, { name, visaClass, immigrant = false, steps }] of FLOWS.entries()) {
        const caseNumber = immigrant ? `LND202660100${index}` : `AA00FLOW0${index}`;
        const passportNumber = `W000${index}`;
        const person = { surname: 'Walker', givenName: 'Ana', dateOfBirth: '1990-01-31', passportNumber };
        const { id } = await send('/desk/cases', {
          ...{ post: 'LND', caseNumber, visaClass, immigrant, applicant: person },
        });
        await lookUp(page, caseNumber, passportNumber);
        for (const [event, headline, word] of steps) {
          await send(`/desk/cases/${id}/events`, { event });
          await page.reload();
          const said = `${name}, after ${JSON.stringify(event)}`;
          assert.match((await page.locator('h1').innerText()).replace(/\s+/g, ' '), headline, said);
          assert.equal(await page.locator('.word q').first().innerText(), word, said);
        }
      }
      assert.deepEqual(complaints, []);
    } finally {
      await shut();
    }
  });
});
