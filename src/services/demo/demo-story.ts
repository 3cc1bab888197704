/** The stories of the demonstration: what happened, and how many days ago. */
import type { FactKind, OfficeFactOf } from '../../cases/office-event.ts';

type FieldsOf<Kind extends FactKind> = Omit<OfficeFactOf<Kind>, 'kind' | 'on'>;

export type DemoStep = {
  [Kind in FactKind]: readonly [daysAgo: number, kind: Kind, fields: FieldsOf<Kind>];
}[Exclude<FactKind, 'application-made'>];

export type DemoStory = {
  readonly visaClass: string;
  readonly immigrant: boolean;
  /** Days ago on which the application was made. */
  readonly made: number;
  readonly steps: readonly DemoStep[];
  /** What makes it worth looking up; null for one that fills the queues. */
  readonly shows: string | null;
  readonly family?: string;
  /** Whether somebody asked something about it, and whether it was answered. */
  readonly asks?: 'answered' | 'open';
};

type Needs = FieldsOf<'refused'>['needs'];

const interview = (ago: number): DemoStep => [ago, 'interview-held', {}];
const kept = (ago: number): DemoStep => [ago, 'passport-kept', {}];
const letter = (ago: number, colour: FieldsOf<'letter-given'>['colour']): DemoStep => [
  ago,
  'letter-given',
  { colour },
];
const refused = (ago: number, ...needs: Needs): DemoStep => [
  ago,
  'refused',
  { ground: '221(g)', section: null, needs, waiver: null },
];
const refusedOn = (
  ago: number,
  ground: FieldsOf<'refused'>['ground'],
  section: string | null,
  waiver: FieldsOf<'refused'>['waiver'],
): DemoStep => [ago, 'refused', { ground, section, needs: [], waiver }];
const asked = (
  ago: number,
  item: string,
  says: string,
  what: FieldsOf<'item-requested'>['what'] = 'documents',
  due: string | null = null,
): DemoStep => [ago, 'item-requested', { item, what, says, due }];
const given = (ago: number, item: string): DemoStep => [ago, 'item-provided', { item }];
const accepted = (ago: number, item: string): DemoStep => [ago, 'item-accepted', { item }];
const processed = (ago: number): DemoStep => [ago, 'processing-completed', {}];
const approved = (ago: number): DemoStep => [ago, 'approved', {}];
const issued = (ago: number): DemoStep => [ago, 'issued', {}];
const atWindow = (ago: number): readonly DemoStep[] => [interview(ago), kept(ago)];
const processing = (ago: number): readonly DemoStep[] => [
  ...atWindow(ago),
  refused(ago, 'administrative-processing'),
  letter(ago, 'white'),
];
const sentOut = (ago: number): readonly DemoStep[] => [[ago, 'passport-dispatched', {}]];
const inHand = (ago: number): readonly DemoStep[] => [
  [ago + 3, 'passport-dispatched', {}],
  [ago, 'passport-delivered', {}],
];

const nonimmigrant = (
  visaClass: string,
  made: number,
  steps: readonly DemoStep[],
  shows: string | null = null,
): DemoStory => ({ visaClass, immigrant: false, made, steps, shows });

const immigrant = (
  visaClass: string,
  made: number,
  steps: readonly DemoStep[],
  shows: string | null = null,
): DemoStory => ({ visaClass, immigrant: true, made, steps, shows });

const CV = 'Your CV with every employer since school';
const TRAVEL = 'Every journey of the last fifteen years, with dates and who paid';

