/** A log for every situation of an official case, as the rules accept it, and what its headline must say. */
import type { CaseLog, Recorded } from '../../cases/event.ts';
import type { Need } from '../../cases/grounds.ts';
import { post } from '../../cases/test-log.ts';
import type { OfficialSituation } from '../official/official-situations.ts';

export const TODAY = '2021-04-01';

const made = (details: Parameters<typeof post<'application-made'>>[2] = {}): Recorded =>
  post('2021-02-22', 'application-made', { post: 'PTM', ...details });
const seen = [made(), post('2021-03-03', 'interview-held')] as const;
const immigrant = [
  made({ visaClass: 'IR1', immigrant: true, form: 'ds-260' }),
  post('2021-03-03', 'interview-held'),
] as const;
const refused = (details: Parameters<typeof post<'refused'>>[2]): Recorded =>
  post('2021-03-03', 'refused', details);
const under221g = (...needs: readonly Need[]): Recorded => refused({ ground: '221(g)', needs: [...needs] });
const asked = (item: string, details: Parameters<typeof post<'item-requested'>>[2] = {}): Recorded =>
  post('2021-03-03', 'item-requested', { item, says: `Your ${item}`, ...details });
const gave = (item: string): Recorded => post('2021-03-11', 'item-provided', { item });
const took = (item: string): Recorded => post('2021-03-12', 'item-accepted', { item });
const dropped = (item: string): Recorded => post('2021-03-12', 'item-dropped', { item });
const approved = [...seen, post('2021-03-03', 'approved')] as const;
const issued = [...approved, post('2021-03-05', 'issued')] as const;
const on212a = (waiver: 'possible' | 'not-possible' | null, section = '(6)(C)(i)'): Recorded =>
  refused({ ground: '212(a)', section, needs: [], waiver });
const banned = refused({ ground: '212(f)', needs: [], waiver: 'possible' });
const later = <Kind extends Parameters<typeof post>[1]>(kind: Kind): Recorded => post('2021-03-20', kind);

export type Lived = { readonly log: CaseLog; readonly says: RegExp; readonly today?: string };

