/** Fills an empty storage with plainly fictional cases, so that everything can be tried at once. */

import { fiscalYearOf } from '../../cases/fiscal-year.ts';
import { SINCE_MARCH_2020, UNTIL_MARCH_2020 } from '../../wording/editions/built-in-editions.ts';
import type { SaidWord } from '../../wording/editions/edition.ts';
import { publishEdition } from '../editions/publish-edition.ts';
import type { OfficeContext } from '../office-context.ts';
import { DEMO_POST } from '../office-posts.ts';
import { importCase } from '../record/import-case.ts';
import { demoCase } from './demo-case.ts';
import type { DemoLookUp } from './demo-look-ups.ts';
import { DEMO_STORIES, type DemoStory } from './demo-story.ts';
import { type DemoCase, fillDemoDesk } from './fill-demo-desk.ts';

const BY = 'demonstration';

/** Days ago on which the fictional post began to show processing as "Refused". */
const REWORDED = 20;

export async function fillDemo(context: OfficeContext): Promise<readonly DemoLookUp[]> {
  const lookUps: DemoLookUp[] = [];
  const cases: DemoCase[] = [];
  for (const [index, story] of DEMO_STORIES.entries()) {
    const written = caseJson(context, story, index);
    const report = await importCase(context, index + 1, JSON.stringify(written), `import:${BY}`);
    if (!report.ok) throw new Error(`Case ${index + 1} of the demonstration: ${report.problem}`);
    cases.push({ id: report.id, story });
    const { post, caseNumber, applicant } = written;
    const { passportNumber, surname } = applicant;
    if (story.shows !== null) lookUps.push({ post, caseNumber, passportNumber, surname, shows: story.shows });
  }
  await replayRewording(context);
  await fillDemoDesk(context, cases);
  context.published.forget();
  return lookUps;
}

function caseJson(context: OfficeContext, story: DemoStory, index: number) {
  const dayOf = (ago: number): string => context.today().subtract({ days: ago }).toString();
  const { visaClass, immigrant, made, family = null } = story;
  const [first] = story.steps;
  const selectedFor = fiscalYearOf(context.today().subtract({ days: first?.[0] ?? 0 }));
  const { year } = context.today();
  const { post, caseNumber, number, ...person } = demoCase(story, index, year, selectedFor);
  return {
    ...{ post, caseNumber, visaClass, immigrant, family },
    on: dayOf(made),
    applicant: {
      ...person,
      dateOfBirth: `19${70 + (index % 30)}-0${1 + (index % 9)}-1${index % 10}`,
      email: `demo-${number}@example.invalid`,
    },
    events: story.steps.map(([ago, kind, fields]) => ({ kind, on: dayOf(ago), ...fields })),
  };
}

/** What happened everywhere on 3 March 2020 happens at the fictional post a few weeks ago. */
async function replayRewording(context: OfficeContext): Promise<void> {
  const { storage, newId, now, today, words } = context;
  const posts = [DEMO_POST.code];
  const long = today().subtract({ years: 3 }).toString();
  const before: SaidWord = UNTIL_MARCH_2020.words['refused-processing'];
  const edition = { posts, author: BY, writtenAt: now() - REWORDED * 86_400_000 };
  await storage.editions.add({
    ...edition,
    id: newId(),
    from: long,
    words: { ...SINCE_MARCH_2020.words, 'refused-processing': before },
    notice: words.say('demo.edition.before'),
  });
  const first = today().subtract({ days: REWORDED });
  const from = first.toString();
  const next = {
    ...edition,
    id: newId(),
    from,
    words: SINCE_MARCH_2020.words,
    notice: words.say('demo.edition.notice', { day: words.day(first) }),
  };
  await publishEdition(
    context,
    { ...next, writtenAt: edition.writtenAt + 1 },
    words.say('demo.edition.title'),
  );
}
