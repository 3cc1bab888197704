import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { linesOf } from './testing/lines-of.ts';

/** Turns of phrase of forums, and the events of them; all texts are invented, and written on 10 February 2021. */
const STORIES: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  'has days before a dash': [
    [
      'Status: Jan 7 - Application Received, Jan 12 - Refused.',
      ['status application-received 2021-01-07', 'status refused 2021-01-12'],
    ],
  ],
  'ends one thing where another begins': [
    [
      'CEAC was application received till 4th Jan and from 5 Jan it says Refused.',
      ['status application-received', 'status refused 2021-01-05'],
    ],
    [
      'It changed from refused to AP on 4 Jan, then to refused again on 8 Jan.',
      ['status administrative-processing 2021-01-04', 'status refused', 'status refused 2021-01-08'],
    ],
    [
      'Issued on 8 Jan after 40 days of AP.',
      ['status administrative-processing', 'status issued 2021-01-08'],
    ],
  ],
  'names the text under the word and not another word': [
    [
      'It is Refused since 4 Jan with a long text that speaks of administrative processing.',
      ['status refused 2021-01-04'],
    ],
    ['It is showing administrative processing from 4 Jan.', ['status administrative-processing 2021-01-04']],
    [
      'After the interview on 4 Jan it became administrative processing.',
      ['interview 2021-01-04', 'status administrative-processing 2021-01-04'],
    ],
  ],
  'is told among greetings, questions, hopes and what others lived through': [
    ['I am a student, dropbox on 8 Jan.', ['dropbox 2021-01-08']],
    ['We are a family of 3, all had dropbox on 8 Jan.', ['dropbox 2021-01-08']],
    ['Hi everyone, I was refused on 8 Jan.', ['told refused 2021-01-08']],
    ['Like many others I was refused on 8 Jan.', ['told refused 2021-01-08']],
    ['Like many others were refused.', []],
    ['Do not worry, mine was issued on 8 Jan.', ['status issued 2021-01-08']],
    ['I know a girl who had her interview on 8 Jan.', []],
    ['I saw many people with the same problem, mine was refused on 8 Jan.', ['status refused 2021-01-08']],
    [
      'If it helps someone: dropbox 4 Jan, refused 8 Jan.',
      ['dropbox 2021-01-04', 'status refused 2021-01-08'],
    ],
    ['If they refuse me on 20 Feb I will apply again.', []],
    ['I would like to know how long it takes, my interview was on 8 Jan.', ['interview 2021-01-08']],
    ['Is it normal that I got a 221g on 8 Jan and there is no update?', ['slip uncoloured 2021-01-08']],
    ['Is it normal that they give a 221g?', []],
    ['Not sure if it matters but my interview was on 8 Jan.', ['interview 2021-01-08']],
    ['Can you please help me, I was refused on 8 Jan.', ['told refused 2021-01-08']],
    [
      'Once I got a 221g on 8 Jan it became AP on 9 Jan.',
      ['slip uncoloured 2021-01-08', 'status administrative-processing 2021-01-09'],
    ],
    ['Once I submit my passport it will become AP.', []],
    ['According to the website my case was refused on 8 Jan.', ['status refused 2021-01-08']],
    ['According to my lawyer cases are refused first.', []],
    ['I should mention that I was refused on 8 Jan.', ['told refused 2021-01-08']],
    ['We were expecting the visa, instead we got a 221g on 8 Jan.', ['slip uncoloured 2021-01-08']],
  ],
  'asks without naming whom': [
    [
      'On 4 Jan they emailed for passport and medical. We sent both on 6 Jan.',
      [
        'provided medical 2021-01-06',
        'provided passport 2021-01-06',
        'requested medical 2021-01-04',
        'requested passport 2021-01-04',
      ],
    ],
    ['I asked them for my passport.', []],
    [
      'Passport requested 4 Jan, sent on 6 Jan.',
      ['provided passport 2021-01-06', 'requested passport 2021-01-04'],
    ],
  ],
  'speaks of others who are not the post': [
    ['My status is refused. My lawyer says it will be approved.', ['status refused']],
    [
      'Interview on 4 Jan. The clinic sent the results on 8 Jan.',
      ['interview 2021-01-04', 'provided medical 2021-01-08'],
    ],
  ],
  'dates nothing by what may come': [
    [
      'AP since 4 Jan, hopefully it will be issued by 20 February.',
      ['status administrative-processing 2021-01-04'],
    ],
    ['Refused in January because my taxes of 2019 were missing.', ['status refused 2021-01']],
  ],
};

describe('a forum', () => {
  for (const [how, stories] of Object.entries(STORIES))
    it(how, () => {
      for (const [text, lines] of stories) assert.deepEqual(linesOf(text), lines, text);
    });
});
