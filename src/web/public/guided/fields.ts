/**
 * The fields of the guided form: their names, what may be chosen, and what was typed into them.
 *
 * The names stand in links that people keep (`/explain#page=refused&…`), so a name never changes its meaning.
 */
import { REPORTED_VALUES } from '../../../cases/reported.ts';

/** Fields with one value. A `-day` is YYYY-MM-DD; a `-month` is YYYY-MM, for who knows no more. */
export const ONE_FIELDS = [
  'text',
  'page',
  'page-text',
  'page-day',
  'page-month',
  'class',
  'post',
  'route',
  'route-day',
  'route-month',
  'told',
  'paper',
  'colour',
  'gave-day',
  'gave-month',
  'passport',
  'touched-day',
  'contacted-day',
] as const;
export const MANY_FIELDS = ['asked', 'gave'] as const;

export type OneField = (typeof ONE_FIELDS)[number];
export type ManyField = (typeof MANY_FIELDS)[number];
export type Field = OneField | ManyField;

/** What was typed and chosen, unjudged; a field that was not sent is empty. */
export type Typed = Readonly<Record<OneField, string>> & Readonly<Record<ManyField, readonly string[]>>;

/** What may be chosen in a field. */
export const CHOICES = {
  page: REPORTED_VALUES.status,
  'page-text': ['long', 'short'],
  route: ['interview', 'dropbox'],
  told: REPORTED_VALUES.told,
  paper: ['none', '221g', '214b', '212a'],
  colour: ['white', 'pink', 'blue', 'yellow', 'green', 'orange'],
  asked: [...REPORTED_VALUES.requested, 'processing'],
  gave: REPORTED_VALUES.provided,
  passport: REPORTED_VALUES.passport,
} as const satisfies Partial<Record<Field, readonly string[]>>;

export type Choices = typeof CHOICES;
export type ChoiceField = keyof Choices;
export type ChoiceOf<F extends ChoiceField> = Choices[F][number];

/** The chosen value when the field knows it, else null. */
export function chosen<F extends ChoiceField>(field: F, typed: string): ChoiceOf<F> | null {
  const known: readonly ChoiceOf<F>[] = CHOICES[field];
  return known.find((choice) => choice === typed) ?? null;
}

/** The longest text that is looked at, in characters: a whole page pasted with its menus stays below. */
export const LONGEST_TEXT = 200_000;

/** Takes what a browser sent. Anything that is no text is left out, and so is a field that does not exist. */
export function readTyped(body: unknown): Typed {
  const sent: Readonly<Record<string, unknown>> = isRecord(body) ? body : {};
  const one = (name: OneField): string => texts(sent[name])[0]?.trim() ?? '';
  const many = (name: ManyField): readonly string[] => texts(sent[name]).filter((text) => text !== '');
  const ones: Readonly<Record<OneField, string>> = {
    text: one('text'),
    page: one('page'),
    'page-text': one('page-text'),
    'page-day': one('page-day'),
    'page-month': one('page-month'),
    class: one('class'),
    post: one('post'),
    route: one('route'),
    'route-day': one('route-day'),
    'route-month': one('route-month'),
    told: one('told'),
    paper: one('paper'),
    colour: one('colour'),
    'gave-day': one('gave-day'),
    'gave-month': one('gave-month'),
    passport: one('passport'),
    'touched-day': one('touched-day'),
    'contacted-day': one('contacted-day'),
  };
  return { ...ones, asked: many('asked'), gave: many('gave') };
}

export const NOTHING_TYPED: Typed = readTyped(null);

/** A form that repeats a field by the thousand is cut off, not walked through. */
const MOST_VALUES = 20;

function texts(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value.slice(0, MOST_VALUES) : [value];
  return list.filter((part) => typeof part === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
