/** The letter under section 221(g) and its colours. */
import type { Vocabulary } from '../concepts.ts';

const PAPER =
  '(slip|slips|sheet|sheets|form|paper|papers|letter|letters|notice|leaflet|card|ticket|piece of paper)';

export const SLIPS = {
  'slip.221g': [
    '[refusal] (221 g|221g|221 gs|211 g|212 g|221 g)',
    'section 221 g',
    '221 g (check list|checklist)',
  ],
  'slip.paper': [PAPER, `any ${PAPER}`, '(refusal|refused) (letter|slip|sheet)'],
  'skip.word': [
    '221 g (text|message|msg|note|related|case|cases|processing|applicants|visas|category|status|instruction|instructions)',
    '(letter|reason|reasons|explanation) (of|for) [the|my|a] (refusal|rejection|denial)',
    '(has|have) adjudicated and refused [your] [visa] [application]',
    'case was refused for [administrative processing]',
    '[case] will remain refused',
    '(not|dont|doesnt|does not|do not) qualify for [the|a] (dropbox|drop box|interview waiver|waiver)',
    '(j 1|j1) waiver',
    'georgetown (university|law|medical)',
    '(resumed|resuming|resumption)',
    '(will|to|not|they|embassy|consulate|processing|operations|services|interviews|would) resume',
    'related to [a|the|my] (refusal|ap|administrative processing|rejection|221 g)',
    'passport (number|website|size|pages)',
    '[interview] waiver [appointment] [was|is|got|has been] (rejected|denied|cancelled|canceled|refused|declined|not accepted|not approved)',
    'dropbox [appointment] [was|is|got|has been] (cancelled|canceled|declined|not accepted|not approved)',
    '(expedite|expedited) [request|appointment] [was|is|got] (approved|denied|rejected)',
    '(see the|the) letter [you|he|she] received',
    '(accepting|processing) [visa] interview waiver [applications]',
    '(visa interview|interview|visa) (waiver|waivers) (applications|applicants|cases)',
    '[interview] (waiver|dropbox) (applications|applicants|cases|processing|services|service)',
    'not eligible for [the|a] (dropbox|drop box|interview waiver|waiver)',
  ],
  'slip.nothing': [
    '(gave|give|given|handed|hand) [me|him|her|us] (nothing|anything)',
    '(nothing|anything) (was|were) (given|handed)',
    '(nothing|anything) (written|in writing|in my hand|in hand)',
  ],
  'slip.coloured': ['(white|pink|blue|yellow|green|orange) (page|copy|piece)'],
  'slip.check': ['(got|been|was|were|being|get|and) (checked|check)', 'get check', '(checked|checkee)'],
  'colour.white': ['white', 'white (page|copy|piece)'],
  'colour.pink': ['pink', 'pink (page|copy|piece)'],
  'colour.blue': ['blue', 'blue (page|copy|piece)'],
  'colour.yellow': ['yellow', 'yellow (page|copy|piece)'],
  'colour.green': ['green', 'green (page|copy|piece)'],
  'colour.orange': ['orange', 'orange (page|copy|piece)'],
  'colour.other': ['(red|purple|gray|grey|violet|brown)'],
} as const satisfies Vocabulary;
