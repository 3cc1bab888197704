/**
 * How sure an answer is, 0 to 1, from where the word stood and what its text weighs. From 0.7 up an answer may be
 * acted upon; below 0.5 it is a question. The figures are set so that no generated paste is answered wrongly above
 * 0.7; the test of the generated pastes holds them there.
 */
import type { Place } from './find-labels.ts';
import type { TextVerdict } from './weigh-texts.ts';

const FROM_PLACE = {
  field: 0.95,
  page: 0.92,
  keyed: 0.85,
  whole: 0.8,
  line: 0.65,
  said: 0.6,
} as const satisfies Record<Place, number>;

const SUREST = 0.98;
/** Weight of text that takes away two thirds of the doubt. */
const TELLING_WEIGHT = 1.1;
/** Two texts in one paste: with the page's own word beside them, and without. */
const TORN_ON_PAGE = 0.45;
const TORN = 0.4;

/** Of a word that stands alone. The text under "Refused" matters, so that without it the answer is a little less. */
export function sureOfLabel(place: Place, isRefused: boolean, anchors: number): number {
  const amongLabels = (place === 'line' || place === 'keyed') && anchors > 0;
  const alone = amongLabels ? FROM_PLACE.page : FROM_PLACE[place];
  return isRefused ? alone * 0.93 : alone;
}

/** Of a text that stands alone. */
export function sureOfText({ weight, torn }: TextVerdict): number {
  const sure = Math.min(0.95, 1 - Math.exp(-weight / TELLING_WEIGHT));
  return torn ? Math.min(sure, TORN) : sure;
}

/** Of a word with its own text: two witnesses that do not know of one another. */
export function sureOfBoth(place: Place, verdict: TextVerdict): number {
  const sure = 1 - (1 - FROM_PLACE[place]) * (1 - sureOfText(verdict));
  return verdict.torn ? Math.min(sure, TORN_ON_PAGE) : Math.min(sure, SUREST);
}
