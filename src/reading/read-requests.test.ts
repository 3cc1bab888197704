import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { linesOf } from './testing/lines-of.ts';

/** What a writer tells, and the events of it; all texts are invented, and written on 10 February 2021. */
const STORIES: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  'is answered without its name, and is not what was given back or only read': [
    [
      'Interview on 5 Jan, got a slip: passport and CV. Sent both on 8 Jan.',
      [
        'interview 2021-01-05',
        'provided documents 2021-01-08',
        'provided passport 2021-01-08',
        'requested documents 2021-01-05',
        'requested passport 2021-01-05',
        'slip uncoloured 2021-01-05',
      ],
    ],
    [
      'Interview on 5 Jan, he asked for my resume. I emailed on 8 Jan.',
      ['interview 2021-01-05', 'provided documents 2021-01-08', 'requested documents 2021-01-05'],
    ],
    ['I emailed them on 8 Jan and no reply.', []],
    ['My medical was done on 8 January.', ['provided medical 2021-01-08']],
    ['Medical completed 8 January.', ['provided medical 2021-01-08']],
    ['My medical is finished in January.', []],
    ['They called me on 8 January that I should submit my passport.', ['requested passport 2021-01-08']],
    ['Interview on 5 Jan, VO gave my I-20 back.', ['interview 2021-01-05']],
    ["They didn't ask any paper.", []],
    [
      'They asked for a new police certificate on 5 Jan. I submitted the new one on 8 Jan.',
      ['provided documents 2021-01-08', 'requested documents 2021-01-05'],
    ],
    [
      'On 5 Jan they phoned me to bring the passport, I left it the next day at the DHL office.',
      ['provided passport 2021-01-06', 'requested passport 2021-01-05'],
    ],
    [
      'On 5 Jan they asked for my CV. My husband sent from his account on 8 Jan.',
      ['provided documents 2021-01-08', 'requested documents 2021-01-05'],
    ],
    [
      '221g on 5 Jan for a missing certificate, gave the same day.',
      ['provided documents 2021-01-05', 'requested documents 2021-01-05', 'slip uncoloured 2021-01-05'],
    ],
    [
      'They asked for my employment letter on 5 Jan and said that the passports will be returned.',
      ['requested documents 2021-01-05'],
    ],
    [
      'Interview on 5 Jan, the officer asked about my thesis. I was given a DS-5535 to fill in. E-mailed on 8 Jan.',
      ['interview 2021-01-05', 'provided form 2021-01-08', 'requested form 2021-01-05'],
    ],
    [
      'My passport was sent back on 5 Jan and they asked for it again on 8 Jan.',
      ['passport returned 2021-01-05', 'requested passport 2021-01-08'],
    ],
    [
      'Just got an email asking me to submit my passport. The interview was on 5 Jan.',
      ['interview 2021-01-05', 'requested passport'],
    ],
    ['They called my husband on 5 Jan to come pick up his passport.', ['passport in-transit 2021-01-05']],
    ['5 Jan dropbox. 8 Jan email for interview.', ['dropbox 2021-01-05', 'requested interview 2021-01-08']],
    ['I got my visa refused on 5 Jan.', ['status refused 2021-01-05']],
    [
      'They asked for my passport on 5 Jan. I did it on 8 Jan and they have kept it since.',
      ['passport kept', 'provided passport 2021-01-08', 'requested passport 2021-01-05'],
    ],
    [
      'On 5 Jan they asked for a certificate of the town where I lived in 1995.',
      ['requested documents 2021-01-05'],
    ],
    [
      'On 5 Jan they asked for my I-20 and bank statements. I went back and gave everything.',
      ['provided documents', 'requested documents 2021-01-05'],
    ],
    ['Refused with the 221(g) text since 5 Jan.', ['status refused 2021-01-05']],
    ['They called on 5 Jan and I left them a message.', []],
    ['They emailed me on 8 Jan for my passport.', ['requested passport 2021-01-08']],
    ['I got a call on 8 Jan for passport delivery.', []],
    [
      'An email came on 8 Jan, with the DS-5535 and a list of my papers.',
      ['requested documents 2021-01-08', 'requested form 2021-01-08'],
    ],
    ['The courier rang on 8 Jan about my passport.', []],
    ['Is there a date? nothing on the letter.', []],
  ],
  'is what a slip lists or is for': [
    [
      'Interview on 5 Jan, was given a 221g with list: CV, publications.',
      ['interview 2021-01-05', 'requested documents 2021-01-05', 'slip uncoloured 2021-01-05'],
    ],
    [
      'Interview on 5 Jan, got a paper with the blue color: passport and CV.',
      [
        'interview 2021-01-05',
        'requested documents 2021-01-05',
        'requested passport 2021-01-05',
        'slip blue 2021-01-05',
      ],
    ],
    [
      'Interview on 5 Jan, white slip for tax returns.',
      ['interview 2021-01-05', 'requested documents 2021-01-05', 'slip white 2021-01-05'],
    ],
    [
      'Interview on 5 Jan, white 221g - kept my passport.',
      ['interview 2021-01-05', 'passport kept 2021-01-05', 'slip white 2021-01-05'],
    ],
  ],
  'are read in prose, whoever asks and in whatever order': [
    [
      'I attended my H1B interview on Jan 5th in Chennai. The VO wanted my client letter and LCA so he handed me a blue slip. I mailed everything on Jan 12.',
      [
        'interview 2021-01-05',
        'provided documents 2021-01-12',
        'requested documents 2021-01-05',
        'slip blue 2021-01-05',
      ],
    ],
    [
      'Interview was on 11 Jan 2021, they asked me to upload tax returns, I uploaded them on 13 Jan 2021.',
      ['interview 2021-01-11', 'provided documents 2021-01-13', 'requested documents 2021-01-11'],
    ],
    [
      'On January 20 the consulate emailed me for my passport and I couriered it on January 22.',
      ['provided passport 2021-01-22', 'requested passport 2021-01-20'],
    ],
    [
      'They called me on Jan 25 and requested my passport. Dropped it at VFS on Jan 26.',
      ['provided passport 2021-01-26', 'requested passport 2021-01-25'],
    ],
    [
      'Embassy has requested new medical and I finished it on 3 Feb 2021.',
      ['provided medical 2021-02-03', 'requested medical'],
    ],
    ['They need my DS-160 to be corrected and I have to resubmit it.', ['requested form']],
    ['they told me that more documents are needed', ['requested documents', 'told documents-needed']],
  ],
  'are answered in few words, by a pointer or a verb that stands for giving': [
    [
      'Got mail from consulate on 20 Jan saying to submit passport. Submitted on 21 Jan.',
      ['provided passport 2021-01-21', 'requested passport 2021-01-20'],
    ],
    [
      'Consulate asked for additional details about my travel history on Feb 1. I replied on Feb 2.',
      ['provided information 2021-02-02', 'requested information 2021-02-01'],
    ],
    [
      'My husband was asked to provide his social media handles. He did it on Jan 30.',
      ['provided information 2021-01-30', 'requested information'],
    ],
    [
      'I got an email on Jan 8 with a questionnaire (DS-5535), I filled it and replied on Jan 9.',
      ['provided form 2021-01-09', 'requested form 2021-01-08'],
    ],
    [
      'They requested for two passport size photographs and I gave it on 18 Jan 2021.',
      ['provided photos 2021-01-18', 'requested photos'],
    ],
    [
      'I had my interview on 01/06/2021. I was told to send my updated resume and itinerary by email. Sent them 01/07/2021.',
      ['interview 2021-01-06', 'provided documents 2021-01-07', 'requested documents 2021-01-06'],
    ],
  ],
  'are read off a slip': [
    [
      'the officer handed over a yellow sheet saying they need additional documents. Interview date 7 Jan 2021.',
      ['interview 2021-01-07', 'requested documents 2021-01-07', 'slip yellow 2021-01-07'],
    ],
    [
      'Was given a paper asking for employment verification letter and paystubs at my interview on 7 Jan 2021',
      ['interview 2021-01-07', 'requested documents 2021-01-07', 'slip uncoloured 2021-01-07'],
    ],
    [
      'At the interview on 3 Dec 2020 they took my passport and gave green slip to submit transcripts.',
      [
        'interview 2020-12-03',
        'passport kept 2020-12-03',
        'requested documents 2020-12-03',
        'slip green 2020-12-03',
      ],
    ],
    [
      "My husband's interview took place on Jan 7, 2021. The CO handed him a 221g for missing tax transcripts; we uploaded them through CEAC on Jan 9 and his status changed from Refused to Ready on Jan 19.",
      [
        'interview 2021-01-07',
        'provided documents 2021-01-09',
        'requested documents 2021-01-07',
        'slip uncoloured 2021-01-07',
        'status ready 2021-01-19',
        'status refused',
      ],
    ],
  ],
  'are answered on the way that is named': [
    [
      'An e-mail on 2 Feb asked to submit the passport, I submitted on 4 Feb at the VAC.',
      ['provided passport 2021-02-04', 'requested passport 2021-02-02'],
    ],
    [
      'Got 221g for a police certificate on 4 Jan. Submitted thru DHL. Still refused.',
      [
        'provided documents',
        'requested documents 2021-01-04',
        'slip uncoloured 2021-01-04',
        'status refused',
      ],
    ],
  ],
  'are a list that was handed out, and what is quoted to the writer is no talk to another': [
    ['She gave me a list of documents to submit.', ['interview', 'requested documents']],
    ['VO gave 221g slip, "we\'ll contact you".', ['interview', 'slip uncoloured']],
    [
      'They asked for an updated DS-160 on 4 Jan, I submitted DS-160 on 6 Jan.',
      ['provided form 2021-01-06', 'requested form 2021-01-04'],
    ],
  ],
  'are told in Chinese by the day before the deed': [
    [
      '我1月6号面签，要CV和行程，8号发的邮件',
      ['interview 2021-01-06', 'provided documents 2021-01-08', 'requested documents 2021-01-06'],
    ],
  ],
  'are none where something lacks or is only spoken of': [
    [
      'VO said my documents are incomplete and I need to submit the birth certificate.',
      ['interview', 'requested documents', 'told documents-needed'],
    ],
    ['Should I submit my passport again?', []],
    ['Submitted DS-160 on 2 Jan, interview on 20 Jan.', ['interview 2021-01-20']],
    ['Will they return my passport if it is refused?', []],
  ],
};

describe('what was asked for and what was given', () => {
  for (const [how, stories] of Object.entries(STORIES))
    it(how, () => {
      for (const [text, lines] of stories) assert.deepEqual(linesOf(text), lines, text);
    });
});
