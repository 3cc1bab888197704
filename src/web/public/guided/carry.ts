/** What was typed, as hidden fields that send it again. */
import type { ReportedEvent } from '../../../cases/reported.ts';
import { carried } from '../../html/controls.ts';
import { type Html, html } from '../../html/html.ts';
import { rowsOf } from '../told/draw-timeline.ts';
import { MANY_FIELDS, ONE_FIELDS, type OneField, type Typed } from './fields.ts';

export function carry(typed: Typed): Html {
  return html`${ONE_FIELDS.map((name) => carried(name, [typed[name]]))}${MANY_FIELDS.map((name) => carried(name, typed[name]))}`;
}

/** The facts as they stand in a link, without the text: a paste can hold a name and a number. */
export function factsInLink(typed: Typed, events: readonly ReportedEvent[] | null): string {
  const facts = new URLSearchParams();
  const named: readonly OneField[] = events === null ? ONE_FIELDS : ['class', 'post'];
  for (const name of named) if (name !== 'text' && typed[name] !== '') facts.append(name, typed[name]);
  if (events === null) {
    for (const name of MANY_FIELDS) for (const value of typed[name]) facts.append(name, value);
    return facts.toString();
  }
  if (events.length > 0) facts.append('timeline', '1');
  for (const { what, when } of rowsOf(events)) {
    facts.append('what', what);
    facts.append('when', when);
  }
  return facts.toString();
}
