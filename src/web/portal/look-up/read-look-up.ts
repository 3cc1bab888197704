/** The four values of a look-up, as they were typed. */
import type { LookUpAsk } from '../../../services/look-up/look-up-keys.ts';
import type { SentFields } from '../read-fields.ts';

/** No value of a look-up is longer; what is, matches nothing, and is not carried around. */
const LONGEST = 200;

export function readLookUp(fields: SentFields): LookUpAsk {
  const one = (name: keyof LookUpAsk): string => fields[name]?.slice(0, LONGEST).trim() ?? '';
  return {
    post: one('post'),
    caseNumber: one('caseNumber'),
    passportNumber: one('passportNumber'),
    surname: one('surname'),
  };
}

export const NOTHING_TYPED: LookUpAsk = readLookUp({});
