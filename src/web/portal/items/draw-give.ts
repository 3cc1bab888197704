/**
 * The form for files. Without script the browser sends them all at once; with it each is sent on its own, shows how far
 * it is and can be sent again. What the script says stands in the page, in the page's language.
 */
import type { Words } from '../../../language/words.ts';
import { MOST_OF_ITEM } from '../../../services/papers/give-paper.ts';
import { LARGEST_PAPER } from '../../../services/papers/recognise-paper.ts';
import { PAPER_TYPES } from '../../../services/ports/papers.ts';
import { attributes, type Html, html } from '../../html/html.ts';
import { drawToken } from '../draw-token.ts';
import { itemPlace } from '../portal.ts';
import type { ShownItem } from './shown-item.ts';

/** Browsers offer these first. What comes is recognised by its content, whatever it is called. */
const ACCEPTED = [...PAPER_TYPES, '.pdf', '.jpg', '.jpeg', '.png', '.heic', '.heif'].join(',');

export function drawGive({ words, seen: { item }, token, scanned, script }: ShownItem): Html {
  if (item.state !== 'asked' && item.state !== 'rejected' && item.state !== 'provided') {
    return html`<p class="part">${words.say('portal.item.not-now')}</p>`;
  }
  const title = item.state === 'provided' ? 'portal.item.give.more-title' : 'portal.item.give.title';
  return html`<section class="part" aria-labelledby="h-give">
<h2 id="h-give">${words.say(title)}</h2>
<div class="body">
<form id="give" method="post" enctype="multipart/form-data" action="${itemPlace(item.id)}"${saidByScript(words)}>
${drawToken(token)}
<div class="ask"><label for="files">${words.say('portal.item.give.label')}</label>
<p class="hint" id="files-hint">${words.say('papers.accepted', { most: MOST_OF_ITEM })}</p>
<input class="field" type="file" id="files" name="files" multiple required accept="${ACCEPTED}" aria-describedby="files-hint"></div>
<p class="act"><button class="button">${words.say('portal.item.give.send')}</button></p>
</form>
${drawSending(words)}</div>
<aside class="note"><p>${words.say('portal.item.give.note')}</p><p>${words.say(scanned ? 'portal.item.give.scan.on' : 'portal.item.give.scan.off')}</p><p>${words.say('portal.items.note')}</p></aside>
</section>
<script type="module" src="${script}"></script>
`;
}

/** What stands in braces is filled in by the script. */
function saidByScript(words: Words): Html {
  return attributes({
    'data-largest': LARGEST_PAPER,
    'data-too-large': words.say('papers.refused.too-large', { size: '{size}' }),
    'data-broke': words.say('portal.item.sending.broke'),
    'data-taken': words.say('portal.item.sending.taken'),
    'data-mixed': words.say('portal.item.sending.mixed', { taken: '{taken}', refused: '{refused}' }),
    'data-refused': words.say('portal.item.sending.refused'),
    'data-some': words.say('portal.item.sending.some'),
    'data-under-way': words.say('portal.item.sending'),
    'data-again': words.say('portal.item.sending.again-name', { name: '{name}' }),
  });
}

function drawSending(words: Words): Html {
  return html`<ul class="files sending" id="sending" hidden></ul>
<p class="said" id="sent" role="status"></p>
<template id="sending-row"><li><h3><bdi></bdi></h3><progress max="1" value="0"></progress><div class="says"><p>${words.say('portal.item.sending.waits')}</p></div><p class="act" hidden><button class="button plain" type="button">${words.say('portal.item.sending.again')}</button></p></li></template>
`;
}
