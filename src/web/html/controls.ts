/** The controls of a form, each with its label, its hint and, when there is one, the problem with what was typed. */
import { attributes, type Html, html } from './html.ts';

export type Option = { readonly value: string; readonly label: string; readonly hint?: string };

type Control = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with what was typed. */
  readonly problem?: string | null;
};

/** The ids of hint and problem, for `aria-describedby`; undefined when there is neither. */
function described({ name, hint, problem }: Control): string | undefined {
  const ids = [hint ? `${name}-hint` : '', problem ? `${name}-problem` : ''].filter((id) => id !== '');
  return ids.length > 0 ? ids.join(' ') : undefined;
}

function around({ name, hint, problem }: Control): Html {
  return html`${hint && html`<p class="hint" id="${name}-hint">${hint}</p>`}${problem && html`<p class="problem" id="${name}-problem">${problem}</p>`}`;
}

type Choice = Control & { readonly options: readonly Option[] };

/** One of several. An option with an empty value is "I do not know". */
export function radios(choice: Choice & { readonly value: string }): Html {
  return choices(choice, 'radio', (value) => value === choice.value);
}

/** Any of several. */
export function checkboxes(choice: Choice & { readonly values: readonly string[] }): Html {
  return choices(choice, 'checkbox', (value) => choice.values.includes(value));
}

function choices(choice: Choice, type: 'radio' | 'checkbox', isChosen: (value: string) => boolean): Html {
  const items = choice.options.map(({ value, label, hint }, index) => {
    // The first option carries the group's own id, so that a link to the group lands on a control.
    const id = index === 0 ? choice.name : `${choice.name}-${value || 'none'}`;
    const hintId = hint === undefined ? undefined : `${id}-says`;
    return html`<li><input${attributes({ type, id, name: choice.name, value, checked: isChosen(value), 'aria-describedby': hintId })}><label for="${id}">${label}</label>${hintId !== undefined && html`<span class="hint" id="${hintId}">${hint}</span>`}</li>`;
  });
  return html`<fieldset${attributes({ 'aria-describedby': described(choice) })}>
<legend>${choice.label}</legend>
${around(choice)}<ul class="choices">${items}</ul>
</fieldset>
`;
}

type TextControl = Control & {
  readonly value: string;
  readonly type?: 'text' | 'date' | 'month';
  readonly suggestions?: string;
  readonly longest?: number;
  readonly latest?: string;
  readonly example?: string;
};

export function field(control: TextControl): Html {
  const { name, label, value, type = 'text', problem } = control;
  const input = attributes({
    class: 'field',
    type,
    id: name,
    name,
    value: value === '' ? undefined : value,
    list: control.suggestions,
    maxlength: control.longest,
    max: control.latest,
    placeholder: control.example,
    autocomplete: 'off',
    'aria-describedby': described(control),
    'aria-invalid': problem ? 'true' : undefined,
  });
  return html`<div class="ask ${type}"><label for="${name}">${label}</label>${around(control)}<input${input}></div>
`;
}

export function area(control: Control & { readonly value: string; readonly rows: number }): Html {
  const { name, label, value, rows, problem } = control;
  const box = attributes({
    id: name,
    name,
    rows,
    autocomplete: 'off',
    'aria-describedby': described(control),
    'aria-invalid': problem ? 'true' : undefined,
  });
  return html`<div class="ask"><label for="${name}">${label}</label>
<textarea${box}>
${value}</textarea>
${around(control)}</div>
`;
}

/** Names that a text field suggests. */
export function suggestions(id: string, names: readonly string[]): Html {
  return html`<datalist id="${id}">${names.map((name) => html`<option value="${name}">`)}</datalist>`;
}

/** What was typed, carried along unseen. */
export function carried(name: string, values: readonly string[]): Html {
  return html`${values.filter((value) => value !== '').map((value) => html`<input type="hidden" name="${name}" value="${value}">`)}`;
}
