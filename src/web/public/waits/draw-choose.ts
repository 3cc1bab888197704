/** The choice as a sentence: a form with GET that works without script and keeps whatever was chosen. */
import type { Words } from '../../../language/words.ts';
import { type CohortCount, WAIT_KINDS } from '../../../services/ports/waits.ts';
import type { MonthOfWaits } from '../../../services/waits/by-month.ts';
import { attributes, type Html, html } from '../../html/html.ts';
import {
  type ChoiceOption,
  classOptions,
  holdOptions,
  type OptionGroup,
  placeOptions,
  sinceOptions,
} from './choice-options.ts';
import { ANY, type ChoiceName, type WaitsQuery } from './read-query.ts';
import { sayClass, sayHold, sayPlace, saySince, sayWait } from './say-choice.ts';
import { WAITS } from './waits-place.ts';

export type ChooseFrom = {
  readonly cohorts: readonly CohortCount[];
  /** Of all time, whatever was chosen. */
  readonly months: readonly MonthOfWaits[];
};

export function drawChoose(words: Words, query: WaitsQuery, from: ChooseFrom): Html {
  const { choice, versus } = query;
  const offered = offer(words, query, from);
  const waits = WAIT_KINDS.map((value) => ({ value, label: sayWait(words, value) }));
  const label = (name: ChoiceName): Html => html`<label for="${name}">${words.say(FIRST[name])}</label>`;
  const any = { place: sayPlace(words, NOWHERE), class: sayClass(words, null) };
  return html`<form class="choose" action="${WAITS}" method="get">
<p>${label('wait')} ${select('wait', choice.wait, [], [{ name: null, options: waits }])}
${label('post')} ${select('post', choice.post ?? choice.region ?? '', [{ value: '', label: any.place }], offered.places)}
${label('class')} ${select('class', choice.visaClass ?? '', [{ value: '', label: any.class }], offered.classes)}
${label('hold')} ${select('hold', choice.hold ?? '', [{ value: '', label: sayHold(words, null) }], offered.holds)}
${label('since')} ${select('since', choice.since ?? '', [{ value: '', label: saySince(words, null) }], offered.sinces)}
<button class="button">${words.say('waits.choose.show')}</button></p>
<details${versus !== null && html` open`}><summary>${words.say('waits.choose.compare')}</summary>
${drawVersus(words, query, offered)}</details>
</form>
`;
}

const NOWHERE = { post: null, region: null };

const FIRST = {
  wait: 'waits.choose.wait',
  post: 'waits.choose.post',
  region: 'waits.choose.post',
  class: 'waits.choose.class',
  hold: 'waits.choose.hold',
  since: 'waits.choose.since',
} as const satisfies Record<ChoiceName, string>;

type Offered = Readonly<Record<'places' | 'classes' | 'holds' | 'sinces', readonly OptionGroup[]>>;

function offer(words: Words, { choice, versus }: WaitsQuery, { cohorts, months }: ChooseFrom): Offered {
  const chosen = versus === null ? [choice] : [choice, versus];
  const one = (options: readonly ChoiceOption[]): readonly OptionGroup[] => [{ name: null, options }];
  return {
    places: placeOptions(words, cohorts, chosen),
    classes: one(classOptions(words, cohorts, chosen)),
    holds: one(holdOptions(words, cohorts, chosen)),
    sinces: one(sinceOptions(words, months, chosen)),
  };
}

/** The parts of the second choice; left alone, each is as in the first. */
function drawVersus(words: Words, { versus, versusParts }: WaitsQuery, offered: Offered): Html {
  const part = (
    name: 'post' | 'class' | 'hold' | 'since',
    any: string,
    own: string | null,
    groups: readonly OptionGroup[],
  ): Html => {
    const id = `vs-${name}`;
    const isOwn = versusParts.has(name) || (name === 'post' && versusParts.has('region'));
    const first = [
      { value: '', label: words.say(`waits.same.${name}`) },
      { value: ANY, label: any },
    ];
    return html`<label for="${id}">${words.say(`waits.choose.vs-${name}`)}</label> ${select(id, isOwn ? (own ?? ANY) : '', first, groups)}
`;
  };
  return html`<p>${part('post', sayPlace(words, NOWHERE), versus?.post ?? versus?.region ?? null, offered.places)}${part('class', sayClass(words, null), versus?.visaClass ?? null, offered.classes)}${part('hold', sayHold(words, null), versus?.hold ?? null, offered.holds)}${part('since', saySince(words, null), versus?.since ?? null, offered.sinces)}
<button class="button">${words.say('waits.choose.show')}</button></p>`;
}

function select(
  id: string,
  chosen: string,
  first: readonly ChoiceOption[],
  groups: readonly OptionGroup[],
): Html {
  const option = ({ value, label }: ChoiceOption): Html =>
    html`<option${attributes({ value, selected: value === chosen })}>${label}</option>`;
  const group = ({ name, options }: OptionGroup): Html =>
    name === null
      ? html`${options.map(option)}`
      : html`<optgroup label="${name}">${options.map(option)}</optgroup>`;
  return html`<select id="${id}" name="${id}">${first.map(option)}${groups.map(group)}</select>`;
}
