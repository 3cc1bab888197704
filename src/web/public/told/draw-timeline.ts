/** The timeline of a case: every event with its own way to change it or take it out, and a place to add one. */
import { existsInCalendar } from '../../../cases/day.ts';
import type { ReportedEvent } from '../../../cases/reported.ts';
import type { Words } from '../../../language/words.ts';
import { attributes, type Html, html, NOTHING, raw, textOf } from '../../html/html.ts';
import { time } from '../answer/answered.ts';
import { sayEvent } from '../answer/say-event.ts';
import { codeOf, EVENT_CODES, eventOf } from './event-code.ts';
import type { Row, Rows } from './read-rows.ts';

export const rowsOf = (events: readonly ReportedEvent[]): readonly Row[] =>
  events.map((event) => ({ what: codeOf(event), when: event.date ?? '', detail: event.detail ?? '' }));

/** The rows stand inside a form that sends them to `/explain`. */
export function drawTimeline(
  words: Words,
  { rows, alone }: Pick<Rows, 'rows' | 'alone'>,
  today: Temporal.PlainDate,
): Html {
  return html`<ul class="facts timeline">${rows.map((row, index) => drawRow(words, row, index, today))}</ul>
<details class="add"${alone !== null && raw(' open')}><summary>${words.say('told.add')}</summary>
${drawFields(words, 'new', null, alone)}
</details>
`;
}

function drawRow(words: Words, row: Row, index: number, today: Temporal.PlainDate): Html {
  const says = sayRow(words, row);
  const dated = row.when !== '' && existsInCalendar(row.when);
  const bad = row.when !== '' && !dated;
  return html`<li>
<span class="when">${dated ? time(words, row.when, today) : words.say('answer.fact.undated')}</span>
<span class="what">${says}</span>
<details class="edit"${bad && raw(' open')}><summary>${words.say('told.change')}<span class="hidden">: ${says}</span></summary>
${drawFields(words, String(index), row)}
<p class="drop"><input type="checkbox" id="drop-${index}" name="drop" value="${index}"> <label for="drop-${index}">${words.say('told.drop')}</label></p>
</details></li>
`;
}

function sayRow(words: Words, { what, detail }: Row): string {
  const event = eventOf(what, null, detail === '' ? null : detail);
  return event === null ? what : sayEvent(words, event);
}

/** `id` sets the fields of one row apart from those of another. */
function drawFields(words: Words, id: string, row: Row | null, alone: string | null = null): Html {
  const first =
    row === null
      ? html`<option value="">${words.say('told.choose')}</option>`
      : html`<option value="${row.what}" selected>${sayRow(words, row)}</option>`;
  const when = row?.when ?? alone ?? '';
  const bad = when !== '' && !existsInCalendar(when);
  const day = attributes({
    ...{ class: 'field', id: `when-${id}`, name: 'when', value: when, maxlength: 40, autocomplete: 'off' },
    placeholder: words.say('told.day-example'),
    ...(bad ? { 'aria-invalid': 'true', 'aria-describedby': `when-${id}-problem` } : {}),
  });
  const unchosen = attributes(
    alone === null ? {} : { 'aria-invalid': 'true', 'aria-describedby': `what-${id}-problem` },
  );
  return html`<p class="ask"><label for="what-${id}">${words.say('told.what')}</label>
${alone !== null && html`<span class="problem" id="what-${id}-problem">${words.say('told.no-choice')}</span>`}<select class="field" id="what-${id}" name="what"${unchosen}>${first}${choicesOf(words)}</select></p>
<p class="ask"><label for="when-${id}">${words.say('told.when')}</label>
${bad ? html`<span class="problem" id="when-${id}-problem">${words.say('told.bad-day', { given: when })}</span>` : NOTHING}<input${day}></p>
<input type="hidden" name="detail" value="${row?.detail ?? ''}">
`;
}

const KNOWN = new WeakMap<Words, Html>();

/** Every event that can be told, drawn once a language. */
function choicesOf(words: Words): Html {
  const known = KNOWN.get(words);
  if (known !== undefined) return known;
  const options = EVENT_CODES.flatMap((code) => {
    const event = eventOf(code, null, null);
    return event === null ? [] : [html`<option value="${code}">${sayEvent(words, event)}</option>`];
  });
  const drawn = raw(textOf(html`${options}`));
  KNOWN.set(words, drawn);
  return drawn;
}
