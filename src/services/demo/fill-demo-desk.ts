/** What stands on the desk of the fictional post: notices, a question with its answer, one without, papers to check. */
import type { NoticeKind } from '../../wording/notice.ts';
import { askQuestion } from '../enquiries/ask-question.ts';
import type { OfficeContext } from '../office-context.ts';
import { DEMO_POST } from '../office-posts.ts';
import { givePapers } from '../papers/give-papers.ts';
import { makePapersContext } from '../papers/make-papers-context.ts';
import type { DemoStory } from './demo-story.ts';
import { tinyPdf } from './tiny-pdf.ts';

const BY = 'demonstration';
/** Milliseconds. */
const DAY = 86_400_000;

export type DemoCase = { readonly id: string; readonly story: DemoStory };

export async function fillDemoDesk(context: OfficeContext, cases: readonly DemoCase[]): Promise<void> {
  await tellEverybody(context);
  for (const one of cases) {
    if (one.story.asks !== undefined) await ask(context, one, one.story.asks);
    for (const [item, ago] of lyingHere(one.story)) await givePaper(context, one, item, ago);
  }
}

/** The same use case at an earlier time. */
const ago = (context: OfficeContext, days: number): OfficeContext => ({
  ...context,
  now: () => context.now() - days * DAY,
});

async function tellEverybody(context: OfficeContext): Promise<void> {
  const { words } = context;
  await put(context, {
    ...{ kind: 'delay', published: 4, from: -4, until: 17 },
    title: words.say('demo.notice.delay.title'),
    body: [words.say('demo.notice.delay.says'), words.say('demo.notice.delay.more')],
  });
  await put(context, {
    ...{ kind: 'closure', published: 2, from: 9, until: 9 },
    title: words.say('demo.notice.closed.title'),
    body: [words.say('demo.notice.closed.says')],
  });
}

type DemoNotice = {
  readonly kind: NoticeKind;
  readonly title: string;
  readonly body: readonly string[];
  /** Days ago. */
  readonly published: number;
  /** Days from today. */
  readonly from: number;
  readonly until: number;
};

async function put(context: OfficeContext, { published, from, until, ...said }: DemoNotice): Promise<void> {
  const at = context.now() - published * DAY;
  const day = (days: number): string => context.today().add({ days }).toString();
  await context.storage.notices.put({
    ...{ id: context.newId(), ...said, from: day(from), until: day(until) },
    ...{ posts: [DEMO_POST.code], visaClasses: null, author: BY, publishedAt: at, updatedAt: at },
  });
}

async function ask(
  context: OfficeContext,
  { id: caseId }: DemoCase,
  how: NonNullable<DemoStory['asks']>,
): Promise<void> {
  const { words, storage } = context;
  const body = words.say(`demo.question.${how}`);
  const category = how === 'answered' ? 'status' : 'documents';
  const asked = await askQuestion(ago(context, 3), { caseId, category, item: null, body });
  if (!asked.ok) throw new Error(`A question of the demonstration: ${asked.reason}`);
  if (how === 'open') return;
  const answer = { by: `officer:${BY}`, body: words.say('demo.question.answer'), at: context.now() - DAY };
  await storage.enquiries.reply(asked.id, answer, false);
}

/** Items that were given and that nobody has looked at yet, with the days since. */
function lyingHere({ steps }: DemoStory): ReadonlyMap<string, number> {
  const given = new Map<string, number>();
  for (const [days, kind, fields] of steps) {
    if (!('item' in fields)) continue;
    if (kind === 'item-provided') given.set(fields.item, days);
    else given.delete(fields.item);
  }
  return given;
}

async function givePaper(
  context: OfficeContext,
  { id: caseId }: DemoCase,
  item: string,
  days: number,
): Promise<void> {
  const bytes = tinyPdf(`${context.words.say('demo.paper.says')}: ${item}`);
  const given = await givePapers(makePapersContext(ago(context, days)), {
    ...{ caseId, item, by: 'applicant' },
    files: [{ name: `${item}.pdf`, bytes }],
  });
  const refused = given.ok ? given.files.find(({ ok }) => !ok) : given;
  if (refused !== undefined) throw new Error(`A paper of the demonstration: ${JSON.stringify(refused)}`);
}
