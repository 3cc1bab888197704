import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { linesOf } from './testing/lines-of.ts';

/** What a writer tells, and the events of it; all texts are invented, and written on 10 February 2021. */
const STORIES: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  'are of the page and not of a passport, a speaker or a section': [
    ['The file was at NVC, then in transit, then ready.', ['status in-transit']],
    ['Mine also said refused.', ['status refused']],
    ['My F1 went from Refused to READY on 8 Jan.', ['status ready 2021-01-08', 'status refused']],
    ['I had the resume printed.', []],
    [
      'They took my passport on 5 Jan. On 13 Jan I got it back.',
      ['passport delivered 2021-01-13', 'passport kept 2021-01-05'],
    ],
    ['AP 5 Jan, Ready 8 Jan.', ['status administrative-processing 2021-01-05', 'status ready 2021-01-08']],
    ['It was updated again on 5 Jan but still says Refused.', ['status refused']],
    [
      'Interview 5 Jan. 221g: no. Passport: kept.',
      ['interview 2021-01-05', 'passport kept 2021-01-05', 'slip none 2021-01-05'],
    ],
    ['F1, approved verbally on 5 Jan.', ['told approved 2021-01-05']],
    ['A blue 221(g) on 5 Jan. I emailed them twice.', ['slip blue 2021-01-05']],
    [
      'Refused (221(g) administrative processing) since 5 Jan.',
      ['slip uncoloured 2021-01-05', 'status refused 2021-01-05'],
    ],
    ['My brother got his visa issued on 8 January.', ['status issued 2021-01-08']],
  ],
  'are said to the writer, and not by habit to anybody': [
    ['Officer said your visa is approved.', ['interview', 'told approved']],
    ['They tell you to wait and your visa is refused.', []],
    [
      'Interview on 5 Jan. Then said I need to check something.',
      ['interview 2021-01-05', 'told administrative-processing 2021-01-05'],
    ],
    ['VO said my papers will be verified.', ['interview', 'told administrative-processing']],
    ['Officer said you will get passport in a week.', ['interview', 'told approved']],
    ['At times they pick a case for additional checks.', []],
  ],
  'has come, whosever it is and by whatever it is named': [
    ["My passport and my wife's came on 8 January.", ['passport delivered 2021-01-08']],
    ['It had the visa! Picked up on 8 January.', ['passport delivered 2021-01-08']],
    ['Hers is issued too, picked up mine on 8 January.', ['passport delivered 2021-01-08', 'status issued']],
    ['My H4 came back stamped on 8 January.', ['passport delivered 2021-01-08']],
    ['On 8 January: passport at my door.', ['passport delivered 2021-01-08']],
    ['The courier tracking says out for delivery.', ['passport in-transit']],
  ],
  'is what an interview or a message is quoted with': [
    [
      'Jan 19 e-mail: "your case requires additional administrative processing".',
      ['told administrative-processing 2021-01-19'],
    ],
    [
      'Interview on Jan 8. No slip. "you\'re good to go"',
      ['interview 2021-01-08', 'slip none 2021-01-08', 'told approved 2021-01-08'],
    ],
  ],
  'is still what it was where it never changed': [
    ['Passport in hand, and the page never changed from refused.', ['passport delivered', 'status refused']],
  ],
  'is kept apart: the officer and the page': [
    [
      'Hi Kumar, I had my F1 visa interview on Jan 12 at Chennai consulate. VO asked about my research and handed me a white 221g form. She retained my passport. The same evening CEAC showed Refused. I emailed my CV, SOP and list of publications on Jan 14. No update since then.',
      [
        'interview 2021-01-12',
        'passport kept 2021-01-12',
        'provided documents 2021-01-14',
        'slip white 2021-01-12',
        'status refused 2021-01-12',
      ],
    ],
    [
      'Interview on 5 Jan 2021, the consular officer said everything looks good and visa will be issued.',
      ['interview 2021-01-05', 'told approved 2021-01-05'],
    ],
    [
      'The officer said my visa has been approved and I would get my passport in a week.',
      ['interview', 'told approved'],
    ],
    [
      'At my interview on 5 Jan I was refused under 214(b).',
      ['interview 2021-01-05', 'told refused 2021-01-05'],
    ],
    [
      'they refused my visa saying that I dont have strong ties. 214b slip given. interview was 12 jan 2021 new delhi',
      ['interview 2021-01-12', 'told refused 2021-01-12'],
    ],
  ],
  'is two words of the page where the text under it changed': [
    [
      'refused with long text on 6 Jan to refused with short text on 11 Jan',
      ['status refused 2021-01-06', 'status refused 2021-01-11'],
    ],
    [
      'Status changed from Refused with long message to Refused with short message on Jan 11',
      ['status refused', 'status refused 2021-01-11'],
    ],
  ],
  'has the colour that is told behind it': [
    ['Interview on 5 Jan. The slip was pink.', ['interview 2021-01-05', 'slip pink 2021-01-05']],
    ['Interview on 5 Jan. She gave me a white page.', ['interview 2021-01-05', 'slip white 2021-01-05']],
    [
      'Interview on 5 Jan. White slip, the client letter is ticked.',
      ['interview 2021-01-05', 'requested documents 2021-01-05', 'slip white 2021-01-05'],
    ],
  ],
  'is no slip where none was given': [
    [
      'I was not handed any 221g. Interview: Jan 5, approved. CEAC: Refused since Jan 6.',
      [
        'interview 2021-01-05',
        'slip none 2021-01-05',
        'status refused 2021-01-06',
        'told approved 2021-01-05',
      ],
    ],
    [
      'Interview on 5 Jan. No letter, passport kept.',
      ['interview 2021-01-05', 'passport kept 2021-01-05', 'slip none 2021-01-05'],
    ],
    ['Interview on 5 Jan, the officer gave me nothing.', ['interview 2021-01-05', 'slip none 2021-01-05']],
    ['My visa got refused without any 221g.', ['slip none', 'status refused']],
    [
      'VO did not return my passport and did not give me any letter.',
      ['interview', 'passport kept', 'slip none'],
    ],
    [
      'In my case they neither gave me any slip nor returned my passport. The officer just said we will contact you. Interview was on 19 Jan.',
      ['interview 2021-01-19', 'passport kept 2021-01-19', 'slip none 2021-01-19'],
    ],
  ],
  'is a passport kept, given back or in hand': [
    ['They did not keep my passport.', ['passport returned']],
    ['Got my passport back on 3 Feb with visa stamped.', ['passport delivered 2021-02-03']],
    [
      'They returned my passport with white slip on 3 Feb.',
      ['passport returned 2021-02-03', 'slip white 2021-02-03'],
    ],
    ['My passport is with them.', ['passport kept']],
    ['The consulate received my passport on January 20.', ['provided passport 2021-01-20']],
  ],
  'is told of the person whom it concerns': [
    [
      'My wife and I had interview on Jan 5. I got approved but she got a white slip.',
      ['interview 2021-01-05', 'interview 2021-01-05', 'slip white 2021-01-05', 'told approved 2021-01-05'],
    ],
    [
      "Mine got issued on Jan 8 but my wife's is still in administrative processing.",
      ['status administrative-processing', 'status issued 2021-01-08'],
    ],
    [
      'My son was refused under 221(g) on January 14 and passport returned.',
      ['passport returned 2021-01-14', 'slip uncoloured 2021-01-14', 'status refused 2021-01-14'],
    ],
  ],
  'is nothing where people hope, ask and hear': [
    ['A refusal under that section is final as a rule, and actual refusals have the small text.', []],
    ['Any F2 from Lagos who got AP first and was refused after?', []],
    ['My friend told me that if they keep passport then visa will be approved.', []],
    ["Is it normal that they don't give any slip?", []],
    ['I read that many people got refused and later issued.', []],
    ['Many are getting 221g these days.', []],
    ['I am not sure whether my visa is approved or rejected.', []],
    ['I was asked to come again for fingerprints.', []],
  ],
};

describe('what was said, shown and given', () => {
  for (const [how, stories] of Object.entries(STORIES))
    it(how, () => {
      for (const [text, lines] of stories) assert.deepEqual(linesOf(text), lines, text);
    });
});