export const DEMO_STORIES: readonly DemoStory[] = [
  {
    ...nonimmigrant(
      'H1B',
      30,
      processing(9),
      'approved in words, “Refused” the same evening: administrative processing',
    ),
    asks: 'answered',
  },
  nonimmigrant('H1B', 40, [...atWindow(12), approved(12)], 'approved at the window, not yet issued'),
  nonimmigrant(
    'F1',
    60,
    [
      ...atWindow(20),
      refused(20, 'documents'),
      letter(20, 'yellow'),
      asked(20, 'cv', CV),
      asked(20, 'travel', TRAVEL),
    ],
    'documents asked for, not yet given',
  ),
  nonimmigrant(
    'J1',
    70,
    [
      ...atWindow(33),
      refused(33, 'documents', 'administrative-processing'),
      letter(33, 'white'),
      asked(33, 'cv', CV),
      given(25, 'cv'),
    ],
    'documents given, being checked',
  ),
  {
    ...nonimmigrant(
      'B1/B2',
      50,
      [
        ...atWindow(18),
        refused(18, 'documents'),
        asked(18, 'bank', 'Bank statements of the last six months'),
        given(15, 'bank'),
        [
          10,
          'item-rejected',
          { item: 'bank', reason: 'The pages after March are missing. Please send all six months.' },
        ],
      ],
      'a document was not accepted: steps may go back',
    ),
    asks: 'open',
  },
  {
    ...nonimmigrant(
      'H1B',
      35,
      [
        [35, 'interview-waived', {}],
        [28, 'passport-received', {}],
        refused(21, 'interview'),
        letter(21, 'blue'),
      ],
      'handed in by dropbox, now asked to come to an interview',
    ),
  },
  nonimmigrant(
    'L1',
    44,
    [
      ...atWindow(14),
      [14, 'petition-checked', { result: 'not-found' }],
      refused(14, 'petition'),
      letter(14, 'green'),
    ],
    'the petition is not in the system (PIMS)',
  ),
  nonimmigrant(
    'F1',
    25,
    [interview(7), refusedOn(7, '214(b)', null, null), [7, 'passport-returned', {}]],
    'refused under 214(b): really refused',
  ),
  immigrant(
    'IR1',
    120,
    [
      interview(30),
      kept(30),
      refused(30, 'medical', 'documents'),
      letter(30, 'pink'),
      asked(30, 'medical', 'The report of the medical examination, sealed by the clinic', 'medical'),
      asked(30, 'police', 'A police certificate of every country you lived in for a year or more'),
      given(12, 'police'),
      accepted(8, 'police'),
    ],
    'an immigrant whose medical report is missing',
  ),
  nonimmigrant(
    'B1/B2',
    90,
    [
      ...atWindow(60),
      refused(60, 'administrative-processing'),
      letter(60, 'white'),
      processed(10),
      issued(6),
      ...sentOut(2),
    ],
    'overcome: issued, the passport is on its way',
  ),
  nonimmigrant(
    'H4',
    95,
    [...atWindow(70), approved(70), issued(66), ...inHand(58)],
    'issued, passport in hand',
  ),
  { ...nonimmigrant('H1B', 28, processing(11), 'one of a family, looked up together'), family: 'river' },
  { ...nonimmigrant('H4', 28, [...atWindow(11), approved(11), issued(8)]), family: 'river' },
  {
    ...nonimmigrant('H4', 28, [
      ...atWindow(11),
      refused(11, 'documents'),
      asked(11, 'birth', 'The birth certificate of the child, with a translation'),
    ]),
    family: 'river',
  },
  immigrant(
    'CR1',
    400,
    [
      interview(380),
      refused(380, 'documents'),
      asked(380, 'tax', 'The sponsor’s tax return'),
      [5, 'registration-terminated', {}],
    ],
    'an immigrant who gave nothing for a year: registration terminated',
  ),
  immigrant(
    'IR5',
    150,
    [interview(45), refusedOn(45, '212(a)', '(6)(C)(i)', 'possible'), [30, 'waiver-recommended', {}]],
    'inadmissible, a waiver is being asked for',
  ),
  nonimmigrant(
    'F1',
    55,
    [interview(19), refusedOn(19, '212(f)', 'a proclamation', 'not-possible')],
    'refused under a proclamation, 212(f)',
  ),
  nonimmigrant('O1', 20, [[3, 'passport-received', {}]], 'waiting for the interview'),
  nonimmigrant('H1B', 200, processing(181), 'in processing for half a year: asking helps now'),
  immigrant(
    'DV',
    80,
    [interview(22), refused(22, 'administrative-processing')],
    'a Diversity Visa: 30 September ends the year',
  ),
  nonimmigrant(
    'B1/B2',
    45,
    [...atWindow(25), refused(25, 'administrative-processing'), [9, 'withdrawn', {}]],
    'withdrawn by the applicant',
  ),
  nonimmigrant(
    'B1/B2',
    75,
    [...atWindow(50), issued(48), [44, 'passport-ready', {}]],
    'ready to be picked up',
  ),
  nonimmigrant(
    'E2',
    65,
    [
      ...atWindow(40),
      refused(40, 'information'),
      asked(40, 'ds5535', 'Form DS-5535, answered in full', 'form'),
      given(34, 'ds5535'),
      accepted(20, 'ds5535'),
    ],
    'everything was given: the post decides again',
  ),
  nonimmigrant(
    'H1B',
    100,
    [
      ...atWindow(80),
      issued(77),
      ...inHand(70),
      [20, 'revoked', { reason: 'The petition was withdrawn by the employer.' }],
    ],
    'revoked after it was issued',
  ),
  nonimmigrant('K1', 110, [interview(26), refusedOn(26, 'other', 'INA 208(d)(6)', null)]),
  nonimmigrant('F1', 33, processing(16)),
  nonimmigrant('J1', 36, processing(28)),
  nonimmigrant('H1B', 52, processing(47)),
  nonimmigrant('L1', 60, [...processing(55), processed(4)]),
  nonimmigrant('B1/B2', 22, [...atWindow(5), approved(5)]),
  nonimmigrant('B1/B2', 24, [...atWindow(6), issued(4)]),
  nonimmigrant('F1', 26, [...atWindow(8), issued(6), ...sentOut(1)]),
  nonimmigrant('F2', 26, [interview(8), refusedOn(8, '214(b)', null, null)]),
  nonimmigrant('TN', 15, [...atWindow(2), approved(2)]),
  nonimmigrant('O1', 48, [
    ...atWindow(31),
    refused(31, 'documents'),
    asked(31, 'contract', 'The signed contract for the tour'),
    given(29, 'contract'),
  ]),
  immigrant('IR2', 90, [interview(17), approved(17), [17, 'passport-kept', {}]]),
  immigrant('F3', 210, [
    interview(60),
    refused(60, 'documents'),
    asked(60, 'affidavit', 'Form I-864 of a joint sponsor'),
  ]),
  immigrant('EB2', 130, [interview(35), refused(35, 'administrative-processing')]),
  nonimmigrant('H4', 18, []),
  nonimmigrant('B1/B2', 10, []),
  nonimmigrant('J1', 140, [
    ...atWindow(120),
    refused(120, 'administrative-processing'),
    [60, 'discontinued', { section: '243(d)' }],
  ]),
  nonimmigrant('B1/B2', 420, [
    interview(400),
    refused(400, 'documents'),
    asked(400, 'letter', 'A letter of your employer'),
    [20, 'closed', { ground: 'no-evidence' }],
  ]),
];
