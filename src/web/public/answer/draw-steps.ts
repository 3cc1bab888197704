/** What to do and the days that matter, each as a line of dated steps. */
import { daysBetween } from '../../../cases/day.ts';
import type { Action, ExplainedClock, Explanation } from '../../../explanation/explanation.ts';
import type { MessageId, Words } from '../../../language/words.ts';
import { type Html, html, NOTHING, raw } from '../../html/html.ts';
import { type Answered, cite, sayDay, sentences, time } from './answered.ts';

export function drawActions(words: Words, answered: Answered): Html {
  const { explanation, ask } = answered;
  const message = html` <a href="#message">${words.say('answer.do.message')}</a>`;
  const items = actionSteps(words, explanation, ask.today, (action) =>
    draftFits(answered, action) ? message : NOTHING,
  );
  return html`<section class="part" aria-labelledby="h-do">
<h2 id="h-do">${words.say('answer.do.title')}</h2>
<ol class="body steps">${items}</ol>
${drawContact(words, answered)}
</section>
`;
}

/** What there is to do, an item an action; `beside` gives what stands behind its words. */
export function actionSteps(
  words: Words,
  given: Pick<Explanation, 'actions' | 'sources'>,
  today: Temporal.PlainDate,
  beside: (action: Action) => Html = () => NOTHING,
): readonly Html[] {
  const iso = today.toString();
  let before = '';
  return given.actions.map((action) => {
    const now = (action.notBefore ?? iso) <= iso;
    const said = when(words, action, today);
    // The same day twice in a row is said aloud, and seen once.
    const again = said === before;
    before = said;
    return html`<li${now && html` class="now"`}><span class="when${again && ' again'}">${said}</span>
<p>${says(action.says)}${cite(words, given, action.source)}${beside(action)}</p></li>
`;
  });
}

const draftFits = ({ explanation }: Answered, action: Action): boolean =>
  action.do === 'contact-post' && explanation.drafts.length > 0;

/** The first sentence says what to do, the others why; so the first is strong. */
function says(text: string): Html {
  const [first = '', ...rest] = sentences(text);
  return html`<strong>${first}</strong>${rest.length > 0 && ` ${rest.join(' ')}`}`;
}

function when(words: Words, { notBefore, by }: Action, today: Temporal.PlainDate): string {
  const now = today.toString();
  const ahead = notBefore !== undefined && notBefore > now ? notBefore : null;
  const say = (day: string): string => sayDay(words, day, today);
  if (ahead !== null && by !== undefined) {
    return words.say('answer.do.between', { from: say(ahead), by: say(by) });
  }
  if (by !== undefined) return words.say(by < now ? 'answer.do.late' : 'answer.do.by', { day: say(by) });
  if (ahead !== null) return words.say('answer.do.from', { day: say(ahead) });
  return words.say('answer.do.today', { day: words.shortDay(today) });
}

function drawContact(words: Words, { explanation: { contact } }: Answered): Html {
  const pay = html`<p>${words.say('answer.contact.pay')}</p>`;
  if (contact === null) return html`<aside class="note">${pay}</aside>`;
  const name = html`<p><strong>${words.say('answer.contact', { name: contact.name })}</strong></p>`;
  return html`<aside class="note">${name}<p><a href="/posts/${contact.slug}">${words.say('answer.contact.how')}</a></p>${pay}</aside>`;
}

export function drawClocks(words: Words, { explanation, ask }: Answered): Html {
  if (explanation.clocks.length === 0) return NOTHING;
  return html`<section class="part" aria-labelledby="h-clocks">
<h2 id="h-clocks">${words.say('answer.clocks.title')}</h2>
<ol class="body steps clocks">${clockSteps(words, explanation, ask.today)}</ol>
</section>
`;
}

type Clocks = Pick<Explanation, 'clocks' | 'sources'>;

/** The days that matter, an item a day; `noLimit` names the rule that sets none. */
export function clockSteps(
  words: Words,
  given: Clocks,
  today: Temporal.PlainDate,
  noLimit: MessageId = 'answer.clocks.no-day',
): readonly Html[] {
  return given.clocks.map(
    (
      clock,
    ) => html`<li${isPast(clock, today) && raw(' class="past"')}><span class="when">${clockDay(words, clock, today, noLimit)}</span>
<p>${clock.says}${drawAgreed(words, given, clock)}</p>${drawReadings(words, given, today, clock)}</li>
`,
  );
}

const isPast = ({ day }: ExplainedClock, today: Temporal.PlainDate): boolean =>
  day !== null && day < today.toString();

function clockDay(words: Words, clock: ExplainedClock, today: Temporal.PlainDate, noLimit: MessageId): Html {
  if (clock.day === null) {
    return html`${words.say(clock.is === 'no-limit' ? noLimit : 'answer.clocks.no-day')}`;
  }
  const day = time(words, clock.day, today);
  if (isPast(clock, today)) return html`${day}, ${words.say('answer.clocks.past')}`;
  // The one day after which nothing helps: how near it is counts for more than its name.
  return clock.is === 'fiscal-year' ? html`${day}, ${sayLeft(words, clock.day, today)}` : day;
}

const sayLeft = (words: Words, day: string, today: Temporal.PlainDate): string =>
  words.say('answer.clocks.left', { count: daysBetween(today, Temporal.PlainDate.from(day)) });

/** The sources of a day on which they all agree. */
function drawAgreed(words: Words, given: Clocks, { readings }: ExplainedClock): readonly Html[] {
  const days = new Set(readings.map(({ day }) => day));
  return days.size === 1 ? readings.map(({ source }) => cite(words, given, source)) : [];
}

/** Shown when the sources of a rule disagree: each day with the sources that give it. */
function drawReadings(
  words: Words,
  given: Clocks,
  today: Temporal.PlainDate,
  { readings }: ExplainedClock,
): Html {
  const byDay = Map.groupBy(readings, ({ day }) => day);
  if (byDay.size < 2) return NOTHING;
  const items = [...byDay].map(([day, giving]) => {
    const said = words.say('answer.clocks.reading', { day: sayDay(words, day, today) });
    return html`<li>${said}${giving.map(({ source }) => cite(words, given, source))}</li>`;
  });
  return html`<div class="small soft"><p>${words.say('answer.clocks.readings')}</p><ul class="readings">${items}</ul></div>`;
}
