/** Makes invented stories with personal data at known places, the same for the same seed. */
import { type Chance, chanceFrom } from '../../wording/testing/chance.ts';
import { writtenDay, writtenHanDay } from './planted-days.ts';
import { familyName, formalName, fullName, givenName, hanName } from './planted-names.ts';
import * as numbers from './planted-numbers.ts';
import * as sentences from './told-sentences.ts';

export type Planted = { readonly what: string; readonly from: number; readonly to: number };
export type IdentifiedText = {
  readonly text: string;
  /** What identifies a person, in order: UTF-16 units, the end exclusive. */
  readonly planted: readonly Planted[];
  /** The day of writing: none of the days in the text lies behind it. */
  readonly posted: Temporal.PlainDate;
};

const PLANTS: ReadonlyMap<string, (chance: Chance) => string> = new Map([
  ['given', givenName],
  ['family', familyName],
  ['full', fullName],
  ['formal', formalName],
  ['lower', (chance: Chance) => fullName(chance).toLowerCase()],
  ['han', hanName],
  ['email', numbers.email],
  ['phone', numbers.phone],
  ['passport', numbers.passport],
  ['byLabel', (chance: Chance) => (chance.odds(0.5) ? numbers.passport : numbers.passportByLabel)(chance)],
  ['case', numbers.caseNumber],
  ['receipt', numbers.receipt],
  ['tracking', numbers.tracking],
  ['link', numbers.link],
  ['address', numbers.address],
  ['hanAddress', numbers.hanAddress],
]);

export function makeIdentifiedText(seed: number): IdentifiedText {
  const chance = chanceFrom(seed);
  const posted = Temporal.PlainDate.from('2021-03-05').add({ days: chance.below(1_800) });
  const isHan = chance.odds(0.25);
  const lines = isHan ? hanLines(chance) : englishLines(chance);
  return { ...filled(chance, lines.join(chance.odds(0.5) || isHan ? '\n' : ' '), posted, isHan), posted };
}

function englishLines(chance: Chance): readonly string[] {
  const some = (of: readonly [string, ...string[]], most: number): readonly string[] =>
    Array.from({ length: 1 + chance.below(most) }, () => chance.one(of));
  return [
    ...(chance.odds(0.5) ? [`${chance.one(sentences.OPENINGS)}\n`] : []),
    ...some(sentences.EVENTS, 3),
    ...some(sentences.FILLERS, 2),
    ...some(sentences.ASIDES, 3),
    ...(chance.odds(0.6) ? [`\n${chance.one(sentences.CLOSINGS)}`] : []),
  ];
}

function hanLines(chance: Chance): readonly string[] {
  const events = Array.from({ length: 1 + chance.below(4) }, () => chance.one(sentences.HAN_EVENTS));
  const closing = chance.one(sentences.HAN_CLOSINGS);
  return [...events, chance.one(sentences.HAN_ASIDES), chance.one(sentences.HAN_FILLERS), closing];
}

/** The days of a text lie before the day of writing, each behind the one before. */
function filled(
  chance: Chance,
  template: string,
  posted: Temporal.PlainDate,
  isHan: boolean,
): Omit<IdentifiedText, 'posted'> {
  const planted: Planted[] = [];
  const slots = /\{(\w+)\}/g;
  let text = '';
  let at = 0;
  let day = posted.subtract({ days: 40 + chance.below(60) });
  for (const slot of template.matchAll(slots)) {
    text += template.slice(at, slot.index);
    at = slot.index + slot[0].length;
    const what = slot[1] ?? '';
    const plant = PLANTS.get(what);
    const from = text.length;
    if (plant !== undefined) text += plant(chance);
    else if (what === 'whose') text += chance.one(sentences.WHOSE);
    else {
      text += (isHan ? writtenHanDay : writtenDay)(chance, day);
      day = day.add({ days: 1 + chance.below(5) });
    }
    if (plant !== undefined) planted.push({ what, from, to: text.length });
  }
  return { text: text + template.slice(at), planted };
}
