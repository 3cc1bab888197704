/** Three cases that share the word "Refused", each answered by the same program that answers the reader. */
import type { Day } from '../../cases/day.ts';
import type { MessageId, Words } from '../../language/words.ts';
import type { Context } from '../../services/context.ts';
import { type Html, html } from '../html/html.ts';
import { carry } from './guided/carry.ts';
import { decodeGuided } from './guided/decode-guided.ts';
import { readTyped, type Typed } from './guided/fields.ts';

type Sample = {
  readonly id: string;
  readonly says: MessageId;
  readonly headline: string;
  readonly typed: Typed;
};

/** Days are counted back from today, so that a sample is never stale. */
const SAMPLES: readonly {
  readonly id: string;
  readonly says: MessageId;
  readonly typed: (before: (days: number) => string) => Readonly<Record<string, string | readonly string[]>>;
}[] = [
  {
    id: 'finishing',
    says: 'home.samples.finishing',
    typed: (before) => ({
      page: 'refused',
      'page-day': before(4),
      route: 'interview',
      'route-day': before(4),
      told: 'approved',
      paper: 'none',
      passport: 'kept',
    }),
  },
  {
    id: 'papers',
    says: 'home.samples.papers',
    typed: (before) => ({
      page: 'refused',
      'page-day': before(8),
      route: 'interview',
      'route-day': before(9),
      told: 'documents-needed',
      paper: '221g',
      asked: ['documents', 'information'],
      passport: 'returned',
    }),
  },
  {
    id: 'real',
    says: 'home.samples.real',
    typed: (before) => ({
      page: 'refused',
      'page-day': before(2),
      route: 'interview',
      'route-day': before(2),
      told: 'refused',
      paper: '214b',
      passport: 'returned',
    }),
  },
];

export function samplesOn(context: Context): readonly Sample[] {
  const today: Day = context.today();
  const before = (days: number): string => today.subtract({ days }).toString();
  return SAMPLES.map(({ id, says, typed: typedOn }) => {
    const typed = readTyped(typedOn(before));
    const decoded = decodeGuided(typed, today);
    if (!decoded.ok) throw new Error(`The sample "${id}" cannot be read: ${decoded.problems[0]?.says}`);
    return { id, says, typed, headline: context.explain(decoded.ask).headline };
  });
}

export function drawSamples(words: Words, samples: readonly Sample[]): Html {
  const items = samples.map(
    ({ id, says, headline }) => html`<li>
<p class="serif">${headline}</p>
<p class="small"><q>${words.say('home.page.refused')}</q> · ${words.say(says)}</p>
<p class="small"><button class="link" form="sample-${id}" aria-describedby="sample-${id}-says">${words.say('home.samples.see')}</button><span class="hidden" id="sample-${id}-says">${headline}</span></p>
</li>
`,
  );
  return html`<aside class="three" aria-labelledby="h-three">
<h2 id="h-three">${words.say('home.samples.title')}</h2>
<ul>${items}</ul>
</aside>
`;
}

/** A form cannot stand inside another, so the samples' forms stand behind the page's own. */
export function drawSampleForms(samples: readonly Sample[]): Html {
  return html`${samples.map(
    ({ id, typed }) => html`<form id="sample-${id}" method="post" action="/explain">${carry(typed)}</form>\n`,
  )}`;
}
