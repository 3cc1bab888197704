/** Finds what identifies a person by its form: addresses, links, telephone, passport, case and receipt numbers. */
import { findPhones } from './find-phones.ts';
import type { PersonalKind, PersonalSpan } from './personal-span.ts';

/** A word of an e-mail address or of a link begins where no other one goes on. */
const USER = String.raw`(?<![\w.+%-])[\w.+%-]{1,64}`;
const ENDING = '(?:com|org|net|gov|edu|info|io|me|cn|in|co|uk|de|fr|ca|pk|ng|br|mx|ru)';
const MAIL_HOST =
  '(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|proton|protonmail|aol|rediffmail|mail|163|126|qq|foxmail|sina)';

/**
 * In the order of trust: an earlier kind keeps what a later one would also take. Every repetition is bounded, and
 * each form begins with something that a text cannot repeat without end, so the cost stays linear.
 */
const NET: readonly (readonly [PersonalKind, RegExp])[] = [
  [
    'email',
    new RegExp(
      `${USER}\\s?(?:@|\\[at\\]|\\(at\\))\\s?[a-z\\d-]{1,63}(?:(?:\\.|\\s?[[(]dot[\\])]\\s?|\\sdot\\s)[a-z\\d-]{1,63}){1,4}`,
      'gi',
    ),
  ],
  [
    'email',
    new RegExp(
      `${USER}\\s{1,2}at\\s{1,2}[a-z\\d-]{1,63}(?:\\s{1,2}dot\\s{1,2}[a-z\\d-]{2,63}){1,4}(?![a-z])`,
      'gi',
    ),
  ],
  ['email', new RegExp(`${USER}\\s{1,2}at\\s{1,2}${MAIL_HOST}(?:\\s?\\.[a-z]{2,6}){1,2}(?![a-z])`, 'gi')],
  [
    'email',
    new RegExp(
      `(?<![\\w.+%-])[a-z]{1,30}[\\d._+-][\\w.+-]{1,40}\\s{1,2}at\\s{1,2}[a-z\\d-]{1,63}(?:\\.[a-z\\d-]{1,63}){0,3}\\.${ENDING}(?![a-z])`,
      'gi',
    ),
  ],
  ['link', /\b(?:https?:\/\/|www\.)[^\s<>"'，。）)\]]{1,2000}/gi],
  [
    'link',
    new RegExp(
      `(?<![\\w.-])[a-z\\d-]{1,63}(?:\\.[a-z\\d-]{2,63}){0,3}\\.${ENDING}(?:\\/[^\\s<>"'，。）)\\]]{0,500})?(?![a-z])`,
      'gi',
    ),
  ],
];

/** Numbers of papers, cases and parcels, and streets with their numbers. */
const NUMBERS: readonly (readonly [PersonalKind, RegExp])[] = [
  [
    'receipt',
    /\b(?:EAC|WAC|LIN|SRC|MSC|NBC|IOE|YSC|TSC|VSC|NSC|MCT)[\s-]?(?:\d{9,10}|\d{2}[\s-]\d{3}[\s-]\d{5})\b/gi,
  ],
  ['case', /\b[A-Z]{3}\s?\d{9,10}(?:-\d{1,2})?\b/gi],
  ['case', /\b20\d{2}\s?(?:AF|AS|EU|NA|OC|SA)\s?\d{5,8}\b/gi],
  ['case', /\bAA\d{2}[\dA-Z]{6,8}\b/gi],
  ['case', /\b(?:UID|UDS|GUID)(?:\s(?:no|number|is))?[\s:#.-]{0,3}[\d-]{8,14}\b/gi],
  ['case', /\bN\d{10}\b/gi],
  ['case', /\bA[\s#-]{0,3}\d{2,3}[\s-]?\d{3}[\s-]?\d{3}\b/g],

  ['passport', /\b[A-Z]{1,2}\s?\d{6,8}[A-Z]?\b/g],
  ['passport', /\b[a-z]\d{7,8}\b/g],
  [
    'passport',
    /\bpassport(?:\s{1,2}(?:no|number|num|id|is|#)\.?){0,3}[\s:#-]{1,4}(?=[A-Z\d]{0,4}\d)(?=(?:[A-Z]{0,4}\d){4})[A-Z\d]{7,12}\b/gi,
  ],
  ['passport', /护照(?:号码?|编号)?(?:是|为)?[\s:：]{0,3}(?=(?:[A-Z]{0,4}\d){4})[A-Z\d]{7,12}(?![A-Z\d])/gi],
  ['number', /\b(?:[A-Z]{2}\d{9}[A-Z]{2}|\d{17}[\dXx]|\d{9,20})\b/g],
  ['number', /\b(?=\d{0,8}[A-Z])(?=(?:[A-Z]{0,8}\d){4})[A-Z\d]{8,24}\b/g],
  [
    'number',
    /\b(?:application|confirmation|reference|tracking|ticket|docket|invoice|airway|awb|ref|case|account|aadhaar|ssn)(?:\s{1,2}(?:id|no|number|num|bill|is|#)\.?){1,3}[\s:#-]{0,4}(?=(?:[A-Z-]{0,6}\d){5})[A-Z\d-]{5,24}(?![A-Z\d])/gi,
  ],
  [
    'address',
    /\b(?:(?:flat|apt|apartment|house|plot|unit|room|suite|door)(?:\s?(?:no|number|#)\.?)?|h\.?\s?no\.?)[\s:#.-]{1,3}[\w/-]{1,10}(?:,\s{0,2}[\p{L}\d .'#/-]{1,40}){1,6}\s?\d{5,6}\b/giu,
  ],
  [
    'address',
    /\b\d{1,5}[A-Z]?,?\s(?:(?:\p{Lu}[\p{L}'’-]{0,30}|\d{1,3}(?:st|nd|rd|th))\s){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Way|Place|Pl|Terrace|Close|Nagar|Marg|Colony|Strasse|Straße)\b\.?(?:,?\s(?:Apt|Unit|Suite|Ste|Flat|#)\.?\s?[\w-]{1,6})?(?:,?\s\p{Lu}[\p{L}.'’-]{0,30}){0,3}(?:,?\s(?:\d{5,6}|[A-Z]{2}\s\d{5}|[A-Z]{1,2}\d{1,2}[A-Z]?\s?\d[A-Z]{2}))?(?![\p{L}\d])/gu,
  ],
];

/** "08DEC2020", "2021AUG05": days that look like numbers of a paper. */
const DAY_IN_CAPITALS = /^(?:\d{1,2}[A-Z]{3,9}\d{2,4}|\d{4}[A-Z]{3,9}\d{1,2})$/;
/** "AP 20201208": a day behind a word in capitals. */
const DAY_IN_FIGURES = /\s(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/;
/** The label of a number stays: "passport no" tells an event, the figures do not. */
const LABEL =
  /^(?:passport(?:\s{1,2}(?:no|number|num|id|is|#)\.?){0,3}[\s:#-]{1,4}|护照(?:号码?|编号)?(?:是|为)?[\s:：]{0,3}|[a-z]{3,12}(?:\s{1,2}(?:id|no|number|num|bill|is|#)(?![a-z\d])\.?){1,3}[\s:#-]{0,4})/i;

export function findIdentifiers(text: string): readonly PersonalSpan[] {
  return [...findAddresses(text), ...findNumbers(text)];
}

/** Addresses of mail and links. */
export const findAddresses = (text: string): readonly PersonalSpan[] => spansOf(NET, text);

/** Those with figures alone, which a reader might take for days. */
export function findNumbers(text: string): readonly PersonalSpan[] {
  return [...spansOf(NUMBERS, text), ...hanAddresses(text), ...findPhones(text)];
}

function spansOf(forms: typeof NUMBERS, text: string): readonly PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  for (const [kind, form] of forms)
    for (const found of text.matchAll(form)) {
      if (DAY_IN_CAPITALS.test(found[0]) || DAY_IN_FIGURES.test(found[0])) continue;
      const isLabelled = kind === 'passport' || kind === 'number';
      const label = isLabelled ? (LABEL.exec(found[0])?.[0].length ?? 0) : 0;
      const said = kind === 'link' ? found[0].replace(/[.,;:!?]{1,5}$/, '') : found[0].trimEnd();
      spans.push({ kind, from: found.index + label, to: found.index + said.length });
    }
  return spans;
}

const HAN_STREET =
  /[路街道巷弄村苑区]\d{1,5}号?(?:院|弄)?(?:[\dA-Z-]{1,5}(?:号楼|栋|幢|单元|室|楼|层|座)){0,4}/g;
/** Town and district before a street; the words of the sentence before them may go along. */
const HAN_TOWN = /\p{Script=Han}{1,16}$/u;

/** "北京市朝阳区建国路88号": found by its street with a number, from where the signs before it begin. */
function hanAddresses(text: string): readonly PersonalSpan[] {
  return [...text.matchAll(HAN_STREET)].map(({ 0: street, index }) => {
    const before = HAN_TOWN.exec(text.slice(Math.max(0, index - 16), index))?.[0].length ?? 0;
    return { kind: 'address', from: index - before, to: index + street.length };
  });
}
