import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { linesOf } from './testing/lines-of.ts';

/** What a writer tells, and the events of it; all texts are invented, and written on 10 February 2021. */
const STORIES: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  'are a drop box where papers were left, and an interview where somebody goes': [
    [
      'I left all papers in the CAS on 11 Jan, refused since 20 Jan.',
      ['dropbox 2021-01-11', 'status refused 2021-01-20'],
    ],
    ['Gave the documents at VFS on 11 January for renewal.', ['dropbox 2021-01-11']],
    ['They asked me on 20 Jan for a paper and I dropped it at the VAC on 22 Jan.', []],
    [
      'Refused since 20 Jan. Dropped off documents on 11 Jan.',
      ['dropbox 2021-01-11', 'status refused 2021-01-20'],
    ],
    [
      'Mine is stuck in refused from 20 Jan, I submitted in Chennai on 11 Jan.',
      ['dropbox 2021-01-11', 'status refused 2021-01-20'],
    ],
    [
      'For my visa renewal I mailed everything by courier on 11 Jan. Refused on 20 Jan.',
      ['dropbox 2021-01-11', 'status refused 2021-01-20'],
    ],
    ['I went to the embassy on 18 January to ask, and the guard sent me away.', []],
    [
      'Interview on 5 Jan, they said all looked good, now we still see Refused.',
      ['interview 2021-01-05', 'status refused'],
    ],
    [
      'L1 blanket, London, 18 January. The officer kept my passport.',
      ['interview 2021-01-18', 'passport kept 2021-01-18'],
    ],
    ['F1, Mumbai, 18 January. Anybody else?', []],
    ['No news since the interview on 18 January.', ['interview 2021-01-18']],
    ['It will be a month tomorrow since my interview on 18 January.', ['interview 2021-01-18']],
    ['My walk-in was done on 18 January in Delhi.', ['interview 2021-01-18']],
    [
      'Got a letter to come for interview. I will go on 24 February.',
      ['interview 2021-02-24 planned', 'requested interview'],
    ],
    [
      'Visa office mailed me for an interview, I am going on 24 February.',
      ['interview 2021-02-24 planned', 'requested interview'],
    ],
    [
      'Passport came back on 20 Jan with a white 221g for interview.',
      ['passport returned 2021-01-20', 'requested interview 2021-01-20', 'slip white 2021-01-20'],
    ],
    [
      'My wife went to Lagos embassy for IR1 on 12 January. The lady told her congratulations.',
      ['interview 2021-01-12', 'told approved 2021-01-12'],
    ],
  ],
  'is a drop box where the passport was dropped, also without a day': [
    ['I dropped passport some weeks back for H4, page says refused.', ['dropbox', 'status refused']],
  ],
  'lie ahead where words say so': [
    ['We are going for the visa interview next week.', ['interview planned']],
    ['I am supposed to appear for interview on Feb 20.', ['interview 2021-02-20 planned']],
    [
      'My wife got an email from embassy calling her for a second interview on 18 Feb.',
      ['interview 2021-02-18 planned', 'requested interview'],
    ],
    [
      'My interview was scheduled on March 20 2020 but it got cancelled due to covid. Now it is rescheduled to Feb 25 2021.',
      ['interview 2021-02-25 planned'],
    ],
    ['They gave me interview date 20 February.', ['interview 2021-02-20 planned']],
    ['My appointment is on the 24th of this month.', ['interview 2021-02-24 planned']],
  ],
  'are asked for by the post': [
    [
      'I received 221g which says I need to come for an in-person interview.',
      ['requested interview', 'slip uncoloured'],
    ],
    [
      'Dropbox on 4 Jan 2021, on 12 Jan got an email asking to schedule an interview.',
      ['dropbox 2021-01-04', 'requested interview 2021-01-12'],
    ],
    ['Interview waiver was rejected and now they want me to attend interview.', ['requested interview']],
    [
      'my dropbox was 4th january, 6th january application received, 8th january refused. 15th january courier brought my passport with 221g paper saying interview.',
      [
        'dropbox 2021-01-04',
        'passport returned 2021-01-15',
        'requested interview 2021-01-15',
        'slip uncoloured 2021-01-15',
        'status application-received 2021-01-06',
        'status refused 2021-01-08',
      ],
    ],
  ],
  'take place at the office without an interview': [
    ['I submitted my documents at VAC on Jan 4 under interview waiver.', ['dropbox 2021-01-04']],
    [
      'My CAS appointment was January 12 and my status still is Application Received.',
      ['dropbox 2021-01-12', 'status application-received'],
    ],
    [
      'I did my biometrics and gave passport at CAS on January 11, renewal without interview. Status shows refused since Jan 15.',
      ['dropbox 2021-01-11', 'status refused 2021-01-15'],
    ],
    ['I went for dropbox interview on 7 Jan 2021.', ['dropbox 2021-01-07']],
    ['Dropped 4 Jan, refused 11 Jan.', ['dropbox 2021-01-04', 'status refused 2021-01-11']],
    [
      'Submitted my docs on 4 Jan, application received on 5 Jan.',
      ['dropbox 2021-01-04', 'status application-received 2021-01-05'],
    ],
    ['B2 renewal, no interview, papers sent by courier on 4 Jan.', ['dropbox 2021-01-04']],
    // What goes by e-mail answers a request.
    [
      'I emailed my documents on 4 Jan, refused since 11 Jan.',
      ['provided documents 2021-01-04', 'status refused 2021-01-11'],
    ],
    ['Our docs were dropped on 6th Jan at Hyderabad drop box center.', ['dropbox 2021-01-06']],
  ],
  'follow from going where the post is': [
    [
      'I went to Lagos on 4 Jan and he gave me a pink slip.',
      ['interview 2021-01-04', 'slip pink 2021-01-04'],
    ],
    ['I went in January. The officer kept my passport.', ['interview 2021-01', 'passport kept 2021-01']],
    ['I went to Lagos on 4 Jan to see my mother.', []],
  ],
  'follow from what an officer does': [
    ['He congratulated me and kept the passport.', ['interview', 'passport kept', 'told approved']],
    ['Officer gave me back my passport.', ['interview', 'passport returned']],
    [
      'visa approved at the window on 5 jan 2021 but status refused on 6 jan 2021',
      ['interview 2021-01-05', 'status refused 2021-01-06', 'told approved 2021-01-05'],
    ],
  ],
};

describe('interviews and drop boxes', () => {
  for (const [how, stories] of Object.entries(STORIES))
    it(how, () => {
      for (const [text, lines] of stories) assert.deepEqual(linesOf(text), lines, text);
    });
});
