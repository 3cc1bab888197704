/** English: the language in which every message is first written. */

import { advice } from './en/advice.ts';
import { answer } from './en/answer.ts';
import { answerTemplates } from './en/answer-templates.ts';
import { api } from './en/api.ts';
import { cli } from './en/cli.ts';
import { clocks } from './en/clocks.ts';
import { demo } from './en/demo.ts';
import { drafts } from './en/drafts.ts';
import { errors } from './en/errors.ts';
import { everywhere } from './en/everywhere.ts';
import { evidence } from './en/evidence.ts';
import { explanation } from './en/explanation.ts';
import { guide } from './en/guide.ts';
import { headlines } from './en/headlines.ts';
import { home } from './en/home.ts';
import { layout } from './en/layout.ts';
import { letter } from './en/letter.ts';
import { meanings } from './en/meanings.ts';
import { news } from './en/news.ts';
import { officialAdvice } from './en/official-advice.ts';
import { officialDesk } from './en/official-desk.ts';
import { officialHeadlines } from './en/official-headlines.ts';
import { officialLetter } from './en/official-letter.ts';
import { officialMeanings } from './en/official-meanings.ts';
import { officialTimeline } from './en/official-timeline.ts';
import { papers } from './en/papers.ts';
import { portal } from './en/portal.ts';
import { portalCase } from './en/portal-case.ts';
import { portalItems } from './en/portal-items.ts';
import { portalQuestions } from './en/portal-questions.ts';
import { posts } from './en/posts.ts';
import { told } from './en/told.ts';
import { waits } from './en/waits.ts';
import { waitsHow } from './en/waits-how.ts';
import { waitsPage } from './en/waits-page.ts';

export const en = {
  ...cli,
  ...everywhere,
  ...advice,
  ...answerTemplates,
  ...api,
  ...clocks,
  ...demo,
  ...drafts,
  ...evidence,
  ...explanation,
  ...guide,
  ...headlines,
  ...letter,
  ...news,
  ...papers,
  ...officialAdvice,
  ...officialDesk,
  ...officialHeadlines,
  ...officialLetter,
  ...officialMeanings,
  ...officialTimeline,
  ...portal,
  ...portalCase,
  ...portalItems,
  ...portalQuestions,
  ...posts,
  ...meanings,
  ...answer,
  ...errors,
  ...home,
  ...layout,
  ...told,
  ...waits,
  ...waitsHow,
  ...waitsPage,
} as const;
