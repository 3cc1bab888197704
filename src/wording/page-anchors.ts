import { FIELD_MARKS } from './page-marks.ts';

/** What stands printed on the page around the word, whatever the case: its own labels. */
export type Anchor = 'visa-type' | 'case-number' | 'created' | 'updated';

/** The label of the page that begins at a word; older names of a label count too. */
export function anchorAt(canon: readonly string[], at: number): Anchor | null {
  const word = canon[at];
  const next = canon[at + 1];
  switch (word) {
    case FIELD_MARKS.lblsubmitdate:
      return 'created';
    case FIELD_MARKS.lblstatusdate:
      return 'updated';
    case FIELD_MARKS.lblcaseno:
      return 'case-number';
    case FIELD_MARKS.lblappname:
      return 'visa-type';
    case 'case':
      if (next === 'created' || next === 'creation') return 'created';
      if (next === 'number') return 'case-number';
      return next === 'last' ? 'updated' : null;
    case 'last':
      return next === 'updated' && canon[at - 1] !== 'case' ? 'updated' : null;
    case 'status':
      return next === 'updated' && canon[at + 2] === 'date' ? 'updated' : null;
    case 'application':
      return next === 'id' ? 'case-number' : null;
    case 'nonimmigrant':
    case 'immigrant':
      return next === 'visa' && canon[at + 2] === 'application' ? 'visa-type' : null;
    default:
      return null;
  }
}
