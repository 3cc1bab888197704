/**
 * The elements of the status page that say something, and the private-use letters that stand for them in text
 * whose markup was taken off. A paste is freed of such letters first, so none can be forged.
 */
export const FIELD_END = '\uE000';

export const FIELD_MARKS = {
  lblstatus: '\uE001',
  lblmessage: '\uE002',
  lblsubmitdate: '\uE003',
  lblstatusdate: '\uE004',
  lblcaseno: '\uE005',
  lblappname: '\uE006',
} as const;

const MARKS = /[\uE000-\uE006]/g;
const MARK_OF_ID: ReadonlyMap<string, string> = new Map(Object.entries(FIELD_MARKS));

/** The mark of the element with this id, whatever prefix the page puts before it. */
export function fieldMark(id: string): string | undefined {
  return MARK_OF_ID.get(id.slice(id.lastIndexOf('_') + 1).toLowerCase());
}

export const withoutMarks = (text: string): string => text.replace(MARKS, ' ');
