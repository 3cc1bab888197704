/** No headline claims what the log does not say: every kind of event by itself, and every two and many in a row. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { CaseState } from '../../cases/case-state.ts';
import { decide } from '../../cases/decide.ts';
import type { CaseLog } from '../../cases/event.ts';
import { evolve, replay } from '../../cases/evolve.ts';
import { FACT_KINDS, type FactKind } from '../../cases/office-event.ts';
import { attempts, live } from '../../cases/test-lives.ts';
import { LATER, onDay, post } from '../../cases/test-log.ts';
import { WORDS } from '../testing/official-case.ts';
import { findOffice } from './find-office.ts';
import { officialSituation } from './official-situation.ts';
import { sayOfficialHeadline } from './say-official.ts';
import { type OfficialView, viewOfficial } from './view-official.ts';

const nameOf = (code: string): string => findOffice(code, { words: WORDS }).identity.name;

function headlineOf(log: CaseLog, today = LATER): { readonly says: string; readonly view: OfficialView } {
  const view = viewOfficial(log, onDay(today), WORDS);
  return { view, says: sayOfficialHeadline(view, officialSituation(view), WORDS, nameOf) };
}

/** What a headline may say, and what the log must hold for it. */
const CLAIMS: readonly (readonly [says: RegExp, holds: (view: OfficialView) => boolean])[] = [
  [/application is here/, (view) => has(view, 'application-made') && !has(view, 'transferred')],
  [/next step is your interview/, ({ state }) => !state.interview.held && !state.interview.waived],
  [/you need no interview/, ({ state }) => state.interview.waived && !state.interview.held],
  [/hand in your passport/, ({ state }) => state.passport.at === 'not-recorded'],
  [/passport is with us/, ({ state }) => state.passport.at === 'post'],
  [/has left us/, ({ state }) => state.passport.at !== 'post'],
  [/passport is on its way/, ({ state }) => state.passport.at === 'under-way'],
  [/passport is ready/, ({ state }) => state.passport.at === 'ready'],
  [/collected your passport/, ({ state }) => state.passport.at === 'uncollected'],
  [/passport came back/, (view) => has(view, 'passport-sent-back')],
  [/visa is with you/, ({ state }) => state.passport.at === 'applicant' && state.passport.holdsVisa],
  [/[Ii]nterview is done|been to the interview/, (view) => has(view, 'interview-held')],
  [/check is done/, (view) => has(view, 'processing-completed')],
  [/checking something/, ({ state: { decision } }) => needs(decision, 'administrative-processing')],
  [/what you gave|things that you gave/, (view) => view.given.length > 0],
  [/We have what we asked for/, ({ requested }) => requested.every(({ state }) => state === 'accepted')],
  [/ask nothing more|need do nothing/, ({ needed }) => needed.length === 0],
  [/petition is found/, ({ state }) => state.petition.is === 'verified'],
  [/not found your petition|not in the records/, ({ state }) => state.petition.is === 'not-found'],
  [/We have to find your petition/, ({ state }) => state.petition.is === 'unchecked'],
  [/is approved/, ({ state }) => state.decision.is === 'approved'],
  [/printed/, (view) => has(view, 'visa-printed')],
  [/is issued/, ({ state }) => state.decision.is === 'issued'],
  [/is refused|case is open|decide again/, (view) => has(view, 'refused')],
  [/Nothing is decided|still to decide\./, ({ state }) => state.decision.is === 'undecided'],
  [/moved to/, (view) => has(view, 'transferred')],
  [/letter/, (view) => has(view, 'letter-given')],
  [/we need|We need/, ({ needed }) => needed.length > 0],
  [/is waived|been given an exception/, (view) => has(view, 'waiver-granted')],
  [/We have recommended|We have asked for an exc/, (view) => has(view, 'waiver-recommended')],
  [/was not waived|no exception/, (view) => has(view, 'waiver-denied')],
  [/within a year/, (view) => has(view, 'closed')],
  [/registration has ended/, (view) => has(view, 'registration-terminated')],
  [/withdrawn/, (view) => has(view, 'withdrawn')],
  [/taken back/, (view) => has(view, 'revoked')],
];

