/** Finds what identifies a person by its form: addresses, links, telephone, passport, case and receipt numbers. */

export const PERSONAL_KINDS = [
  'email',
  'link',
  'phone',
  'passport',
  'case',
  'receipt',
  'number',
  'name',
] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** A stretch of the text, in UTF-16 units; the end is exclusive. */
export type PersonalSpan = { readonly kind: PersonalKind; readonly from: number; readonly to: number };

/**
 * In the order of trust: an earlier kind keeps what a later one would also take. Every repetition is bounded, and
 * each form begins with something that a text cannot repeat without end, so the cost stays linear.
 */
const FORMS: readonly (readonly [PersonalKind, RegExp])[] = [
  [
    'email',
    /[\w.+%-]{1,64}\s?(?:@|\[at\]|\(at\))\s?[a-z\d-]{1,63}(?:(?:\.|\s?\[dot\]\s?)[a-z\d-]{1,63}){1,4}/gi,
  ],
  ['link', /\b(?:https?:\/\/|www\.)[^\s<>"'，。）)\]]{1,2000}/gi],
  [
    'link',
    /\b[a-z\d-]{1,63}(?:\.[a-z\d-]{2,63}){0,3}\.(?:com|org|net|gov|edu|info|io|me|cn|in|co)(?:\/[^\s<>"'，。）)\]]{0,500})?(?![a-z])/gi,
  ],
  [
    'receipt',
    /\b(?:EAC|WAC|LIN|SRC|MSC|NBC|IOE|YSC|TSC|VSC|NSC|MCT)[\s-]?(?:\d{10}|\d{2}[\s-]\d{3}[\s-]\d{5})\b/gi,
  ],
  ['case', /\b[A-Z]{3}\s?\d{9,10}(?:-\d{1,2})?\b/gi],
  ['case', /\bAA[\dA-Z]{2}[\dA-Z]{6,8}\b/g],
  ['case', /\b(?:UID|UDS|GUID)[\s:#-]{0,3}[\d-]{8,14}\b/gi],
  ['case', /\bN\d{10}\b/gi],
  ['case', /\bA[\s#-]{0,2}\d{3}-?\d{3}-?\d{2,3}\b/g],
  ['passport', /\b[A-Z]{1,2}\s?\d{6,8}\b/g],
  [
    'passport',
    /\bpassport(?:\s{1,2}(?:no|number|num|id|is|#)\.?){0,3}[\s:#-]{1,4}(?=[A-Z\d]{0,2}\d{6,9}\b)[A-Z\d]{7,10}\b/gi,
  ],
  ['passport', /护照(?:号码?|编号)?(?:是|为)?[\s:：]{0,3}[A-Za-z]{0,2}\d{6,9}/g],
  ['phone', /\+\d{1,3}[\s.-]?(?:\(?\d{1,5}\)?[\s.-]?){1,5}\d{2,5}\b/g],
  ['phone', /\(\d{2,5}\)[\s.-]?\d{2,5}[\s.-]?\d{3,5}\b/g],
  ['phone', /\b\d{2,5}[\s.-]\d{3,5}[\s.-]\d{2,5}(?:[\s.-]\d{2,5})?\b/g],
  ['phone', /\b\d{5}[\s-]\d{5,6}\b/g],
  ['phone', /\b[016-9]\d{9,10}\b/g],
  ['number', /\b(?:[A-Z]{2}\d{9}[A-Z]{2}|\d{17}[\dXx]|\d{9,20})\b/g],
];

const DATE_LIKE = /^(?:(?:19|20)\d{2}[\s.-]\d{1,2}[\s.-]\d{1,2}|\d{1,2}[\s.-]\d{1,2}[\s.-](?:19|20)?\d{2})/;
/** The label of a number stays: "passport no" tells an event, the figures do not. */
const LABEL =
  /^(?:passport(?:\s{1,2}(?:no|number|num|id|is|#)\.?){0,3}[\s:#-]{1,4}|护照(?:号码?|编号)?(?:是|为)?[\s:：]{0,3})/i;

export function findIdentifiers(text: string): readonly PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  for (const [kind, form] of FORMS)
    for (const found of text.matchAll(form)) {
      if (kind === 'phone' && DATE_LIKE.test(found[0])) continue;
      const label = kind === 'passport' ? (LABEL.exec(found[0])?.[0].length ?? 0) : 0;
      const said = kind === 'link' ? found[0].replace(/[.,;:!?]{1,5}$/, '') : found[0].trimEnd();
      spans.push({ kind, from: found.index + label, to: found.index + said.length });
    }
  return spans;
}
