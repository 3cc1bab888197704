/** The first page: the box, three cases that share a word, and the questions. */
import type { Page } from '../html/document.ts';
import { html } from '../html/html.ts';
import { rich } from '../html/rich.ts';
import type { PublicPage, Web } from '../web.ts';
import { drawBox, drawQuestionPart } from './guided/draw-form.ts';
import type { FormState } from './guided/draw-questions.ts';
import { NOTHING_TYPED } from './guided/fields.ts';
import { drawSampleForms, drawSamples, samplesOn } from './samples.ts';

export const homePage: PublicPage = {
  routes: (app, web) => {
    app.get('/', (request, reply) => {
      const day = web.context.today().toString();
      return web.sendShared(request, reply, `/ ${day}`, () => drawHome(web, day));
    });
  },
};

function drawHome({ context }: Web, today: string): Page {
  const { words, posts } = context;
  const form: FormState = { words, typed: NOTHING_TYPED, problems: [], posts, today };
  const send = words.say('home.send');
  const samples = samplesOn(context);
  const main = html`<form id="case" method="post" action="/explain" novalidate>
<div class="hero">
<div class="intro">
<h1>${rich(words, 'home.h1')}</h1>
<p class="lead">${words.say('home.lead')}</p>
${drawBox(form, send)}
</div>
${drawSamples(words, samples)}
</div>
${drawQuestionPart(form, send)}
</form>
${drawSampleForms(samples)}`;
  return {
    title: words.say('home.title'),
    description: words.say('home.description'),
    kind: 'home',
    skip: 'layout.skip.form',
    at: '/',
    main,
  };
}