/** One log a situation; the headline over it must say what is true. */
export const LIVED = {
  'no-application': { log: [], says: /no application/ },
  'interview-ahead': { log: [made()], says: /next step is your interview/ },
  'waived-to-hand-in': { log: [made(), later('interview-waived')], says: /hand in your passport/ },
  'interview-waived': {
    log: [made(), later('interview-waived'), later('passport-received')],
    says: /passport is with us.*our turn/,
  },
  'waived-open': {
    log: [made(), later('interview-waived'), later('passport-received'), later('passport-returned')],
    says: /no interview\. An officer/,
  },
  'to-decide': { log: seen, says: /has still to decide/ },
  'asked-before': { log: [made(), asked('photo', { what: 'photos' })], says: /Nothing is decided.*a photo/ },
  'given-before': { log: [made(), asked('photo'), gave('photo')], says: /looking at what you gave/ },
  'petition-before': {
    log: [made({ visaClass: 'H1B' }), post('2021-03-01', 'petition-checked', { result: 'not-found' })],
    says: /not found your petition/,
  },
  approved: { log: approved, says: /is approved/ },
  'approved-printed': { log: [...approved, later('visa-printed')], says: /approved and printed/ },
  'approved-away': {
    log: [...approved, later('visa-printed'), later('passport-dispatched')],
    says: /approved.*has left us/,
  },
  'approved-asked': { log: [...approved, later('passport-requested')], says: /approved.*your passport/ },
  'approved-given': {
    log: [...approved, asked('form', { what: 'form' }), gave('form')],
    says: /approved.*looking at/,
  },
  'approved-petition': {
    log: [...approved, post('2021-03-20', 'petition-checked', { result: 'not-found' })],
    says: /approved.*find your petition/,
  },
  issued: { log: issued, says: /is issued/ },
  'issued-under-way': { log: [...issued, later('passport-dispatched')], says: /on its way to you/ },
  'issued-ready': { log: [...issued, later('passport-ready')], says: /ready for you/ },
  'issued-uncollected': {
    log: [...issued, later('passport-ready'), later('passport-uncollected')],
    says: /Nobody has collected/,
  },
  'issued-sent-back': {
    log: [...issued, later('passport-dispatched'), later('passport-sent-back')],
    says: /came back to us/,
  },
  'issued-passport-asked': {
    log: [...issued, later('passport-delivered'), post('2021-03-21', 'passport-requested')],
    says: /ask for your passport/,
  },
  'in-hand': { log: [...issued, later('passport-delivered')], says: /It is done/ },
  'act-one': { log: [...seen, under221g('interview')], says: /need to see you\.$/ },
  'act-again': {
    log: [
      ...seen,
      under221g('documents'),
      asked('photo', { what: 'photos' }),
      gave('photo'),
      later('item-rejected'),
    ].map((event) => (event.kind === 'item-rejected' ? { ...event, item: 'photo' } : event)),
    says: /a photo from you again/,
  },
  'act-several': { log: [...seen, under221g('documents', 'medical', 'interview')], says: /3 things/ },
  'act-year-over': {
    log: [...seen, under221g('documents')],
    says: /has passed.*still open/,
    today: '2022-03-04',
  },
  'review-given': {
    log: [...seen, under221g('documents'), asked('bank'), gave('bank')],
    says: /done your part/,
  },
  'review-processed': {
    log: [...seen, under221g('administrative-processing'), later('processing-completed')],
    says: /check is done/,
  },
  'review-interviewed': {
    log: [
      made(),
      later('interview-waived'),
      post('2021-03-20', 'refused', { needs: ['interview'] }),
      post('2021-03-25', 'interview-held'),
    ],
    says: /been to the interview/,
  },
  'review-petition': {
    log: [...seen, under221g('petition'), post('2021-03-20', 'petition-checked', { result: 'verified' })],
    says: /petition is found/,
  },
  'review-complete': {
    log: [...seen, under221g('documents'), asked('bank'), gave('bank'), took('bank')],
    says: /what we asked for/,
  },
  'review-nothing-asked': {
    log: [...seen, under221g('documents'), asked('bank'), dropped('bank')],
    says: /ask nothing more.*still to decide again/,
  },
  processing: {
    log: [...seen, under221g('administrative-processing')],
    says: /checking something.*need do nothing/,
  },
  'processing-all-given': {
    log: [
      ...seen,
      under221g('administrative-processing', 'documents'),
      asked('bank'),
      gave('bank'),
      took('bank'),
    ],
    says: /nothing more.*still checking/,
  },
  'petition-check': { log: [...seen, under221g('petition')], says: /find your petition/ },
  'petition-missing': {
    log: [...seen, under221g('petition'), post('2021-03-20', 'petition-checked', { result: 'not-found' })],
    says: /not in the records yet/,
  },
  'refused-214b': { log: [...seen, refused({ ground: '214(b)', needs: [] })], says: /apply again/ },
  'refused-212a': { log: [...seen, on212a('not-possible')], says: /Waiting does not change/ },
  'refused-212f': {
    log: [...seen, refused({ ground: '212(f)', needs: [], waiver: 'not-possible' })],
    says: /proclamation/,
  },
  'refused-other': {
    log: [...seen, refused({ ground: 'other', section: '212(e)', needs: [] })],
    says: /another section/,
  },
  'waiver-possible': { log: [...seen, on212a('possible')], says: /waived, that is, excused/ },
  'waiver-recommended': {
    log: [...seen, banned, later('waiver-recommended')],
    says: /asked for an exception/,
  },
  'waiver-granted': { log: [...seen, on212a('possible'), later('waiver-granted')], says: /is waived/ },
  'waiver-granted-asked': {
    log: [...seen, on212a('possible'), later('waiver-granted'), later('passport-requested')],
    says: /is waived.*need your passport/,
  },
  'waiver-denied': { log: [...seen, on212a('possible'), later('waiver-denied')], says: /was not waived/ },
  'public-charge': { log: [...seen, on212a(null, '(4)')], says: /Better proof of support/ },
  'public-charge-asked': { log: [...seen, on212a(null, '(4)'), asked('proof')], says: /a paper from you/ },
  'public-charge-review': {
    log: [...seen, on212a(null, '(4)'), asked('proof'), gave('proof')],
    says: /looking at what you gave/,
  },
  'public-charge-open': {
    log: [...seen, on212a(null, '(4)'), asked('proof'), gave('proof'), took('proof')],
    says: /nothing more of you now/,
  },
  discontinued: { log: [...seen, later('discontinued')], says: /not given at the moment/ },
  revoked: { log: [...issued, later('revoked')], says: /taken back/ },
  'diversity-year-over': {
    log: [
      made({ visaClass: 'DV', immigrant: true, form: 'ds-260' }),
      post('2021-03-03', 'interview-held'),
      under221g('administrative-processing'),
    ],
    says: /until 30 September 2021.*has ended/,
    today: '2021-10-01',
  },
  withdrawn: { log: [...seen, later('withdrawn')], says: /withdrawn/ },
  'closed-no-evidence': {
    log: [...seen, under221g('documents'), post('2022-03-04', 'closed')],
    says: /did not come within a year/,
    today: '2022-03-05',
  },
  'closed-no-interview': {
    log: [...seen, under221g('interview'), post('2022-03-04', 'closed', { ground: 'no-interview' })],
    says: /interview within a year/,
    today: '2022-03-05',
  },
  terminated: {
    log: [...immigrant, under221g('documents'), post('2022-03-04', 'registration-terminated')],
    says: /taken up again/,
    today: '2022-03-05',
  },
  'terminated-for-good': {
    log: [...immigrant, under221g('documents'), post('2022-03-04', 'registration-terminated')],
    says: /no longer/,
    today: '2023-03-04',
  },
} as const satisfies Record<OfficialSituation, Lived>;
