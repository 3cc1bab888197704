/** What happened: the line stands in the lane of whoever had to act next, so that a step back is seen as one. */
import type { Lane, StatusAnswer, TimelineRow } from '../../../explanation/official/status-answer.ts';
import type { MessageId, Words } from '../../../language/words.ts';
import { type Html, html, NOTHING, raw } from '../../html/html.ts';
import { time } from '../../public/answer/answered.ts';
import type { Shown } from './shown.ts';

export function drawTurns({ words, today, own: { answer } }: Shown): Html {
  const { timeline, next } = answer;
  if (timeline.length === 0) return NOTHING;
  const rows = timeline.map((row, index) => {
    const place = { before: timeline[index - 1] ?? null, last: index === timeline.length - 1 };
    return drawRow(words, row, place, today);
  });
  const guess = next.length > 0 && html`<p>${words.say('portal.turns.next-note')}</p>`;
  return html`<section class="part" aria-labelledby="h-turns">
<h2 id="h-turns">${words.say('portal.turns.title')}</h2>
<div class="body turns">
<div class="heads" aria-hidden="true">${LANES.map((lane) => html`<span>${words.say(`portal.turns.lane.${lane}`)}</span>`)}<span>${words.say('portal.turns.whose')}</span></div>
<ol>${rows}${drawNext(words, next, timeline.at(-1)?.lane ?? 'us')}</ol>
</div>
<aside class="note"><p>${words.say('portal.turns.note')}</p>${guess}</aside>
</section>
`;
}

const LANES = ['you', 'us', 'done'] as const satisfies readonly Lane[];

const WAS = {
  you: 'portal.turns.was.you',
  us: 'portal.turns.was.us',
  done: 'portal.turns.was.done',
} as const satisfies Record<Lane, MessageId>;

function drawRow(
  words: Words,
  row: TimelineRow,
  { before, last }: { readonly before: TimelineRow | null; readonly last: boolean },
  today: Temporal.PlainDate,
): Html {
  const classes = [
    ...lanes(row.lane, before?.lane ?? null),
    ...(row.stepBack === true ? ['back'] : []),
    ...(last ? ['now'] : []),
  ].join(' ');
  const turned = row.lane !== before?.lane && html` <span class="hidden">${words.say(WAS[row.lane])}</span>`;
  // The same day twice in a row is said aloud, and seen once.
  const same = row.on === before?.on;
  const day = html`<span${same && raw(' class="hidden"')}>${time(words, row.on, today)}</span>`;
  return html`<li class="${classes}">${before !== null && html`<i></i>`}${day} <p>${row.says}${turned}</p></li>
`;
}

function lanes(lane: Lane, before: Lane | null): readonly string[] {
  return before === null ? [lane] : [lane, `from-${before}`];
}

function drawNext(words: Words, next: StatusAnswer['next'], from: Lane): readonly Html[] {
  return next.map(({ says, lane }, index) => {
    const before = next[index - 1]?.lane ?? from;
    const when = words.say(index === 0 ? 'portal.turns.next' : 'portal.turns.then');
    return html`<li class="${lanes(lane, before).join(' ')} next"><i></i><span class="small">${when}</span> <p>${says}</p></li>
`;
  });
}
