/** What was typed, as hidden fields that send it again. */
import { carried } from '../../html/controls.ts';
import { type Html, html } from '../../html/html.ts';
import { MANY_FIELDS, ONE_FIELDS, type Typed } from './fields.ts';

export function carry(typed: Typed): Html {
  return html`${ONE_FIELDS.map((name) => carried(name, [typed[name]]))}${MANY_FIELDS.map((name) => carried(name, typed[name]))}`;
}

/** The facts as they stand in a link, without the text: a paste can hold a name and a number. */
export function factsInLink(typed: Typed): string {
  const facts = new URLSearchParams();
  for (const name of ONE_FIELDS) if (name !== 'text' && typed[name] !== '') facts.append(name, typed[name]);
  for (const name of MANY_FIELDS) for (const value of typed[name]) facts.append(name, value);
  return facts.toString();
}
