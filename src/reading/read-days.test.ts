import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { linesOf } from './testing/lines-of.ts';

/** What a writer tells, and the events of it; all texts are invented, and written on 10 February 2021. */
const STORIES: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  'stands by the deed and not by a kind of visa or what came before': [
    ['In Jan 2021 I applied again and interview was on 21 Jan.', ['interview 2021-01-21']],
    ['H1B 1.12广州面签被check', ['interview 2021-01-12', 'slip uncoloured 2021-01-12']],
    ['Issued 20 Jan, delivered on the 28th.', ['passport delivered 2021-01-28', 'status issued 2021-01-20']],
    [
      '妹妹F1沈阳 1/19面签，签证官收护照给白条，2/1补了导师CV',
      [
        'interview 2021-01-19',
        'passport kept 2021-01-19',
        'provided documents 2021-02-01',
        'slip white 2021-01-19',
      ],
    ],
    [
      'Received an email on 28 Dec for an in-person interview, interview on 12 Jan.',
      ['interview 2021-01-12', 'requested interview 2020-12-28'],
    ],
    ['签证官说没问题，当晚refused', ['interview', 'status refused', 'told approved']],
  ],
  'stands behind an aside, beside a count, and on the day of the paper that asks': [
    ['I had interview with my family (me, wife, 2 children) on 12 January.', ['interview 2021-01-12']],
    [
      'VO was polite (a tall man with glasses) and on 12 January said approved.',
      ['interview 2021-01-12', 'told approved 2021-01-12'],
    ],
    [
      'Interview on 12 January, he asked 2-3 questions and said approved.',
      ['interview 2021-01-12', 'told approved 2021-01-12'],
    ],
    [
      'On 20 January my passport came with a yellow 221g. It asks for my payslips.',
      ['passport returned 2021-01-20', 'requested documents 2021-01-20', 'slip yellow 2021-01-20'],
    ],
    [
      'Passport was returned on 20 January with a letter saying to submit my tax returns.',
      ['passport returned 2021-01-20', 'requested documents 2021-01-20', 'slip uncoloured 2021-01-20'],
    ],
  ],
  'is told in a sentence of its own, or begins what follows': [
    [
      'The officer said that my visa is approved. That was on 12 January.',
      ['interview 2021-01-12', 'told approved 2021-01-12'],
    ],
    ['Refused on 12 January. It was on 14 January that I read it.', ['status refused 2021-01-12']],
    [
      'It was refused and from 22 January Administrative Processing.',
      ['status administrative-processing 2021-01-22', 'status refused'],
    ],
    [
      'AP from 13 January, case last updated: 20 January 2021.',
      ['status administrative-processing 2021-01-13'],
    ],
    [
      '4 Jan interview > refused > 12 Jan AP > 22 Jan issued',
      [
        'interview 2021-01-04',
        'status administrative-processing 2021-01-12',
        'status issued 2021-01-22',
        'status refused 2021-01-04',
      ],
    ],
    [
      'They took my passport at the interview, no slip. 12 January.',
      ['interview 2021-01-12', 'passport kept 2021-01-12', 'slip none 2021-01-12'],
    ],
    [
      'Interview 14 January - the officer says congratulations.',
      ['interview 2021-01-14', 'told approved 2021-01-14'],
    ],
    [
      'In January they called me for a new medical and I did it on the 18th of that month.',
      ['provided medical 2021-01-18', 'requested medical 2021-01'],
    ],
    [
      'Interview on 3 January. He said the visa is approved, come to collect after 3 days.',
      ['interview 2021-01-03', 'told approved 2021-01-03'],
    ],
    [
      'Attended on 27 January for H1B, refused. My lawyer says to try again after 31 December.',
      ['interview 2021-01-27', 'status refused'],
    ],
    [
      '22 Jan interview, 24 issued, 28 picked at the DHL office. We are 4.',
      ['interview 2021-01-22', 'passport delivered 2021-01-28', 'status issued 2021-01-24'],
    ],
    [
      'Interview: 16 January 2021. She kept the passport (I had a stamp of 2014), gave me a blue sheet.',
      ['interview 2021-01-16', 'passport kept 2021-01-16', 'slip blue 2021-01-16'],
    ],
    [
      'Interview 5 Jan. He said my visa is approved and I should come back on 12 Jan for it. That night it said Refused.',
      ['interview 2021-01-05', 'status refused 2021-01-05', 'told approved 2021-01-05'],
    ],
    ['I went to collect my passport on 12 Jan.', ['passport delivered 2021-01-12']],
    [
      'Got an email on 6 Jan to attend an interview on 18 Jan.',
      ['interview 2021-01-18', 'requested interview 2021-01-06'],
    ],
    ['Interview at the consulate in Rome, L1A. He asked nothing. 20 January.', ['interview 2021-01-20']],
    [
      'Interview: 6 January. Slip: green. Passport: returned. Issued: not yet.',
      ['interview 2021-01-06', 'passport returned 2021-01-06', 'slip green 2021-01-06'],
    ],
    [
      'On 5 Jan they asked for my passport. Sent it on 8 Jan, got it back stamped on 14 Jan.',
      ['passport delivered 2021-01-14', 'provided passport 2021-01-08', 'requested passport 2021-01-05'],
    ],
  ],
  'is a bare day at the end of a line, and before an officer': [
    ['Interview in January, they approved on 19th.', ['interview 2021-01', 'told approved 2021-01-19']],
    [
      'I had to wait, and on the 21st officer said you are approved.',
      ['interview 2021-01-21', 'told approved 2021-01-21'],
    ],
  ],
  'stands by the going or far behind an appointment': [
    [
      'I went on Jan 20 to the embassy for my interview, they gave a pink slip.',
      ['interview 2021-01-20', 'slip pink 2021-01-20'],
    ],
    [
      'Appointment in Accra for my J1 on 01/26. The VO approved it.',
      ['interview 2021-01-26', 'told approved 2021-01-26'],
    ],
  ],
  'stands before or behind it in sentences without stops': [
    [
      'I had my dropbox on 01/04 on 01/06 status changed to application received on 01/08 it changed to AP and on 01/12 refused',
      [
        'dropbox 2021-01-04',
        'status administrative-processing 2021-01-08',
        'status application-received 2021-01-06',
        'status refused 2021-01-12',
      ],
    ],
    [
      'interview done 4 jan approved passport taken 6 jan status refused 8 jan ap 12 jan issued',
      [
        'interview 2021-01-04',
        'passport kept 2021-01-04',
        'status administrative-processing 2021-01-08',
        'status issued 2021-01-12',
        'status refused 2021-01-06',
        'told approved 2021-01-04',
      ],
    ],
    [
      'Till 9 Jan it was showing ready and on 10 Jan it turned to refused.',
      ['status ready', 'status refused 2021-01-10'],
    ],
    [
      'Attended interview Jan 4, status became administrative processing Jan 6, then refused Jan 8.',
      ['interview 2021-01-04', 'status administrative-processing 2021-01-06', 'status refused 2021-01-08'],
    ],
  ],
  'stands by itself behind the visit': [
    ['My interview was in Accra, B2, 22 January.', ['interview 2021-01-22']],
    [
      'I had my interview in Accra. January 22. He kept the passport.',
      ['interview 2021-01-22', 'passport kept 2021-01-22'],
    ],
  ],
  'is a day without its month': [
    [
      'Refused on 12 Jan, AP 18th, issued 20th, passport received 25th.',
      [
        'passport delivered 2021-01-25',
        'status administrative-processing 2021-01-18',
        'status issued 2021-01-20',
        'status refused 2021-01-12',
      ],
    ],
    ['Refused since 2 Feb, my flight is on 20th.', ['status refused 2021-02-02']],
    [
      'It was refused until 28th Jan, then AP.',
      ['status administrative-processing 2021-01-28', 'status refused'],
    ],
  ],
  'stands in brackets or behind a colon': [
    [
      'Refused: Jan 6. AP: Jan 12. Issued: Jan 13.',
      [
        'status administrative-processing 2021-01-12',
        'status issued 2021-01-13',
        'status refused 2021-01-06',
      ],
    ],
    [
      'Interview: 15 Dec 2020. Slip: blue. Documents sent: 17 Dec 2020. Status AP: 20 Jan 2021. Passport requested: 25 Jan. Issued: 1 Feb.',
      [
        'interview 2020-12-15',
        'provided documents 2020-12-17',
        'requested passport 2021-01-25',
        'slip blue 2020-12-15',
        'status administrative-processing 2021-01-20',
        'status issued 2021-02-01',
      ],
    ],
    [
      'Sent the documents (Jan 14), got the automatic answer (Jan 14), AP (Jan 25).',
      ['provided documents 2021-01-14', 'status administrative-processing 2021-01-25'],
    ],
  ],
  'is counted from another day': [
    [
      'Interview was 5 January. Three days later it showed Administrative Processing, and ten days after that it was Issued.',
      ['interview 2021-01-05', 'status administrative-processing 2021-01-08', 'status issued 2021-01-18'],
    ],
    [
      'On the 5th of January I attended the interview, a day later the status became Refused.',
      ['interview 2021-01-05', 'status refused 2021-01-06'],
    ],
    [
      'I was interviewed the day before yesterday, and yesterday my status became refused.',
      ['interview 2021-02-08', 'status refused 2021-02-09'],
    ],
    [
      'I had the interview on Monday the 4th of January. On Friday they emailed asking for my passport.',
      ['interview 2021-01-04', 'requested passport 2021-01-08'],
    ],
    [
      'Status changed to AP on the 25th of last month and to Issued on the 3rd of this month.',
      ['status administrative-processing 2021-01-25', 'status issued 2021-02-03'],
    ],
  ],
  'is that of the interview for what was said and given there': [
    [
      'I attended the interview at the embassy in Accra on January 12. They were very friendly. The consul asked me many questions about my job, my salary and my family. In the end she told me that my visa is approved and she kept my passport. Since January 13 the website says Refused.',
      [
        'interview 2021-01-12',
        'passport kept 2021-01-12',
        'status refused 2021-01-13',
        'told approved 2021-01-12',
      ],
    ],
    [
      'On January 12 I was at the embassy. The officer said approved and took the passport.',
      ['interview 2021-01-12', 'passport kept 2021-01-12', 'told approved 2021-01-12'],
    ],
    [
      'We went on January 12 to the consulate in Lahore. He asked my husband two questions. Then he gave us a pink paper and gave back the passports.',
      ['interview 2021-01-12', 'passport returned 2021-01-12', 'slip pink 2021-01-12'],
    ],
    [
      'It has been refused since the day of the interview (4 January 2021).',
      ['interview 2021-01-04', 'status refused 2021-01-04'],
    ],
    [
      'my visa status is showing refused after interview but officer told me that my visa is approved and they kept my passport with them. interview date 21 january 2021. please reply',
      ['interview 2021-01-21', 'passport kept 2021-01-21', 'status refused', 'told approved 2021-01-21'],
    ],
  ],
  'is not known where the text tells none': [
    [
      'A few days later the case status turned into administrative processing.',
      ['status administrative-processing'],
    ],
    [
      'In November 2020 I had my interview; in December they asked for more documents and I sent them in the same week.',
      ['interview 2020-11', 'provided documents', 'requested documents 2020-12'],
    ],
    ['My status is stuck at application received from last 3 weeks', ['status application-received']],
  ],
  'is no older than the story allows': [
    [
      'I have same issue. Had my interview on November 20th, consular said he needs to do some additional checks and gave me the blue 221g paper. Passport was returned.',
      [
        'interview 2020-11-20',
        'passport returned 2020-11-20',
        'slip blue 2020-11-20',
        'told administrative-processing 2020-11-20',
      ],
    ],
    [
      '221g white, January 12, Chennai, H1B. Docs mailed January 14. No reply.',
      ['provided documents 2021-01-14', 'slip white 2021-01-12'],
    ],
  ],
};

describe('the day of an event', () => {
  for (const [how, stories] of Object.entries(STORIES))
    it(how, () => {
      for (const [text, lines] of stories) assert.deepEqual(linesOf(text), lines, text);
    });
});
