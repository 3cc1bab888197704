/** What became of the files that were just sent: one answer each. The script of the page reads it here, too. */
import type { MessageId, Words } from '../../../language/words.ts';
import { plainFileName } from '../../../services/papers/clean-file-name.ts';
import type { GivenFile } from '../../../services/papers/give-papers.ts';
import { sayPaperProblem } from '../../../services/papers/paper-problem.ts';
import { type Html, html, raw } from '../../html/html.ts';
import { MOST_OF_SENDING } from './read-upload.ts';
import type { UploadResult } from './take-upload.ts';

export function drawGiven(words: Words, result: UploadResult): Html {
  const { files } = result;
  const refused = files.filter(({ ok }) => !ok).length;
  const more = refused > 0 && refused < files.length && words.say('papers.nothing-lost');
  return html`<section class="given" id="given" aria-labelledby="h-given"${refused > 0 && raw(' role="alert"')}>
<h2 class="say" id="h-given">${sayResult(words, result)}</h2>
${more && html`<p>${more}</p>`}${files.length > 0 && html`<ul class="files">${files.map((file) => drawFile(words, file))}</ul>`}
</section>
`;
}

const ENDS = {
  'too-much': 'portal.item.result.too-much',
  'too-many': 'portal.item.result.too-many',
  broken: 'portal.item.result.broken',
  busy: 'portal.item.result.busy',
} as const satisfies Partial<Record<UploadResult['end'], MessageId>>;

/** "elsewhere" never comes here: it has a page of its own. */
export function sayResult(words: Words, { files, end }: UploadResult): string {
  const values = { most: MOST_OF_SENDING / 1024 / 1024 };
  if (end !== 'all' && end !== 'elsewhere') return words.say(ENDS[end], values);
  const taken = files.filter(({ ok }) => ok).length;
  const refused = files.length - taken;
  if (files.length === 0) return words.say('portal.item.result.nothing');
  if (refused === 0) return words.say('portal.item.result.all', { count: taken });
  return words.say(taken > 0 ? 'portal.item.result.some' : 'portal.item.result.none', { taken, refused });
}

function drawFile(words: Words, file: GivenFile): Html {
  if (!file.ok) {
    return html`<li class="refused"><h3><bdi>${plainFileName(file.name)}</bdi></h3><p class="problem">${sayPaperProblem(words, file.problem)}</p></li>`;
  }
  const { paper, again } = file;
  const { name, metadataStripped, scan } = paper;
  const says = words.say(again ? 'papers.given-before' : 'papers.given', { name });
  return html`<li class="taken"><h3><bdi>${name}</bdi></h3><p>${says}</p><p class="small soft">${words.say(`papers.scan.${scan}`)}${metadataStripped && html` ${words.say('papers.metadata-stripped')}`}</p></li>`;
}
