/** The page on which a case is looked up. It says the same whichever value was wrong, and keeps what was typed. */
import type { MessageId, Values, Words } from '../../../language/words.ts';
import type { LookUpAsk } from '../../../services/look-up/look-up-keys.ts';
import type { OfficeContext } from '../../../services/office-context.ts';
import type { OfficePost } from '../../../services/office-posts.ts';
import type { Page } from '../../html/document.ts';
import { type Html, html, NOTHING } from '../../html/html.ts';
import { PLACES } from '../portal.ts';
import { portalPage } from '../portal-page.ts';
import { drawLookUpFields } from './draw-look-up-fields.ts';

/**
 * What stands over the form: nothing; that no case matches; that there were too many; that the form came from
 * elsewhere; that the session is over, was left, was never there, or is still open.
 */
export type LookUpSays =
  | { readonly is: 'nothing' | 'no-match' | 'elsewhere' | 'over' | 'left' | 'first' | 'open' }
  | { readonly is: 'too-many'; readonly minutes: number };

export type LookUpState = { readonly typed: LookUpAsk; readonly says: LookUpSays };

export function lookUpPage(
  { words, postsHere }: Pick<OfficeContext, 'words' | 'postsHere'>,
  { typed, says }: LookUpState,
): Page {
  const posts = postsHere.known();
  const title = words.say('portal.look-up.title');
  const main = html`<div class="hero look-up">
<div class="intro">
<h1>${title}</h1>
${drawSays(words, says)}
${posts.some(({ fictional }) => fictional) && html`<p><strong>${words.say('portal.look-up.demo')}</strong></p>`}
${posts.length === 0 ? html`<p>${words.say('portal.look-up.none')}</p>` : drawForm(words, posts, typed)}
</div>
${drawBeside(words)}
</div>
`;
  const wrong = WRONG.has(says.is);
  return portalPage({
    title: wrong ? words.say('errors.form.tab', { title }) : title,
    skip: 'layout.skip.form',
    main,
    at: PLACES.lookUp,
  });
}

const drawForm = (words: Words, posts: readonly OfficePost[], typed: LookUpAsk): Html =>
  html`<form method="post" action="${PLACES.lookUp}" autocomplete="off">
${drawLookUpFields(words, posts, typed)}
<p class="act"><button class="button">${words.say('portal.look-up.send')}</button></p>
</form>`;

const WRONG: ReadonlySet<LookUpSays['is']> = new Set(['no-match', 'too-many', 'elsewhere']);

function drawSays(words: Words, says: LookUpSays): Html {
  const values: Values | undefined = says.is === 'too-many' ? { minutes: says.minutes } : undefined;
  const [title, more, ...checks] = SAYS[says.is];
  if (!WRONG.has(says.is)) {
    const lead = html`<p class="lead">${words.say(title)}</p>`;
    return says.is === 'open' ? html`${lead}<p><a href="${PLACES.case}">${words.say(more)}</a></p>` : lead;
  }
  const list = checks.map((id) => html`<li>${words.say(id)}</li>`);
  return html`<div class="problems" role="alert">
<p>${words.say(title, values)}</p>
<div>${words.say(more)}</div>
${list.length > 0 ? html`<ul class="plainlist">${list}</ul>` : NOTHING}</div>
`;
}

const SAYS = {
  nothing: ['portal.look-up.lead', 'portal.look-up.lead'],
  first: ['portal.look-up.first', 'portal.look-up.lead'],
  over: ['portal.look-up.over', 'portal.look-up.lead'],
  left: ['portal.look-up.left', 'portal.look-up.lead'],
  open: ['portal.look-up.open', 'portal.look-up.open.go'],
  'no-match': [
    'portal.look-up.no-match',
    'portal.look-up.no-match.why',
    'portal.look-up.check.post',
    'portal.look-up.check.number',
    'portal.look-up.check.passport',
    'portal.look-up.check.surname',
  ],
  'too-many': ['portal.look-up.too-many', 'portal.look-up.too-many.why'],
  elsewhere: ['portal.look-up.elsewhere', 'portal.look-up.elsewhere.why'],
} as const satisfies Record<LookUpSays['is'], readonly [MessageId, MessageId, ...MessageId[]]>;

function drawBeside(words: Words): Html {
  return html`<aside class="note">
<h2 class="say">${words.say('portal.look-up.safe.title')}</h2>
<p>${words.say('portal.look-up.safe.four')}</p>
<p>${words.say('portal.look-up.safe.closes')}</p>
<p>${words.say('portal.look-up.safe.free')}</p>
</aside>
`;
}
