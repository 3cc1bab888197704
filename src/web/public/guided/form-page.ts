/** The page on which a case is told again: to change what was understood, or to put right what could not be read. */
import type { Page } from '../../html/document.ts';
import { html } from '../../html/html.ts';
import { drawBox, drawProblems, drawQuestionPart } from './draw-form.ts';
import type { FormState } from './draw-questions.ts';

export function formPage(form: FormState): Page {
  const { words, problems } = form;
  const wrong = problems.length > 0;
  const title = words.say(wrong ? 'errors.form.title' : 'change.title');
  const send = words.say(wrong ? 'home.send' : 'change.send');
  const main = html`<form id="case" method="post" action="/explain" novalidate>
<div class="hero one">
<h1>${title}</h1>
${wrong ? drawProblems(form) : html`<p class="lead">${words.say('change.lead')}</p>`}
${drawBox(form, send)}
</div>
${drawQuestionPart(form, send)}
</form>
`;
  return {
    title: wrong ? words.say('errors.form.tab', { title }) : title,
    kind: 'home',
    skip: 'layout.skip.form',
    main,
  };
}
