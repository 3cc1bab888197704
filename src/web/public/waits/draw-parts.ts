/** The parts of an answer on `/waits`: words, too few, table, sets and limits. */
import type { Words } from '../../../language/words.ts';
import type { WaitChoice } from '../../../services/ports/waits.ts';
import type { MonthOfWaits } from '../../../services/waits/by-month.ts';
import {
  type Cohort,
  type CohortAnswer,
  type CohortSet,
  FEWEST_CASES,
} from '../../../services/waits/cohort.ts';
import { type Html, html, NOTHING } from '../../html/html.ts';
import { rich } from '../../html/rich.ts';
import { ofHundred, onDay, tableDays } from './curve-days.ts';
import { sayChoice } from './say-choice.ts';
import {
  isInvented,
  sayBegan,
  sayCases,
  sayLeftOut,
  sayMedian,
  sayMiddle,
  sayOtherEnds,
  sayPooled,
  saySlowest,
} from './say-cohort.ts';
import { WAITS_CSV, WAITS_HOW, waitsPlace } from './waits-place.ts';

export function drawPart(id: string, heading: string, inside: Html): Html {
  return html`<section class="part" aria-labelledby="h-${id}">
<h2 id="h-${id}">${heading}</h2>
${inside}
</section>
`;
}

/** `months`: in which the cases began; none where that is not told. */
export function drawWords(words: Words, cohort: Cohort, months: readonly MonthOfWaits[]): Html {
  const began = sayBegan(words, months);
  const other = sayOtherEnds(words, cohort);
  const pooled = sayPooled(words, cohort);
  const middle = sayMiddle(words, cohort);
  const inside = html`<div class="body">
<p class="say">${sayMedian(words, cohort)} ${saySlowest(words, cohort)}</p>
<p>${sayCases(words, cohort)}${began !== null && html` ${began}`}${other !== null && html` ${other}`}</p>
${drawWarning(words, [cohort])}${pooled !== null && html`<p class="small soft">${pooled}</p>`}</div>
<div class="note"><p>${words.say('waits.words.counted')}${middle !== null && html` ${middle}`}</p><p>${words.say('waits.words.promise')}</p></div>`;
  return drawPart('words', words.say('waits.words.heading'), inside);
}

/** What a reader must know of the cases before they believe a number. */
export function drawWarning(words: Words, cohorts: readonly Cohort[]): Html {
  if (cohorts.some(isInvented)) return html`<p class="problem">${words.say('waits.words.fictional')}</p>`;
  const leavesOut = cohorts.map(sayLeftOut(words)).find((says) => says !== null) ?? null;
  return leavesOut === null ? NOTHING : html`<p class="warn">${leavesOut}</p>`;
}

type TooFew = Extract<CohortAnswer, { readonly ok: false }>;

/** `leadTo` makes the address of the wider choice. */
export function drawTooFew(
  words: Words,
  { none, instead }: TooFew,
  leadTo: (choice: WaitChoice) => string,
): Html {
  const offer =
    instead === null
      ? html`${words.say('waits.few.nothing')}`
      : rich(
          words,
          'waits.few.instead',
          { choice: sayChoice(words, instead.choice) },
          leadTo(instead.choice),
        );
  return html`<p>${none ? words.say('waits.few.none') : words.say('waits.few.some', { least: FEWEST_CASES })}</p>
<p>${offer}</p>`;
}

export function drawTable(words: Words, cohort: Cohort, lastDrawn: number, name: string | null): Html {
  const hand = cohort.choice.wait === 'issued-to-hand';
  const rows = tableDays(cohort, lastDrawn).map((day) => {
    const at = onDay(cohort, day);
    return html`<tr><th scope="row">${day}</th><td class="n">${ofHundred(at.issuedBy)}</td><td class="n">${ofHundred(at.issuedLower)}–${ofHundred(at.issuedUpper)}</td><td class="n">${ofHundred(at.otherBy)}</td><td class="n">${ofHundred(at.survival)}</td><td class="n">${at.atRisk}</td></tr>
`;
  });
  const heads = [
    words.say(hand ? 'waits.table.hand' : 'waits.table.issued'),
    ...(['range', 'other', 'waiting', 'at-risk'] as const).map((column) =>
      words.say(`waits.table.${column}`),
    ),
  ];
  return html`<details open><summary>${name === null ? words.say('waits.table.open') : words.say('waits.table.of', { name })}</summary>
<div class="scroll" tabindex="0" role="group" aria-label="${name ?? words.say('waits.table.heading')}"><table>
<caption>${words.say(hand ? 'waits.table.says-hand' : 'waits.table.says')}</caption>
<thead><tr><th scope="col">${words.say('waits.table.day')}</th>${heads.map((head) => html`<th scope="col" class="n">${head}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table></div></details>
`;
}

/** What to take along. */
export function drawTake(words: Words, choice: WaitChoice, versus: WaitChoice | null): Html {
  return html`<div class="note"><p>${rich(words, 'waits.table.csv', undefined, waitsPlace(choice, versus, WAITS_CSV))}</p>
<p>${rich(words, 'waits.table.link', undefined, waitsPlace(choice, versus))}</p>
<p>${rich(words, 'waits.table.how', undefined, WAITS_HOW)}</p></div>`;
}

export function drawSets(words: Words, cohorts: readonly Cohort[]): Html {
  const items = setsOf(cohorts).map(({ id, name, kind, source, licence, mayDownload, n, lastDay }) => {
    const own = kind === 'official' || kind === 'fictional';
    const origin =
      source === null
        ? html`${words.say('waits.sets.here')}`
        : rich(words, 'waits.sets.source', undefined, source);
    const says =
      own || (licence === null && source === null)
        ? NOTHING
        : html` ${licence === null ? words.say('waits.sets.no-licence') : words.say('waits.sets.licence', { licence })}`;
    const copy =
      mayDownload &&
      html` ${rich(words, 'waits.sets.download', undefined, `/api/v1/data-sets/${encodeURIComponent(id)}.csv`)}`;
    return html`<li><strong>${name}.</strong> ${words.say('waits.sets.cases', { cases: n })} ${lastDay !== null && html`${words.say('waits.sets.until', { day: words.day(Temporal.PlainDate.from(lastDay)) })} `}${origin}${says}${copy}</li>`;
  });
  return drawPart('sets', words.say('waits.sets.heading'), html`<ul class="body plainlist">${items}</ul>`);
}

/** Each set once, with the cases that it gives to all of them. */
function setsOf(cohorts: readonly Cohort[]): readonly CohortSet[] {
  const sets = new Map<string, CohortSet>();
  for (const set of cohorts.flatMap(({ sets: own }) => own)) {
    sets.set(set.id, { ...set, n: set.n + (sets.get(set.id)?.n ?? 0) });
  }
  return [...sets.values()];
}

export function drawLimits(words: Words): Html {
  const items = (['day', 'report', 'why'] as const).map(
    (limit) => html`<li>${rich(words, `waits.limits.${limit}`)}</li>`,
  );
  const inside = html`<div class="body"><ul class="plainlist">${items}</ul>
<p>${rich(words, 'waits.limits.ask', undefined, '/')}</p></div>`;
  return drawPart('limits', words.say('waits.limits.heading'), inside);
}
