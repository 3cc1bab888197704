/** The first screen: what is true, a line, and under the line the official word. Beside it, whose turn it is. */
import { type Html, html, NOTHING } from '../../html/html.ts';
import { rich } from '../../html/rich.ts';
import { sayDay, sentences } from '../../public/answer/answered.ts';
import { itemPlace, PLACES } from '../portal.ts';
import type { Shown } from './shown.ts';

export function drawHero(shown: Shown): Html {
  const { own } = shown;
  const { answer } = own;
  return html`<div class="hero">
<div class="gloss">
${drawCaseLine(shown)}
<h1>${sentences(answer.headline).map((sentence) => html`<span>${sentence}</span> `)}</h1>
<p class="lead truth">${answer.meaning}</p>
<p class="word"><q>${answer.word.label}</q> <span>${answer.decision.says}</span></p>
${drawChanged(shown)}
</div>
${drawTurn(shown)}
${drawOfficial(shown)}
</div>
`;
}

function drawCaseLine({ words, today, own: { identity, visaClass, answer }, family }: Shown): Html {
  const line = rich(words, 'portal.case.line', {
    number: identity.caseNumber,
    visa: visaClass ?? 'none',
    office: answer.ask.office?.name ?? 'none',
  });
  const day = words.day(today);
  const asOf =
    answer.updated === null
      ? words.say('portal.case.not-changed', { today: day })
      : words.say('portal.case.changed', { changed: sayDay(words, answer.updated, today), today: day });
  const links =
    family.length > 0 &&
    html` <a href="#h-family">${words.say('portal.case.family', { count: family.length })}</a>`;
  return html`<p class="case">${line} ${asOf}${links} <a class="keep" href="#leave">${words.say('portal.case.leave')}</a></p>`;
}

/** Said at once, beside the word: whoever looks again after a new edition must not think that something happened. */
function drawChanged({ words, own: { answer } }: Shown): Html {
  const { wordChanged: changed } = answer;
  if (changed === null) return NOTHING;
  const day = words.day(Temporal.PlainDate.from(changed.on));
  return html`<div class="changed"><p><strong>${words.say('portal.word.changed')}</strong> ${changed.says}</p>
${changed.notice !== '' && html`<blockquote><p>${changed.notice}</p></blockquote><p class="from">${words.say('portal.word.notice', { day })}</p>`}</div>
`;
}

function drawOfficial({ words, own: { answer, wordSince, letter } }: Shown): Html {
  const { official, source } = answer.word;
  const quoted =
    official.length === 0
      ? html`<p class="from">${words.say('portal.word.none')}</p>`
      : html`<blockquote class="official"><p>${official.join(' ')}</p></blockquote>`;
  const since =
    wordSince !== null &&
    html`${words.say('portal.word.since', { day: words.day(Temporal.PlainDate.from(wordSince)) })} `;
  const read = source !== null && rich(words, 'portal.word.known', undefined, source);
  const given =
    letter !== null && html`<p><a href="${PLACES.letter}">${words.say('portal.items.letter')}</a></p>`;
  return html`<div class="shown">${quoted}<p class="from">${since}${read}</p>${given}</div>`;
}

function drawTurn(shown: Shown): Html {
  const { own } = shown;
  const { turn, actions } = own.answer;
  const [first] = actions;
  return html`<aside class="sure" aria-labelledby="h-turn">
<h2 class="say" id="h-turn">${turn.says}</h2>
${first !== undefined && html`<p class="small">${sentences(first.says)[0] ?? ''}</p>`}
${drawLastDay(shown)}
${turn.is === 'you' && drawTurnLink(shown)}
</aside>
`;
}

function drawLastDay({ words, today, own: { answer } }: Shown): Html {
  const by = answer.actions.find((action) => action.by !== undefined)?.by;
  if (answer.turn.is !== 'you' || by === undefined) return NOTHING;
  const past = by < today.toString();
  const says = words.say(past ? 'portal.turn.last-day-past' : 'portal.turn.last-day', {
    day: sayDay(words, by, today),
  });
  return html`<p class="small"><strong>${says}</strong></p>`;
}

/** Where the thing to be done is done; nothing where it is not done on this page. */
function drawTurnLink({ words, own: { answer } }: Shown): Html {
  const open = answer.requested.filter(({ state }) => state === 'asked' || state === 'rejected');
  const [only] = open;
  const link = (href: string, says: string): Html =>
    html`<p class="act"><a class="button" href="${href}">${says}</a></p>`;
  if (only !== undefined) {
    return link(open.length === 1 ? itemPlace(only.id) : '#h-items', words.say('portal.turn.give'));
  }
  const { passport } = answer;
  if (passport !== null && (passport.asked || passport.direction === 'to-you')) {
    return link('#h-passport', words.say('portal.turn.passport'));
  }
  return link(PLACES.questions, words.say('portal.ask.go'));
}
