/** The files that were given, each with its size, its day, whether it was checked for viruses, and a copy to keep. */
import type { Words } from '../../../language/words.ts';
import { megabytes } from '../../../services/papers/recognise-paper.ts';
import type { SeenItem } from '../../../services/papers/see-item.ts';
import type { Paper } from '../../../services/ports/papers.ts';
import { dayOf } from '../../day-of.ts';
import { type Html, html } from '../../html/html.ts';
import { paperPlace } from '../portal.ts';

export function drawPapers(words: Words, { papers, rejectedAt }: SeenItem): Html {
  const rows = papers.map((paper) => drawPaper(words, paper, rejectedAt !== null && paper.at < rejectedAt));
  const list =
    rows.length > 0
      ? html`<ul class="files">${rows}</ul>`
      : html`<p>${words.say('portal.item.papers.none')}</p>`;
  return html`<section class="part" id="papers" aria-labelledby="h-papers">
<h2 id="h-papers">${words.say('portal.item.papers.title')}</h2>
<div class="body">${list}</div>
<p class="note">${words.say('portal.item.give.safe')}</p>
</section>
`;
}

function drawPaper(words: Words, paper: Paper, isOld: boolean): Html {
  const { id, name, size, at, scan } = paper;
  const day = dayOf(at);
  const came = words.say('portal.item.papers.on', { day: words.day(day) });
  return html`<li><h3><bdi>${name}</bdi></h3>
<p class="small soft">${saySize(words, size)}. ${came} ${words.say(`papers.scan.${scan}`)}${isOld && html` ${words.say('portal.item.papers.before')}`}</p>
<p class="small"><a href="${paperPlace(id)}">${words.say('portal.item.papers.open')}<span class="hidden">: ${name}</span></a></p></li>
`;
}

/** A tenth of a megabyte is the finest that helps anybody. */
function saySize(words: Words, size: number): string {
  const most = megabytes(size);
  return size < 100_000
    ? words.say('portal.item.papers.small')
    : words.say('portal.item.papers.size', { size: most });
}
