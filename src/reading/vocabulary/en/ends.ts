/** What ends a case without a visa, and what becomes of the petition behind it. */
import type { Vocabulary } from '../concepts.ts';

export const ENDS = {
  'end.withdrawn': [
    'withdrew [my|the|our|his|her] [visa|nonimmigrant|immigrant] [application|case]',
    '(application|case|visa application) (was|is|has been|got) withdrawn',
    '(asked|requested|wrote) [them|the embassy|the consulate] (to withdraw|for withdrawal of) [my|the|our|his|her] [visa] (application|case)',
  ],
  'end.terminated': [
    '(registration|case|application|visa registration) (was|is|has been|got|been) (terminated|closed)',
    '(terminated|closed) (my|the|our|his|her) (registration|case|application|visa registration)',
    '(notice of termination|termination notice|termination letter|termination of [my|the|our|his|her] [visa] registration)',
  ],
  'end.revoked': [
    'petition (was|is|got|has been|had been|been) (revoked|returned|sent back) [to uscis]',
    '(revoked|returned|sent back) (my|the|our|his|her) petition [to uscis]',
  ],
  'end.taken-back': ['visa (was|is|got|has been|had been|been) revoked', 'revoked (my|our|his|her) visa'],
  'end.expired': ['(expired|has lapsed|had lapsed|has run out|ran out)'],
  'end.extended': ['(got extended|was extended|has been extended|is extended)'],
} as const satisfies Vocabulary;
