/** What was understood, the way to change it, and the link to this answer. */
import type { Words } from '../../../language/words.ts';
import { type Html, html, NOTHING } from '../../html/html.ts';
import { carry, factsInLink } from '../guided/carry.ts';
import { chosen, type Typed } from '../guided/fields.ts';
import { type Answered, time } from './answered.ts';
import { type Fact, factsOf } from './facts-of.ts';

export function drawUnderstood(words: Words, answered: Answered): Html {
  const facts = factsOf(words, answered);
  const { notes } = answered.explanation;
  return html`<section class="part" aria-labelledby="understood">
<h2 id="understood">${words.say('answer.understood.title')}</h2>
<div class="body">
${facts.length === 0 ? html`<p>${words.say('answer.understood.none')}</p>` : html`<ul class="facts">${facts.map((fact) => drawFact(words, fact, answered))}</ul>`}
${notes.length > 0 && html`<h3>${words.say('answer.notes.title')}</h3><ul class="plainlist">${notes.map((note) => html`<li>${note}</li>`)}</ul>`}
<form method="post" action="/change">${carry(answered.typed)}<p class="act"><button class="button plain">${words.say('answer.understood.change')}</button></p></form>
${drawLink(words, answered)}
</div>
<p class="note">${words.say('answer.understood.note')}</p>
</section>
`;
}

function drawFact(words: Words, { day, says }: Fact, { ask }: Answered): Html {
  return html`<li>${day === null ? html`<span class="when">–</span>` : html`<span class="when">${time(words, day, ask.today)}</span>`} <span class="what">${says}</span></li>
`;
}

/** Shown by `link.js`; without script there is no link, because an address must not carry facts. */
function drawLink(words: Words, answered: Answered): Html {
  const facts = factsInLink(linkable(answered));
  const unread = answered.typed.text !== '' && answered.explanation.word === null;
  if (facts === '' || unread) return NOTHING;
  return html`<div id="offer-link" class="ask" data-facts="${facts}" hidden>
<label for="link">${words.say('answer.link.offer')}</label>
<p class="hint" id="link-hint">${words.say('answer.link.holds')}</p>
<input class="field" id="link" type="url" readonly aria-describedby="link-hint">
<p class="act"><button type="button" class="button plain" data-done="${words.say('answer.link.copied')}" data-by-hand="${words.say('answer.link.by-hand')}">${words.say('answer.link.copy')}</button> <span role="status"></span></p>
</div>`;
}

/** The paste itself stays out of a link; what was recognised in it goes in. */
function linkable({ typed, explanation: { word } }: Answered): Typed {
  const page = word === null ? null : chosen('page', word.is);
  if (word === null || page === null) return typed;
  return {
    ...typed,
    page,
    'page-text': word.text ?? typed['page-text'],
    'page-day': word.updated ?? typed['page-day'],
  };
}
