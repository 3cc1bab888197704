/** The four fields of a look-up, each with where its value is found. */
import type { MessageId, Words } from '../../../language/words.ts';
import type { LookUpAsk } from '../../../services/look-up/look-up-keys.ts';
import type { OfficePost } from '../../../services/office-posts.ts';
import { attributes, type Html, html, raw } from '../../html/html.ts';

/** @param posts whose cases are kept here. */
export function drawLookUpFields(words: Words, posts: readonly OfficePost[], typed: LookUpAsk): Html {
  return html`${drawPosts(words, posts, typed.post)}${FIELDS.map((field) => drawField(words, field, typed[field.name]))}`;
}

type TextField = {
  readonly name: Exclude<keyof LookUpAsk, 'post'>;
  readonly label: MessageId;
  readonly hint: MessageId;
  /** The forms that the value can have, one a line. */
  readonly forms: readonly MessageId[];
  /** Longer than any right value, with spaces and hyphens. */
  readonly longest: number;
};

const FIELDS: readonly TextField[] = [
  {
    name: 'caseNumber',
    label: 'portal.look-up.number',
    hint: 'portal.look-up.number.hint',
    forms: [
      'portal.look-up.number.nonimmigrant',
      'portal.look-up.number.immigrant',
      'portal.look-up.number.diversity',
    ],
    longest: 40,
  },
  {
    name: 'passportNumber',
    label: 'portal.look-up.passport',
    hint: 'portal.look-up.passport.hint',
    forms: [],
    longest: 40,
  },
  {
    name: 'surname',
    label: 'portal.look-up.surname',
    hint: 'portal.look-up.surname.hint',
    forms: [],
    longest: 80,
  },
];

/** A list of its own in every browser: it is searched by typing on a keyboard and turned with a thumb on a phone. */
function drawPosts(words: Words, posts: readonly OfficePost[], chosen: string): Html {
  const options = posts.map(
    ({ code, city }) =>
      html`<option value="${code}"${code === chosen && raw(' selected')}>${city}, ${code}</option>`,
  );
  return html`<div class="ask"><label for="post">${words.say('portal.look-up.post')}</label>
<div class="hint" id="post-hint"><p>${words.say('portal.look-up.post.hint')}</p><p>${words.say('portal.look-up.post.others')}</p></div>
<select class="field" id="post" name="post" required aria-describedby="post-hint"><option value="">${words.say('portal.look-up.post.choose')}</option>${options}</select></div>
`;
}

function drawField(words: Words, { name, label, hint, forms, longest }: TextField, value: string): Html {
  const input = attributes({
    ...{ class: 'field', type: 'text', id: name, name, value: value === '' ? undefined : value },
    ...{ required: true, maxlength: longest, 'aria-describedby': `${name}-hint` },
    ...{ autocomplete: 'off', autocapitalize: 'characters', spellcheck: 'false' },
  });
  const lines = forms.map((id) => html`<li>${words.say(id)}</li>`);
  return html`<div class="ask"><label for="${name}">${words.say(label)}</label>
<div class="hint" id="${name}-hint"><p>${words.say(hint)}</p>${lines.length > 0 && html`<ul class="forms">${lines}</ul>`}</div>
<input${input}></div>
`;
}
