/** The seven questions of the guided way, each folded until it is opened or has something in it. */
import type { MessageId, Words } from '../../../language/words.ts';
import { checkboxes, field, type Option, radios, suggestions } from '../../html/controls.ts';
import { type Html, html, raw } from '../../html/html.ts';
import { ASKED, COLOUR, GAVE, PAGE, PAGE_TEXT, PAPER, PASSPORT, ROUTE, TOLD } from './choice-labels.ts';
import { CLASSES } from './classes.ts';
import type { Problem } from './decode-guided.ts';
import type { Field, OneField, Typed } from './fields.ts';

/** What the form is drawn from. */
export type FormState = {
  readonly words: Words;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
  readonly posts: readonly string[];
  /** The last day that something past can have, ISO. */
  readonly today: string;
};

export function drawQuestions(form: FormState): Html {
  const { words } = form;
  return html`${QUESTIONS.map(({ title, fields, draw }, index) => {
    const open = fields.some((name) => form.typed[name].length > 0 || problemOf(form, name) !== null);
    return html`<details class="question"${open && raw(' open')}>
<summary><span class="n">${index + 1}</span> <span>${words.say(title)}</span></summary>
<div class="answers">${draw(form)}</div>
</details>
`;
  })}${suggestions('posts', form.posts)}${suggestions('classes', CLASSES)}`;
}

/** The first problem of a field, said. */
export function problemOf({ words, problems }: FormState, name: Field): string | null {
  const found = problems.find(({ field }) => field === name);
  return found === undefined ? null : words.say(found.says, found.values);
}

type Question = {
  readonly title: MessageId;
  readonly fields: readonly Field[];
  readonly draw: (form: FormState) => Html;
};

const QUESTIONS: readonly Question[] = [
  {
    title: 'home.page.title',
    fields: ['page', 'page-text', 'page-day', 'page-month'],
    draw: (form) =>
      html`${one(form, 'page', 'home.page.label', PAGE)}${one(form, 'page-text', 'home.page-text.label', PAGE_TEXT, 'home.page-text.hint')}${day(form, 'page-day', 'page-month', 'home.page-day.label', 'home.page-day.hint')}`,
  },
  {
    title: 'home.visa.title',
    fields: ['class', 'post'],
    draw: (form) =>
      html`${text(form, 'class', 'home.class.label', 'classes', 20, 'home.class.hint')}${text(form, 'post', 'home.post.label', 'posts', 80, 'home.post.hint')}`,
  },
  {
    title: 'home.route.title',
    fields: ['route', 'route-day', 'route-month'],
    draw: (form) =>
      html`${one(form, 'route', 'home.route.label', ROUTE)}${day(form, 'route-day', 'route-month', 'home.route-day.label', 'home.route-day.hint', true)}`,
  },
  {
    title: 'home.told.title',
    fields: ['told'],
    draw: (form) => one(form, 'told', 'home.told.label', TOLD),
  },
  {
    title: 'home.paper.title',
    fields: ['paper', 'asked', 'colour'],
    draw: (form) =>
      html`${one(form, 'paper', 'home.paper.label', PAPER)}${many(form, 'asked', 'home.asked.label', ASKED, 'home.asked.hint')}${one(form, 'colour', 'home.colour.label', COLOUR, 'home.colour.hint')}`,
  },
  {
    title: 'home.passport.title',
    fields: ['passport'],
    draw: (form) => one(form, 'passport', 'home.passport.label', PASSPORT),
  },
  {
    title: 'home.since.title',
    fields: ['gave', 'gave-day', 'gave-month', 'touched-day', 'contacted-day'],
    draw: (form) =>
      html`${many(form, 'gave', 'home.gave.label', GAVE)}${day(form, 'gave-day', 'gave-month', 'home.gave-day.label')}${onlyDay(form, 'touched-day', 'home.touched-day.label', 'home.touched-day.hint')}${onlyDay(form, 'contacted-day', 'home.contacted-day.label')}`,
  },
];

/** The labels of a field's choices; its keys are the values. */
type Labels = Readonly<Record<string, MessageId>>;

function options(words: Words, labels: Labels): readonly Option[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label: words.say(label) }));
}

function one(form: FormState, name: OneField, label: MessageId, labels: Labels, hint?: MessageId): Html {
  const { words, typed } = form;
  return radios({
    name,
    label: words.say(label),
    value: typed[name],
    problem: problemOf(form, name),
    options: [...options(words, labels), { value: '', label: words.say('home.unknown') }],
    ...(hint === undefined ? {} : { hint: words.say(hint) }),
  });
}

function many(
  form: FormState,
  name: 'asked' | 'gave',
  label: MessageId,
  labels: Labels,
  hint?: MessageId,
): Html {
  const { words, typed } = form;
  return checkboxes({
    name,
    label: words.say(label),
    values: typed[name],
    problem: problemOf(form, name),
    options: options(words, labels),
    ...(hint === undefined ? {} : { hint: words.say(hint) }),
  });
}

function text(
  form: FormState,
  name: OneField,
  label: MessageId,
  list: string,
  longest: number,
  hint: MessageId,
): Html {
  const { words, typed } = form;
  const problem = problemOf(form, name);
  return field({
    name,
    label: words.say(label),
    hint: words.say(hint),
    value: typed[name],
    problem,
    suggestions: list,
    longest,
  });
}

function onlyDay(form: FormState, name: OneField, label: MessageId, hint?: MessageId, ahead = false): Html {
  const { words, typed, today } = form;
  return field({
    name,
    type: 'date',
    label: words.say(label),
    value: typed[name],
    problem: problemOf(form, name),
    ...(hint === undefined ? {} : { hint: words.say(hint) }),
    ...(ahead ? {} : { latest: today }),
  });
}

/** A day, and for who knows no more its month. */
function day(
  form: FormState,
  name: OneField,
  month: OneField,
  label: MessageId,
  hint?: MessageId,
  ahead = false,
): Html {
  const { words, typed, today } = form;
  const problem = problemOf(form, month);
  const open = typed[month] !== '' || problem !== null;
  return html`${onlyDay(form, name, label, hint, ahead)}<details class="month"${open && raw(' open')}><summary>${words.say('home.month.summary')}</summary>
${field({
  name: month,
  type: 'month',
  label: words.say('home.month.label'),
  hint: words.say('home.month.hint', { month: today.slice(0, 7) }),
  value: typed[month],
  problem,
  ...(ahead ? {} : { latest: today.slice(0, 7) }),
})}</details>
`;
}
