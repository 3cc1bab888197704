/** The form in which a case is told: one box, and seven questions below it. */
import { area } from '../../html/controls.ts';
import { type Html, html } from '../../html/html.ts';
import { drawQuestions, type FormState, problemOf } from './draw-questions.ts';

/** The box and its button, for the top of the page. They belong to the form `case` that {@link drawAsk} opens. */
export function drawBox(form: FormState, send: string): Html {
  const { words, typed } = form;
  return html`${area({
    name: 'text',
    label: words.say('home.text.label'),
    hint: words.say('home.text.hint'),
    value: typed.text,
    rows: 6,
    problem: problemOf(form, 'text'),
  })}<div class="act"><button class="button">${send}</button> <a href="#questions">${words.say('home.or-questions')}</a></div>
`;
}

/** The part of the page with the questions. */
export function drawQuestionPart(form: FormState, send: string): Html {
  const { words } = form;
  return html`<section class="part" aria-labelledby="questions">
<h2 id="questions">${words.say('home.questions.title')}</h2>
<div class="body">
<p class="lead">${words.say('home.questions.lead')}</p>
<div class="questions">${drawQuestions(form)}</div>
<p class="act"><button class="button">${send}</button></p>
</div>
<p class="note">${words.say('home.questions.note')}</p>
</section>
`;
}

/** What is wrong, above everything, each with a link to its field. */
export function drawProblems({ words, problems }: FormState): Html {
  const items = problems.map(
    ({ field, says, values }) => html`<li><a href="#${field}">${words.say(says, values)}</a></li>`,
  );
  // An empty form has nothing that could be kept or looked at again.
  const isEmpty = problems.every(({ says }) => says === 'errors.form.nothing');
  return html`<div class="problems" role="alert">
${!isEmpty && html`<p>${words.say('errors.form.count', { count: problems.length })}</p>`}
<ul>${items}</ul>
</div>
`;
}