const has = ({ facts }: OfficialView, kind: FactKind): boolean =>
  facts.some(({ fact }) => fact.kind === kind);
const needs = (decision: CaseState['decision'], need: 'administrative-processing'): boolean =>
  decision.is === 'refused' && decision.needs.includes(need);

function checkClaims(log: CaseLog): void {
  const { says, view } = headlineOf(log);
  const told = log.map(({ kind }) => kind).join(', ');
  for (const [claim, holds] of CLAIMS)
    assert.ok(!claim.test(says) || holds(view), `after ${told}: “${says}”`);
}

const BEGUN = [post('2021-02-22', 'application-made', { post: 'PTM' })] as const;
const SEEN = [...BEGUN, post('2021-03-03', 'interview-held')] as const;
const REFUSED = [...SEEN, post('2021-03-03', 'refused', { needs: ['documents'] })] as const;
const ASKED = [...REFUSED, post('2021-03-03', 'item-requested')] as const;
const GIVEN = [...ASKED, post('2021-03-04', 'item-provided')] as const;
const ISSUED = [...SEEN, post('2021-03-05', 'issued')] as const;
const READY = [...ISSUED, post('2021-03-06', 'passport-ready')] as const;
const WAIVABLE = [
  ...SEEN,
  post('2021-03-03', 'refused', { ground: '212(a)', section: '(6)(C)(i)', needs: [], waiver: 'possible' }),
] as const;
const IMMIGRANT = [
  post('2021-02-22', 'application-made', { post: 'PTM', visaClass: 'IR1', immigrant: true }),
  post('2021-03-03', 'refused', { needs: ['documents'] }),
] as const;

type Alone = { readonly after: CaseLog; readonly on?: string; readonly says: RegExp };

/** Each kind of event as the latest of a log that holds nothing else than it must, and what stands over it. */
const ALONE = {
  'application-made': { after: [], says: /^Your application is here\. The next step is your interview\.$/ },
  'petition-checked': { after: BEGUN, says: /^Your application is here\./ },
  'interview-waived': { after: BEGUN, says: /^For now you need no interview.*hand in your passport/ },
  'interview-held': { after: BEGUN, says: /^Your interview is done\./ },
  'fingerprints-taken': { after: BEGUN, says: /next step is your interview/ },
  approved: { after: SEEN, says: /^Your visa is approved\./ },
  issued: { after: SEEN, says: /^Your visa is issued\./ },
  refused: { after: SEEN, says: /^Your case is open\. We are checking/ },
  discontinued: { after: BEGUN, says: /not given at the moment/ },
  revoked: { after: ISSUED, says: /taken back/ },
  'letter-given': { after: BEGUN, says: /next step is your interview/ },
  'item-requested': { after: BEGUN, says: /We need a paper from you first/ },
  'item-provided': { after: ASKED, says: /You have done your part/ },
  'item-accepted': { after: GIVEN, says: /^We have what we asked for\./ },
  'item-rejected': { after: GIVEN, says: /from you again\.$/ },
  'item-extended': {
    after: [...BEGUN, post('2021-03-04', 'item-requested')],
    says: /We need a paper from you first/,
  },
  'item-dropped': { after: ASKED, says: /^We ask nothing more of you\./ },
  'processing-completed': { after: [...SEEN, post('2021-03-03', 'refused')], says: /^The check is done\./ },
  'waiver-recommended': { after: WAIVABLE, says: /^We have recommended/ },
  'waiver-granted': { after: WAIVABLE, says: /^The reason is waived/ },
  'waiver-denied': { after: WAIVABLE, says: /was not waived/ },
  'visa-printed': { after: [...SEEN, post('2021-03-03', 'approved')], says: /approved and printed/ },
  'passport-kept': { after: BEGUN, says: /next step is your interview/ },
  'passport-returned': { after: ISSUED, says: /^It is done\./ },
  'passport-requested': { after: BEGUN, says: /We need your passport first/ },
  'passport-received': { after: BEGUN, says: /next step is your interview/ },
  'passport-dispatched': { after: ISSUED, says: /on its way to you/ },
  'passport-ready': { after: ISSUED, says: /ready for you/ },
  'passport-delivered': { after: ISSUED, says: /^It is done\./ },
  'passport-uncollected': { after: READY, says: /Nobody has collected/ },
  'passport-sent-back': { after: READY, says: /came back to us/ },
  transferred: { after: BEGUN, says: /^Your case moved to Port Aurora\. The next step is your interview\.$/ },
  withdrawn: { after: BEGUN, says: /was withdrawn/ },
  closed: { after: REFUSED, on: '2022-03-04', says: /^Your case is closed\./ },
  'registration-terminated': { after: IMMIGRANT, on: '2022-03-04', says: /^Your registration has ended\./ },
  'registration-reinstated': {
    after: [...IMMIGRANT, post('2022-03-04', 'registration-terminated')],
    on: '2022-04-04',
    says: /^The year for giving what we asked for has passed\./,
  },
} as const satisfies Record<FactKind, Alone>;

