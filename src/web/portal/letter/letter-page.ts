/** The letter about a refusal under section 221(g) as a page: the same words as on paper, in the same order. */
import type { Letter } from '../../../explanation/official/letter.ts';
import type { Words } from '../../../language/words.ts';
import type { SeenCase } from '../../../services/status/see-cases.ts';
import type { Page } from '../../html/document.ts';
import { type Html, html, raw } from '../../html/html.ts';
import { PLACES } from '../portal.ts';
import { type InSession, portalPage } from '../portal-page.ts';

type LetterShown = Pick<SeenCase, 'identity'> & InSession & { readonly letter: Letter };

export function letterPage(shown: LetterShown): Page {
  const { words, letter, identity } = shown;
  const { title, office, law, plain, next, year, safety } = letter;
  const main = html`<p class="case"><a href="${PLACES.case}">${words.say('portal.letter.back')}</a></p>
<article class="sheet">
${drawBand(office.colour)}
<header><p class="serif">${office.name}</p>${office.lines.map((line) => html`<p class="small">${line}</p>`)}</header>
<h1>${title}</h1>
${drawMeta(words, letter, identity)}
<section><h2>${words.say('letter.law')}</h2>${paragraphs(law)}<p>${plain}</p></section>
<section><h2>${words.say('letter.needs')}</h2>${drawNeeds(words, letter)}</section>
${drawItems(words, letter)}
<section><h2>${words.say('letter.next')}</h2><ul class="plainlist">${next.map((says) => html`<li>${says}</li>`)}</ul>
<p><strong>${year.says}</strong></p></section>
${office.says.length > 0 && html`<section>${paragraphs(office.says)}</section>`}
<p>${safety}</p>
</article>
<div class="act letter-acts"><a class="button" href="${PLACES.letterPdf}">${words.say('portal.letter.pdf')}</a></div>
<p class="note">${words.say('portal.letter.note')} ${office.colour !== null && words.say('portal.letter.colour')} ${words.say('portal.letter.print')}</p>
`;
  return portalPage({ title, skip: 'portal.letter.skip', main, at: PLACES.lookUp }, shown);
}

const paragraphs = (all: readonly string[]): readonly Html[] => all.map((says) => html`<p>${says}</p>`);

/** An attribute and no style, which the policy of the page forbids. */
function drawBand(colour: string | null): Html | null {
  if (colour === null) return null;
  return html`<svg class="band" aria-hidden="true"><rect width="100%" height="100%" fill="${colour}"/></svg>`;
}

function drawMeta(
  words: Words,
  { visaClass, writtenOn, writtenOnSays, copySays }: Letter,
  { givenName, surname, caseNumber }: SeenCase['identity'],
): Html {
  return html`<dl class="meta">
<dt>${words.say('portal.letter.name')}</dt><dd>${givenName} ${surname}</dd>
<dt>${words.say('letter.case-number')}</dt><dd class="num">${caseNumber}</dd>
<dt>${words.say('letter.visa-class')}</dt><dd>${visaClass}</dd>
<dt>${words.say('letter.date')}</dt><dd><time datetime="${writtenOn}">${writtenOnSays}</time></dd>
</dl>
${copySays !== null && html`<p class="small">${copySays}</p>`}`;
}

const BOX = '<rect x="2.5" y="2.5" width="15" height="15" rx="1"/>';
const EMPTY = raw(`<svg viewBox="0 0 20 20" aria-hidden="true">${BOX}</svg>`);
const TICKED = raw(
  `<svg viewBox="0 0 20 20" aria-hidden="true">${BOX}<path d="m6 10.4 2.8 2.8 5.4-6.4"/></svg>`,
);

function drawNeeds(words: Words, { needs }: Letter): Html {
  const items = needs.map(({ ticked, says, plain }) => {
    const state = words.say(ticked ? 'letter.ticked' : 'letter.not-ticked');
    const box = html`${ticked ? TICKED : EMPTY}<div><span class="hidden">${state}</span>`;
    return ticked
      ? html`<li class="ticked">${box} <strong>${says}</strong><br>${plain}</div></li>`
      : html`<li>${box} ${says}</div></li>`;
  });
  return html`<ul class="needs">${items}</ul>`;
}

function drawItems(words: Words, { items }: Letter): Html | null {
  if (items.length === 0) return null;
  const list = items.map(
    ({ says, dueSays }) => html`<li>${says} <span class="soft">(${dueSays})</span></li>`,
  );
  return html`<section><h2>${words.say('letter.items')}</h2><ol class="plainlist">${list}</ol></section>`;
}

export function noLetterPage(session: InSession): Page {
  const { words } = session;
  const title = words.say('portal.letter.none.title');
  const main = html`<div class="hero one"><div class="gloss">
<h1>${title}</h1>
<p class="lead next">${words.say('portal.letter.none.says')}</p>
</div>
<p class="act"><a class="button" href="${PLACES.case}">${words.say('portal.letter.back')}</a></p>
</div>
`;
  return portalPage({ title, skip: 'layout.skip', main, at: PLACES.lookUp }, session);
}
