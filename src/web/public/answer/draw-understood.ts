/** What was understood, the way to change it, and the link to this answer. */
import type { Words } from '../../../language/words.ts';
import { carried } from '../../html/controls.ts';
import { attributes, type Html, html, NOTHING } from '../../html/html.ts';
import { carry, factsInLink } from '../guided/carry.ts';
import { chosen, type Typed } from '../guided/fields.ts';
import { drawCases } from '../told/draw-cases.ts';
import { drawTimeline, rowsOf } from '../told/draw-timeline.ts';
import { markText } from '../told/mark-text.ts';
import { type Answered, time } from './answered.ts';
import { pageFacts } from './say-event.ts';

export function drawUnderstood(words: Words, answered: Answered): Html {
  const { ask, explanation, rows, typed } = answered;
  const events = ask.case?.events ?? [];
  return html`<section class="part" aria-labelledby="understood">
<h2 id="understood">${words.say('answer.understood.title')}</h2>
<div class="body">
${drawText(words, answered)}
<form method="post" action="/explain">
${carried('timeline', ['1'])}${carried('text', [typed.text])}${carried('route', [ask.case?.route ?? ''])}${carried('of', chosenCase(answered))}
${drawVisa(words, answered)}
${drawPageFacts(words, answered)}
${drawTimeline(words, rows ?? { rows: rowsOf(events), alone: null }, ask.today)}
<p class="act"><button class="button plain">${words.say('told.send')}</button></p>
</form>
${explanation.notes.length > 0 && html`<h3>${words.say('answer.notes.title')}</h3><ul class="plainlist">${explanation.notes.map((note) => html`<li>${note}</li>`)}</ul>`}
${rows === null && answered.read === null && html`<form method="post" action="/change">${carry(typed)}<p class="act"><button class="button plain">${words.say('answer.understood.change')}</button></p></form>`}
${drawLink(words, answered)}
</div>
<p class="note">${words.say('answer.understood.note')}</p>
</section>
`;
}

/** Which of several people the timeline is of, so that a change of it does not change that. */
function chosenCase({ read }: Answered): readonly string[] {
  if (read?.own == null || read.reading.cases.length < 2) return [];
  const at = read.reading.cases.indexOf(read.own);
  return at < 0 ? [] : [String(at)];
}

/** The person's own words, marked, when something was read in them. */
function drawText(words: Words, { read, typed }: Answered): Html {
  if (read?.own == null) return NOTHING;
  const spans = read.reading.cases.flatMap(({ events }) => events.map(({ at }) => at));
  const choose = drawCases(words, read.reading, read.own);
  return html`<h3>${words.say('told.text')}</h3>
${markText(typed.text, spans)}
<p class="hint">${words.say('told.text-note')}</p>
${choose === NOTHING ? NOTHING : html`<form method="post" action="/explain">${carry(typed)}${choose}</form>`}
<h3>${words.say('told.timeline')}</h3>`;
}

function drawPageFacts(words: Words, { ask, explanation }: Answered): Html {
  const shown = explanation.word;
  const told = (ask.case?.events ?? []).filter(({ kind, value }) => kind === 'status' && value === shown?.is);
  // A word that the timeline has already says nothing more, unless the page gives a day that it lacks.
  const facts = pageFacts(words, explanation).filter(
    ({ day, of }) => of !== 'word' || !told.some(({ date }) => day === null || date === day),
  );
  if (facts.length === 0) return NOTHING;
  const items = facts
    .toSorted((a, b) => (a.day ?? '').localeCompare(b.day ?? ''))
    .map(
      ({ day, says }) =>
        html`<li><span class="when">${day === null ? words.say('answer.fact.undated') : time(words, day, ask.today)}</span> <span class="what">${says}</span></li>`,
    );
  return html`<ul class="facts">${items}</ul>`;
}

/** Kind of visa and place, in one line that opens into two fields. */
function drawVisa(words: Words, { ask }: Answered): Html {
  const { visaClass = null, post = null } = ask.case ?? {};
  const known = [
    visaClass ? words.say('answer.fact.visa', { visa: visaClass }) : null,
    post ? words.say('answer.fact.post', { post }) : null,
  ].filter((part) => part !== null);
  const field = (name: string, value: string | null, maxlength: number): Html =>
    html`<input${attributes({ class: 'field', id: `now-${name}`, name, value, maxlength, autocomplete: 'off' })}>`;
  return html`<ul class="facts"><li><span class="when">${words.say('answer.fact.case')}</span>
<span class="what">${known.length > 0 ? known.join(' · ') : words.say('told.no-visa')}</span>
<details class="edit"><summary>${words.say('told.change')}<span class="hidden">: ${words.say('answer.fact.case')}</span></summary>
<p class="ask"><label for="now-class">${words.say('home.class.label')}</label>${field('class', visaClass, 20)}</p>
<p class="ask"><label for="now-post">${words.say('home.post.label')}</label>${field('post', post, 80)}</p>
</details></li></ul>`;
}

/** Shown by `link.js`; without script there is no link, because an address must not carry facts. */
function drawLink(words: Words, answered: Answered): Html {
  const { explanation, ask, read, rows, typed } = answered;
  const facts = factsInLink(
    linkable(answered),
    rows === null && read === null ? null : (ask.case?.events ?? []),
  );
  const unread = typed.text !== '' && explanation.word === null && read === null;
  if (facts === '' || unread) return NOTHING;
  return html`<div id="offer-link" class="ask" data-facts="${facts}" hidden>
<label for="link">${words.say('answer.link.offer')}</label>
<p class="hint" id="link-hint">${words.say('answer.link.holds')}</p>
<input class="field" id="link" type="url" readonly aria-describedby="link-hint">
<p class="act"><button type="button" class="button plain" data-done="${words.say('answer.link.copied')}" data-by-hand="${words.say('answer.link.by-hand')}">${words.say('answer.link.copy')}</button> <span role="status"></span></p>
</div>`;
}

/** The paste itself stays out of a link; what was recognised in it goes in. */
function linkable({ ask, typed, explanation: { word } }: Answered): Typed {
  const page = word === null ? null : chosen('page', word.is);
  const own = { ...typed, class: ask.case?.visaClass ?? '', post: ask.case?.post ?? '' };
  if (word === null || page === null) return own;
  return {
    ...own,
    page,
    'page-text': word.text ?? typed['page-text'],
    'page-day': word.updated ?? typed['page-day'],
  };
}
