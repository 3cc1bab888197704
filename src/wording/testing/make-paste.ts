/** Pastes of every wording as people make them, with what a careful reader could tell from each. */
import type { Wording, WordingEdition } from '../../catalogue/wording.ts';
import { WORDINGS } from '../../catalogue/wordings.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { DISGUISES, type Disguise } from './disguises.ts';
import { dateParts, labelPart, NOT_TO_CUT, type Part, POSTS, textParts } from './page-parts.ts';
import { BEFORE, BEHIND, FOOTERS, MENUS } from './surroundings.ts';

export type MadePaste = {
  readonly paste: string;
  readonly word: Wording['word'];
  /** Texts that are a right answer; null stands for "cannot be told". */
  readonly texts: readonly Wording['text'][];
  /** False when so little is left that no answer is right too. */
  readonly tellable: boolean;
  readonly form: string;
  readonly disguise: string;
};

const PREFIX = 'ctl00_ContentPlaceHolder1_ucApplicationStatusView_';
const FORMS = ['page', 'page', 'text', 'label', 'html', 'json', 'cut', 'cut', 'sentence'] as const;
type Form = (typeof FORMS)[number];
const disguises: readonly (readonly [string, Disguise])[] = Object.entries(DISGUISES);

/** The paste of a number; the same number makes the same paste. */
export function makePaste(seed: number): MadePaste {
  const chance = chanceFrom(seed);
  const wording = chance.one(WORDINGS as readonly [Wording, ...Wording[]]);
  const edition = chance.one(wording.editions);
  const made = { wording, edition, chance, form: chance.one(FORMS) };
  const body = bodyOf(made);
  const noisy = made.form !== 'html' && made.form !== 'json';
  const [disguise, change] = noisy
    ? (disguises[chance.below(disguises.length)] ?? ['none', same])
    : ['none', same];
  const changed = change(body.says, chance);
  // A menu in capitals or a typo in one label is for the disguise; a lone word is pasted without company.
  const paste = body.alone ? changed : surround(changed, chance);
  return { paste, word: wording.word, ...truthOf(body.parts, wording), form: made.form, disguise };
}

const same: Disguise = (text) => text;

type Made = { wording: Wording; edition: WordingEdition; chance: Chance; form: Form };
type Body = { readonly says: string; readonly parts: readonly Part[]; readonly alone: boolean };

function bodyOf({ wording, edition, chance, form }: Made): Body {
  const [post] = chance.one(POSTS);
  const text = textParts(wording, edition, post);
  const label = labelPart(wording, chance);
  const [created, updated] = [dayText(chance), dayText(chance)];
  const type: Part = {
    says: wording.immigrant === true ? 'IMMIGRANT VISA APPLICATION' : 'NONIMMIGRANT VISA APPLICATION',
    tells: 'nothing',
  };
  const number: Part = { says: 'Application ID or Case Number: AA00B7XKQ2', tells: 'nothing' };
  const head = label === null ? [] : [type, label, number, ...dateParts(created, updated, chance)];
  const page = [...head, ...text];
  if (form === 'label' && label !== null) return { says: label.says, parts: [label], alone: true };
  if (form === 'sentence' && text.length > 0) {
    const one = text[chance.below(text.length)];
    if (one !== undefined) return { says: one.says, parts: [one], alone: chance.odds(0.5) };
  }
  if (form === 'text' && text.length > 0) return { says: joined(text, ' '), parts: text, alone: false };
  if (form === 'html') return { says: htmlOf(label, text, created, updated), parts: page, alone: true };
  if (form === 'json' && label !== null)
    return { says: jsonOf(label, text, created, updated), parts: page, alone: chance.odds(0.5) };
  if (form === 'cut' && page.length > 1 && !NOT_TO_CUT.has(wording.id)) return cut(page, chance);
  return { says: pageText(head, text), parts: page, alone: false };
}

const joined = (parts: readonly Part[], by: string): string => parts.map(({ says }) => says).join(by);
const pageText = (head: readonly Part[], text: readonly Part[]): string =>
  [...head.map(({ says }) => says), joined(text, ' ')].join('\n').trim();

function dayText(chance: Chance): string {
  const month = chance.one(['Jan', 'Mar', 'May', 'Aug', 'Oct', 'Dec'] as const);
  return `${String(1 + chance.below(28)).padStart(2, '0')}-${month}-${2018 + chance.below(8)}`;
}

function htmlOf(label: Part | null, text: readonly Part[], created: string, updated: string): string {
  const span = (id: string, says: string): string => `<span class="x" id="${PREFIX}${id}">${says}</span>`;
  const rows = [
    span('lblStatus', label?.says ?? ''),
    span('lblSubmitDate', created),
    span('lblStatusDate', updated),
    span('lblMessage', joined(text, '&nbsp;<br/>').replaceAll('U.S.', 'U&#46;S.')),
  ];
  return `<div id="pnlStatus"><table><tr><td>${rows.slice(label === null ? 3 : 0).join('</td></tr>\n<tr><td>')}</td></tr></table></div>`;
}

function jsonOf(label: Part, text: readonly Part[], created: string, updated: string): string {
  const record = {
    success: true,
    visa_type: 'NONIMMIGRANT VISA APPLICATION',
    status: label.says,
    case_created: created,
    case_last_updated: updated,
    description: joined(text, ' '),
  };
  return JSON.stringify(record).replaceAll('"', "'");
}

/** A piece of the page; a part of which less than nine tenths are left tells perhaps what it would tell. */
function cut(page: readonly Part[], chance: Chance): Body {
  const whole = joined(page, '\n');
  const from = chance.odds(0.5) ? 0 : chance.below(Math.floor(whole.length * 0.6));
  const until = chance.odds(0.4) ? whole.length : from + 12 + chance.below(whole.length - from - 11);
  let at = 0;
  const parts: Part[] = [];
  for (const part of page) {
    const left = Math.max(0, Math.min(until, at + part.says.length) - Math.max(from, at));
    const share = left / part.says.length;
    at += part.says.length + 1;
    if (share >= 0.9) parts.push(part);
    else if (share > 0.08 && part.tells !== 'nothing') parts.push({ ...part, tells: 'perhaps' });
  }
  return { says: whole.slice(from, until), parts, alone: chance.odds(0.5) };
}

function surround(text: string, chance: Chance): string {
  const front = chance.odds(0.4) ? chance.one(MENUS) : chance.odds(0.4) ? chance.one(BEFORE) : '';
  const behind = chance.odds(0.4) ? chance.one(FOOTERS) : chance.odds(0.4) ? chance.one(BEHIND) : '';
  return `${front}${text}${behind}`;
}

function truthOf(parts: readonly Part[], { text }: Wording): Pick<MadePaste, 'texts' | 'tellable'> {
  const tells = new Set(parts.map((part) => part.tells));
  const tellable = tells.has('all') || tells.has('word');
  if (text === null) return { texts: [null], tellable };
  if (tells.has('all')) return { texts: [text], tellable };
  return { texts: tells.has('perhaps') ? [text, null] : [null], tellable };
}
