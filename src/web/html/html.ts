/**
 * HTML that is escaped by construction: the one way in which this program writes a page.
 *
 * A hole of the template takes text (escaped), a number, `Html` (as it is), a list of these, or nothing (null,
 * undefined, false). A hole in an attribute must stand in double quotes; one that does not is a bug and throws when
 * the template is first used. A hole that opens an address (`href="${…}"`) lets only harmless addresses through.
 */
const TEXT = Symbol('html');

/** Markup that was made here. Only `html` and `raw` make it: no text from outside can look like it. */
export type Html = { readonly [TEXT]: string };
export type Hole = string | number | Html | null | undefined | false | readonly Hole[];

/** Which holes of a template open an address; found once a template. */
type Checked = { readonly address: readonly boolean[] };
const checked = new WeakMap<TemplateStringsArray, Checked>();

export function html(strings: TemplateStringsArray, ...holes: readonly Hole[]): Html {
  const { address } = checked.get(strings) ?? check(strings);
  let text = strings[0] ?? '';
  for (let index = 0; index < holes.length; index += 1) {
    const hole = holes[index];
    text += address[index] ? fill(harmless(hole)) : fill(hole);
    text += strings[index + 1] ?? '';
  }
  return { [TEXT]: text };
}

/** Markup that stands in our own code. Never give it anything that came from outside. */
export function raw(constant: string): Html {
  return { [TEXT]: constant };
}

export const NOTHING: Html = raw('');

/** The finished markup. */
export function textOf(made: Html): string {
  return made[TEXT];
}

/** ` name="value"` for each value that is there; `true` writes the name alone. */
export function attributes(
  given: Readonly<Record<string, string | number | boolean | null | undefined>>,
): Html {
  let text = '';
  for (const name in given) {
    const value = given[name];
    if (value === null || value === undefined || value === false) continue;
    if (!/^[a-z][a-z-]*$/.test(name)) throw new TypeError(`"${name}" is no attribute name`);
    text += value === true ? ` ${name}` : ` ${name}="${escapeText(String(value))}"`;
  }
  return { [TEXT]: text };
}

function fill(hole: Hole): string {
  if (typeof hole === 'string') return escapeText(hole);
  if (typeof hole === 'number') return String(hole);
  if (hole === null || hole === undefined || hole === false) return '';
  if (isList(hole)) {
    let text = '';
    for (const part of hole) text += fill(part);
    return text;
  }
  return hole[TEXT];
}

const isList = (hole: Html | readonly Hole[]): hole is readonly Hole[] => Array.isArray(hole);

const UNSAFE = /[&<>"']/;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeText(text: string): string {
  return UNSAFE.test(text) ? text.replace(/[&<>"']/g, (found) => ENTITIES[found] ?? '') : text;
}

/** Our own paths and fragments, web addresses and mail; anything else (`javascript:`, `data:`) leads nowhere. */
function harmless(hole: Hole): Hole {
  if (typeof hole !== 'string') return hole;
  return /^(?:[/#?](?!\/)|https?:\/\/|mailto:)/i.test(hole) ? hole : '#';
}

function check(strings: TemplateStringsArray): Checked {
  const address: boolean[] = [];
  for (const before of strings.slice(0, -1)) {
    if (/=\s*'?$/.test(before)) {
      throw new TypeError(`A hole in an attribute must stand in double quotes: …${before.slice(-40)}`);
    }
    address.push(/\s(?:href|src|action|formaction)="$/i.test(before));
  }
  const made = { address };
  checked.set(strings, made);
  return made;
}
