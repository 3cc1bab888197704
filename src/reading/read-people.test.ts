import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read } from './read.ts';

/** Every case as whom it is of and its events; all texts are invented, and written on 10 February 2021. */
function casesOf(text: string): readonly string[] {
  const { cases } = read(text, { posted: Temporal.PlainDate.from('2021-02-10') });
  return cases.map(({ who, events }) => {
    const told = events
      .filter(({ kind }) => kind !== 'contacted' && kind !== 'touched')
      .map(({ kind, value, date }) => [kind, value, date].filter(Boolean).join(' '));
    return `${who}: ${told.join(', ')}`;
  });
}

const STORIES: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  'are those for whom it is, both who were listed, and who is told by a word each': [
    [
      'F2 for my wife and baby. Interviewed on 5 Jan, refused.',
      ['spouse: interview 2021-01-05, status refused', 'child: interview 2021-01-05, status refused'],
    ],
    [
      'My wife and son, both interviewed on 5 Jan. I am at home. Refused for both.',
      ['spouse: interview 2021-01-05, status refused', 'child: interview 2021-01-05, status refused'],
    ],
    [
      'I had my H1B interview on 5 Jan. They kept my passport and my wife’s (H4) too. Refused on 6 Jan. My wife’s case is AP.',
      [
        'self: interview 2021-01-05, passport kept 2021-01-05, status refused 2021-01-06',
        'spouse: passport kept 2021-01-05, status administrative-processing',
      ],
    ],
    [
      'My visa was refused on 5 Jan. My friend’s visa was issued after 4 weeks.',
      ['self: told refused 2021-01-05', 'friend: status issued'],
    ],
    ['We went for F1 interviews on 5 Jan.', ['family: interview 2021-01-05']],
    ['The passport of my wife was returned on 5 Jan.', ['spouse: passport returned 2021-01-05']],
    [
      'Interview on 5 Jan (father was ill so I had come home). He was sorry about dad and took my passport.',
      ['self: interview 2021-01-05, passport kept 2021-01-05'],
    ],
    [
      'On 5 Jan they took my passport, my wife’s passport, and told us that our visas are approved.',
      [
        'self: passport kept 2021-01-05, told approved 2021-01-05',
        'spouse: passport kept 2021-01-05, told approved 2021-01-05',
      ],
    ],
    [
      'On 5 Jan my daughter was approved and mine was put under 221g. They kept her passport and returned mine.',
      [
        'child: told approved 2021-01-05, passport kept 2021-01-05',
        'self: slip uncoloured 2021-01-05, passport returned 2021-01-05',
      ],
    ],
    [
      'They sent her passport on 5 Jan, mine is still with them.',
      ['self: passport returned 2021-01-05, passport kept'],
    ],
    ['Interview (my wife) on 5 Jan.', ['spouse: interview 2021-01-05']],
    ['L2 for me and my 2 kids. Interview on 5 Jan.', ['family: interview 2021-01-05']],
    [
      "My H1B and wife's H4 dropbox on 5 Jan. Mine issued, hers is refused.",
      ['self: dropbox 2021-01-05, status issued', 'spouse: dropbox 2021-01-05, status refused'],
    ],
    [
      'Interview on 5 Jan. wife refused, me refused, daughter issued (???).',
      [
        'spouse: interview 2021-01-05, status refused',
        'self: interview 2021-01-05, status refused',
        'child: interview 2021-01-05, status issued',
      ],
    ],
  ],
  'are two where father and mother are told apart': [
    [
      'Dropbox for my parents on 4 Jan. Dad: issued on 14 Jan. Mom: refused on 15 Jan.',
      [
        'parent: dropbox 2021-01-04, status issued 2021-01-14',
        'parent: dropbox 2021-01-04, status refused 2021-01-15',
      ],
    ],
  ],
  'are all who are listed': [
    [
      'Me (H1B), my wife (H4) and two kids went for interview on 4 Jan. Mine was issued on 8 Jan.',
      [
        'self: interview 2021-01-04, status issued 2021-01-08',
        'spouse: interview 2021-01-04',
        'child: interview 2021-01-04',
      ],
    ],
  ],
  'all have what the list behind it and “all three” name': [
    [
      'Interview of my wife and son in Lima on 4 Jan. My wife was issued on 8 Jan, my son was refused on 9 Jan.',
      [
        'spouse: interview 2021-01-04, status issued 2021-01-08',
        'child: interview 2021-01-04, status refused 2021-01-09',
      ],
    ],
    [
      'My husband was refused and I was issued. All two sat in one interview on 4 Jan.',
      ['spouse: status refused, interview 2021-01-04', 'self: status issued, interview 2021-01-04'],
    ],
  ],
  'stay one where the writer only helps': [
    [
      'My husband had his interview on 4 Jan and got a 221g. I emailed the papers on 6 Jan. As I am writing it is still refused.',
      [
        'spouse: interview 2021-01-04, slip uncoloured 2021-01-04, provided documents 2021-01-06, status refused',
      ],
    ],
  ],
  'do not come from those who are merely spoken of': [
    [
      'Interview on 4 Jan. He turned to his colleague, then he gave me a pink slip.',
      ['self: interview 2021-01-04, slip pink 2021-01-04'],
    ],
  ],
  'are not those whose work or family is spoken of': [
    [
      "Interview on 4 Jan. He asked about my father's work. Then he slid a pink paper to me.",
      ['self: interview 2021-01-04, slip pink 2021-01-04'],
    ],
  ],
  'are told by a word in brackets behind the day': [
    [
      'My wife and I interviewed on 4 Jan. Issued on 8 Jan (me), issued on 12 Jan (wife).',
      [
        'spouse: interview 2021-01-04, status issued 2021-01-12',
        'self: interview 2021-01-04, status issued 2021-01-08',
      ],
    ],
  ],
};

describe('the people of a story', () => {
  for (const [how, stories] of Object.entries(STORIES))
    it(how, () => {
      for (const [text, cases] of stories) assert.deepEqual(casesOf(text), cases, text);
    });
});