describe('the headline after every kind of event by itself', () => {
  for (const kind of FACT_KINDS)
    it(`${kind}: says what follows from it, and nothing else`, () => {
      const row: Alone = ALONE[kind];
      const log = [...row.after, post(row.on ?? '2021-03-20', kind)];
      assert.match(headlineOf(log).says, row.says);
      checkClaims(log);
    });
});

describe('the headline over events in a row', () => {
  it('claims nothing that the log does not say, whatever two kinds follow any of the others', () => {
    let lives = 0;
    for (const first of FACT_KINDS) {
      const row: Alone = ALONE[first];
      const on = row.on ?? '2021-03-20';
      for (const log of goingOn(goingOn([replay([...row.after, post(on, first)])], on), on)) {
        checkClaims(log.log);
        lives += 1;
      }
    }
    assert.ok(lives > 5_000, `${lives} lives`);
  });

  it('claims nothing that the log does not say in whole lives', () => {
    fc.assert(
      fc.property(attempts, (tries) => {
        checkClaims(live(tries, () => {}).log);
      }),
      { numRuns: 400 },
    );
  });

  it('says of a waived interview what is still to be handed in, and stops when the passport came', () => {
    const waived = [...BEGUN, post('2021-03-02', 'interview-waived')];
    assert.match(headlineOf(waived).says, /next step is to hand in your passport and papers/);
    const here = [...waived, post('2021-03-09', 'passport-received')];
    assert.match(headlineOf(here).says, /^Your passport is with us.*It is our turn\.$/);
    const back = [...here, post('2021-03-10', 'passport-returned')];
    assert.doesNotMatch(headlineOf(back).says, /with us|hand in/);
  });

  it('names the new office after a transfer in whatever state, until something is done in the case', () => {
    for (const before of [BEGUN, SEEN, REFUSED, GIVEN, WAIVABLE]) {
      const moved = [...before, post('2021-03-20', 'transferred', { to: 'LND' })];
      assert.match(headlineOf(moved).says, /^Your case moved to US Embassy in London\. /);
      assert.doesNotMatch(headlineOf(moved).says, /application is here/);
    }
    const heldThere = [
      ...BEGUN,
      post('2021-03-20', 'transferred', { to: 'LND' }),
      post('2021-04-20', 'interview-held'),
    ];
    assert.doesNotMatch(headlineOf(heldThere).says, /moved/);
  });
});

/** Every case with each event that the rules let follow it. */
function goingOn(cases: readonly CaseState[], on: string): readonly CaseState[] {
  return cases.flatMap((state) =>
    FACT_KINDS.flatMap((kind) => {
      const event = post(on, kind);
      return decide(state, event, LATER).ok ? [evolve(state, event)] : [];
    }),
  );
}
